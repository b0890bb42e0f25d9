import type { Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Document, Profile } from '../document.js';
import type { Group } from '../groups.js';
import { isPossessor } from '../clauses.js';
import { complementsOf } from '../clauses/complements.js';
import { lowerAt, voiceAt, type Symbols } from '../clauses/voices.js';
import { nounOf, verbOf, type VerbClass } from '../lexemes.js';
import { officeOf, type Office } from '../likelihood/offices.js';
import { isMouthpiece } from '../offices/subordinates.js';

/** Words of "of condolence and of sympathy" between a message and whom it is for. */
const FAR = 6;

/**
 * "A handed the ambassador a letter for B", "the envoy received from A a message for B", "A handed the governor a letter in which C thanks
 * B": the candidates with B as the addressee of what only passed through the hands of B's own envoy or officer.
 */
export function withBeyondBearers(
  document: Document,
  coded: readonly CodedSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const { profiles } = document;
  return candidates.map((candidate) => {
    const { from, to, hint, mutual, sentence, carrier, rule } = candidate;
    const [bearer] = to ?? [];
    if (hint || mutual || !from || to?.length !== 1) return candidate;
    const { symbols } = coded[sentence]!;
    const meant = isMouthpiece(profiles[bearer!]!.title)
      ? (meantIn(symbols) ?? addressedIn(symbols))
      : (carrier === null && rule !== 'carry') || HEADS.has(officeOf(profiles[bearer!]!))
        ? null
        : addressedIn(symbols);
    const told =
      !meant && candidate.kind === null ? toldBefore(document, candidates, candidate) : null;
    if (told)
      return {
        ...candidate,
        to: told.to,
        couple: told.couple,
        namelessTo: told.namelessTo,
        carrier: carrier ?? bearer!,
      };
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

/** Sentences back to what a letter was told to be for. */
const BACK = 3;

/**
 * "A wrote to B. Her letter was handed to the ambassador": what A was told to write to the one whom the envoy serves; null where nothing
 * was.
 */
function toldBefore(
  { profiles }: Document,
  candidates: readonly Candidate[],
  { from, to, sentence, rule }: Candidate,
): Candidate | null {
  const envoy = profiles[to![0]!]!;
  if (rule !== 'sent-by' || envoy.country === null || !isMouthpiece(envoy.title)) return null;
  return (
    candidates.findLast(
      (other) =>
        !other.hint &&
        other.sentence < sentence &&
        other.sentence >= sentence - BACK &&
        String(other.from) === String(from) &&
        other.to?.length === 1 &&
        profiles[other.to[0]!]!.country === envoy.country &&
        isServedBy(profiles[other.to[0]!]!, envoy),
    ) ?? null
  );
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

/** Those to whom no letter for others is handed. */
const HEADS: ReadonlySet<Office> = new Set<Office>([
  'none',
  'head of state',
  'monarch',
  'head of government',
]);

const DOES: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'congratulate',
  'condole',
  'wish',
  'thank',
  'invite',
]);
/** Words from "in which" or from whose message it is to what it does: "in which the King of Kandia warmly". */
const NEAR = 8;

/** "Handed the governor a letter in which A thanks B", "a message from A congratulating B": to whom the message itself speaks. */
function addressedIn(symbols: Symbols): Group | null {
  const noun = symbols.findIndex(
    ({ group, lower }) => !group && nounOf(lower) === 'message' && !lower.endsWith('s'),
  );
  for (let at = noun + 1, opened = -1; noun >= 0 && at < symbols.length; at += 1) {
    const { lower, group } = symbols[at]!;
    if (/^[;:]$/.test(lower)) return null;
    if (lower === 'which' && lowerAt(symbols, at - 1) === 'in') opened = at;
    const form = group ? undefined : verbOf(lower);
    if (!form || !DOES.has(form.verb)) continue;
    const isTold = form.gerund ? at < noun + NEAR : opened > 0 && at < opened + NEAR;
    if (!isTold || voiceAt(symbols, at) !== 'active') continue;
    const { object, prepositions } = complementsOf(symbols, at);
    const meant = form.verb === 'condole' ? prepositions['with'] : object;
    return meant?.official ? meant : null;
  }
  return null;
}

/** Whom an envoy serves: no envoy himself, nobody who is mourned, and not told to be of another state. */
const isServedBy = (one: Profile, envoy: Profile): boolean =>
  !isMouthpiece(one.title) &&
  one.role !== 'deceased' &&
  (one.kind === 'person' || one.kind === 'office') &&
  (one.country === null || envoy.country === null || one.country === envoy.country);
