import type { Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Document, Profile } from '../document.js';
import type { Group } from '../groups.js';
import { isPossessor } from '../clauses.js';
import { lowerAt, type Symbols } from '../clauses/voices.js';
import { nounOf } from '../lexemes.js';
import { isMouthpiece } from '../offices/subordinates.js';

/** Words of "of condolence and of sympathy" between a message and whom it is for. */
const FAR = 6;

/**
 * "A handed the ambassador a letter for B", "the envoy received from A a message for B": the candidates with B as the addressee of what only
 * passed through the hands of B's own envoy.
 */
export function withBeyondBearers(
  document: Document,
  coded: readonly CodedSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const { profiles } = document;
  const bySentence = new Map(coded.map((sentence) => [sentence.sentence, sentence]));
  return candidates.map((candidate) => {
    const { from, to, hint, mutual, sentence, carrier } = candidate;
    const [bearer] = to ?? [];
    if (hint || mutual || !from || to?.length !== 1 || !isMouthpiece(profiles[bearer!]!.title))
      return candidate;
    const meant = meantIn(bySentence.get(sentence)!.symbols);
    const isMeant =
      meant?.members.every(
        (one) =>
          one !== bearer && !from.includes(one) && isServedBy(profiles[one]!, profiles[bearer!]!),
      ) === true;
    return isMeant
      ? {
          ...candidate,
          to: meant.members,
          couple: meant.couple,
          namelessTo: meant.nameless,
          carrier: carrier ?? bearer!,
        }
      : candidate;
  });
}

/** The party right behind "a letter for", "condolences for". */
function meantIn(symbols: Symbols): Group | null {
  for (let noun = 0; noun < symbols.length; noun += 1) {
    const kind = symbols[noun]!.group ? undefined : nounOf(lowerAt(symbols, noun));
    if (kind !== 'message' && kind !== 'act' && kind !== 'invitation') continue;
    for (let at = noun + 1; at < symbols.length && at <= noun + FAR; at += 1) {
      const { lower } = symbols[at]!;
      if (/^[,;:.]$/.test(lower)) break;
      if (lower !== 'for') continue;
      const party = lowerAt(symbols, at + 1) === 'the' ? at + 2 : at + 1;
      const group = symbols[party]?.group;
      if (group?.official && !isPossessor(symbols, party)) return group;
    }
  }
  return null;
}

/** Whom an envoy serves: no envoy himself, nobody who is mourned, and not told to be of another state. */
const isServedBy = (one: Profile, envoy: Profile): boolean =>
  !isMouthpiece(one.title) &&
  one.role !== 'deceased' &&
  (one.kind === 'person' || one.kind === 'office') &&
  (one.country === null || envoy.country === null || one.country === envoy.country);
