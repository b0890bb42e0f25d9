import type { Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import { isLocal } from '../domestic.js';
import type { Document, Profile } from '../document.js';
import type { Group } from '../groups.js';
import { isPossessor } from '../clauses.js';
import { lowerAt, type Symbols } from '../clauses/voices.js';
import { officeClass } from '../offices/office-classes.js';
import { nounOf, verbOf } from '../lexemes.js';

/** Words of "his warmest birthday greetings", and between those and "to". */
const FAR = 5;

/** No wife, and no mayor. */
const isInOffice = (party: Profile): boolean => officeClass(party) !== null && !isLocal(party);

/** "A asked B to convey his greetings to C": the candidates with C, who holds an office, as the addressee of what B is asked to pass on. */
export function withPassedOn(
  { profiles }: Document,
  coded: readonly CodedSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  return candidates.map((candidate) => {
    const { rule, from, to, hint, mutual, sentence } = candidate;
    if (rule !== 'tell' || hint || mutual || !from || to?.length !== 1) return candidate;
    const meant = meantBehind(coded[sentence]!.symbols, to[0]!);
    const isAnother = (one: number) =>
      one !== to[0] && !from.includes(one) && isInOffice(profiles[one]!);
    if (!meant?.members.every(isAnother)) return candidate;
    return {
      ...candidate,
      to: meant.members,
      couple: meant.couple,
      namelessTo: meant.nameless,
      carrier: to[0]!,
    };
  });
}

/** The party to whom whoever is asked is to pass something on; null where he is asked for nothing of the kind. */
function meantBehind(symbols: Symbols, asked: number): Group | null {
  const at = symbols.findIndex(
    ({ group }, place) =>
      group?.members.includes(asked) === true &&
      lowerAt(symbols, place + 1) === 'to' &&
      verbOf(lowerAt(symbols, place + 2))?.verb === 'send',
  );
  if (at < 0) return null;
  const owner = lowerAt(symbols, at + 3) === 'on' ? at + 4 : at + 3;
  if (!/^(?:his|her|its|their)$/.test(lowerAt(symbols, owner))) return null;
  const noun = owner + symbols.slice(owner, owner + FAR).findIndex(({ lower }) => isSent(lower));
  if (noun < owner) return null;
  for (let link = noun + 1; link < symbols.length && link <= noun + FAR; link += 1) {
    if (lowerAt(symbols, link) !== 'to') continue;
    const party = lowerAt(symbols, link + 1) === 'the' ? link + 2 : link + 1;
    const group = symbols[party]?.group;
    return group?.official && !isPossessor(symbols, party) ? group : null;
  }
  return null;
}

const isSent = (lower: string): boolean => /^(?:message|act)$/.test(nounOf(lower) ?? '');
