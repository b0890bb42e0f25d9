import { kindOf } from '../acts.js';
import { BARE, type Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Group } from '../groups.js';
import { isGoverned, isPossessor } from '../clauses.js';
import { DETERMINERS, HAVE, nounOf } from '../lexemes.js';
import { lowerAt, type Symbols } from './voices.js';

const WEIGHT = 4;
/** How much less is read where the addressee is told elsewhere. */
const LESS = 3;
const SAYS = /^(?:says|said|reads|read|runs|ran|writes|states|goes)$/;
const RECEIVED = /^(?:received|got|has|had|read|was|is|opened|found|carried)$/;
const REACHED = /^(?:reached|reaches|reaching)$/;
const SENT =
  /^(?:sent|addressed|directed|despatched|dispatched|delivered|handed|written|cabled|meant)$/;
/** Words behind the noun in which its addressee is told. */
const FAR = 9;

/**
 * "A shares in the sorrow of all, says a telegram to B", "..., says a telegram that B received": of whom a message says what he feels or
 * does, he has written it.
 */
export function saidInMessage(
  { symbols, sentence }: CodedSentence,
  found: readonly Candidate[],
): Candidate[] {
  if (found.some(({ from, to, hint }) => from && to && !hint)) return [];
  const noun = symbols.findIndex((_, at) => isSaying(symbols, at));
  if (noun < 0) return [];
  const at = symbols.findIndex(({ group }) => group?.official);
  const from = at >= 0 && at < noun ? symbols[at]!.group! : null;
  if (!from || isGoverned(symbols, at) || isPossessor(symbols, at)) return [];
  const to = addresseeBehind(symbols, noun, from);
  const kind = kindOf(symbols.map(({ lower }) => lower).join(' '));
  return [
    {
      ...BARE,
      rule: 'said-in-message',
      weight: to ? WEIGHT : WEIGHT - LESS,
      from: from.members,
      to: to && to.members,
      couple: to?.couple ?? false,
      coupleFrom: from.couple,
      kind,
      sentence,
      waits: kind === null,
    },
  ];
}

/** Whether a message stands here behind the verb of which it is the subject: ", says a telegram". */
function isSaying(symbols: Symbols, noun: number): boolean {
  if (nounOf(lowerAt(symbols, noun)) !== 'message') return false;
  let at = noun - 1;
  while (
    at > noun - 4 &&
    at > 0 &&
    !DETERMINERS.has(lowerAt(symbols, at)) &&
    !OWN.test(lowerAt(symbols, at))
  )
    at -= 1;
  if (!DETERMINERS.has(lowerAt(symbols, at)) && !OWN.test(lowerAt(symbols, at))) return false;
  return SAYS.test(lowerAt(symbols, at - 1)) && /^[,"”]$/.test(lowerAt(symbols, at - 2));
}
const OWN = /^(?:his|her)$/;

/** "To B", "sent to B", "that B received", "which reached B". */
function addresseeBehind(symbols: Symbols, noun: number, from: Group): Group | null {
  for (let at = noun + 1; at < symbols.length && at < noun + FAR; at += 1) {
    const { lower, group } = symbols[at]!;
    if (/^[;:.]$/.test(lower)) return null;
    if (!group) continue;
    if (!group.official || group.members.some((one) => from.members.includes(one))) return null;
    const link = lowerAt(symbols, at - 1) === 'the' ? at - 2 : at - 1;
    const before = lowerAt(symbols, link);
    if (before === 'to')
      return link === noun + 1 || SENT.test(lowerAt(symbols, link - 1)) ? group : null;
    if (REACHED.test(before)) return group;
    const verb = HAVE.has(lowerAt(symbols, at + 1)) ? at + 2 : at + 1;
    const isTaken =
      /^(?:that|which|,)$/.test(before) &&
      RECEIVED.test(lowerAt(symbols, lowerAt(symbols, verb) === ',' ? verb + 1 : verb));
    return isTaken ? group : null;
  }
  return null;
}
