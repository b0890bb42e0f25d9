import type { Group } from '../groups.js';
import { DETERMINERS, PREPOSITIONS, verbOf } from '../lexemes.js';
import { lowerAt, voiceAt, type Symbols } from './voices.js';

/** Words of "the head and the brotherly people of". */
const LONGEST_OBJECT = 10;

/**
 * Whether a party to the left of a verb is only told of in what somebody else does, says or is thanked for, where the verb goes on behind
 * ", and" (`goesOn`) or a comma: it is not who acts.
 */
export function isPassedOver(
  symbols: Symbols,
  at: number,
  { official }: Group,
  { saysMore, goesOn, comma }: { saysMore: boolean; goesOn: boolean; comma: boolean },
): boolean {
  return (
    // "A said that B was ill and added": whoever said goes on, not the one spoken of.
    (saysMore && lowerAt(symbols, at - 1) === 'that') ||
    // "A thanked B, saying that C was glad, and invited him": the gerund's clause is over.
    (goesOn && isReported(symbols, at)) ||
    // "A thanked B for the new saint, Archbishop C, and writes": C only explains who is meant.
    (goesOn && explainsGoverned(symbols, at)) ||
    // "A assured B that Kandia would build, and invited her": a state invites nobody.
    (comma && !official && isInSaying(symbols, at))
  );
}

/** Whether a state stands in what a verb before it does something to, in the same clause. */
export function isObject(symbols: Symbols, at: number): boolean {
  for (let place = at - 1; place > 0 && place > at - LONGEST_OBJECT; place -= 1) {
    const { lower, group } = symbols[place]!;
    if (group || /^[,;:]$/.test(lower)) return false;
    if (verbOf(lower)) return voiceAt(symbols, place) === 'active';
  }
  return false;
}

/** Whether a party stands in what a gerund says: "saying (that) C". */
function isReported(symbols: Symbols, at: number): boolean {
  const before = lowerAt(symbols, at - 1) === 'that' ? at - 2 : at - 1;
  const verb = verbOf(lowerAt(symbols, before));
  return verb?.gerund === true && verb.verb === 'say';
}

/** Whether a party between commas says whom a noun behind a preposition or verb means: "for the new saint, C,". */
function explainsGoverned(symbols: Symbols, at: number): boolean {
  if (lowerAt(symbols, at - 1) !== ',' || lowerAt(symbols, at + 1) !== ',') return false;
  for (let place = at - 2; place > 0 && place > at - LONGEST_OBJECT; place -= 1) {
    const { lower, group } = symbols[place]!;
    if (group || !/^\p{L}/u.test(lower)) return false;
    if (!DETERMINERS.has(lower)) continue;
    const before = lowerAt(symbols, place - 1);
    return PREPOSITIONS.has(before) || verbOf(before) !== undefined;
  }
  return false;
}

/** Whether a party opens what somebody says, writes or tells: "said that the C", "told B C". */
function isInSaying(symbols: Symbols, at: number): boolean {
  const before = lowerAt(symbols, at - 1) === 'the' ? at - 2 : at - 1;
  const word = lowerAt(symbols, before);
  if (word === 'that') return true;
  const verb = verbOf(symbols[before]?.group ? lowerAt(symbols, before - 1) : word)?.verb;
  return verb === 'say' || verb === 'tell' || verb === 'assure' || verb === 'write';
}
