import type { Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import type { Group } from '../groups.js';
import { isPossessor } from '../clauses.js';
import { lowerAt, type Symbols } from '../clauses/voices.js';
import { BE, nounOf } from '../lexemes.js';

/** What whoever brings a message does with it. */
const BRINGS =
  /^(?:took|takes|handed|hands|delivered|delivers|presented|presents|gave|gives|brought|brings|carried|carries|conveyed|conveys|passed)$/;

/** Words between a message and the clause that tells who was given it: "of condolence , ". */
const FAR = 5;

/** A message and who is told to have been given it, by whom. */
interface Taken {
  bearer: Group | null;
  taker: Group;
}

/**
 * "A sent condolences to the people of Kand in a message which his envoy handed to B": the candidates that go to a state, with its officer as the addressee
 * to whom the message is told to have been taken.
 */
export function withTakers(
  { profiles }: Document,
  coded: readonly CodedSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const bearers = new Map<number, number[]>();
  const taken = candidates.map((candidate) => {
    const { from, to, hint, mutual, sentence, status } = candidate;
    const isToState = to?.length === 1 && profiles[to[0]!]!.kind === 'country';
    if (!isToState || hint || mutual || !from || status !== 'sent') return candidate;
    const found = takenIn(coded[sentence]!.symbols);
    if (!found) return candidate;
    const state = profiles[to[0]!]!.country;
    const isOfState = found.taker.members.every((one) => {
      const { country, isSurmised } = profiles[one]!;
      return !from.includes(one) && (country === state || country === null || isSurmised);
    });
    const isOther = found.bearer?.members.every((one) => !from.includes(one)) ?? true;
    if (!isOfState || !isOther) return candidate;
    const [carrier] = found.bearer?.members ?? [];
    if (found.bearer) bearers.set(sentence, found.bearer.members);
    return {
      ...candidate,
      to: found.taker.members,
      couple: found.taker.couple,
      namelessTo: found.taker.nameless,
      carrier: candidate.carrier ?? carrier ?? null,
    };
  });
  // What he hands over is not his own.
  return taken.filter(
    ({ sentence, from }) => !from?.some((one) => bearers.get(sentence)?.includes(one)),
  );
}

/** "A message that C took to B", "a letter which was handed to B by C", "a letter handed to B". */
function takenIn(symbols: Symbols): Taken | null {
  for (let noun = 0; noun < symbols.length; noun += 1) {
    if (symbols[noun]!.group || nounOf(lowerAt(symbols, noun)) !== 'message') continue;
    for (let at = noun + 1; at < symbols.length && at <= noun + FAR; at += 1) {
      const { lower, group } = symbols[at]!;
      if (
        /^[;:.]$/.test(lower) ||
        (group?.official && !/^(?:which|that)$/.test(lowerAt(symbols, at - 1)))
      )
        break;
      const found = /^(?:which|that)$/.test(lower)
        ? broughtIn(symbols, at + 1)
        : BRINGS.test(lower)
          ? givenAt(symbols, at)
          : null;
      if (found) return found;
    }
  }
  return null;
}

/** What follows "which": "C took to B", "his envoy handed to B", "was handed to B". */
function broughtIn(symbols: Symbols, at: number): Taken | null {
  if (BE.has(lowerAt(symbols, at))) return givenAt(symbols, at + 1);
  const subject = /^(?:his|her|their|its|the)$/.test(lowerAt(symbols, at)) ? at + 1 : at;
  const { group } = symbols[subject] ?? {};
  if (group ? isPossessor(symbols, subject) : !SERVANT.test(lowerAt(symbols, subject))) return null;
  const taken = givenAt(symbols, subject + 1);
  return taken && { ...taken, bearer: group ?? null };
}

const SERVANT =
  /^(?:envoy|ambassador|minister|emissary|delegation|representative|embassy|messenger)$/;

/** "Took to B", "handed to B by C". */
function givenAt(symbols: Symbols, verb: number): Taken | null {
  if (!BRINGS.test(lowerAt(symbols, verb))) return null;
  let to = verb + 1;
  while (/^(?:over|on|personally|himself|herself)$/.test(lowerAt(symbols, to))) to += 1;
  if (lowerAt(symbols, to) !== 'to') return null;
  const party = lowerAt(symbols, to + 1) === 'the' ? to + 2 : to + 1;
  const taker = symbols[party]?.group;
  if (!taker?.official || isPossessor(symbols, party)) return null;
  const by = lowerAt(symbols, party + 1) === 'by' ? symbols[party + 2]?.group : null;
  return { taker, bearer: by?.official ? by : null };
}
