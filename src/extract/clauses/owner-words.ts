import { BE, HAVE, PREPOSITIONS, RELATIVES, SUBORDINATORS, verbOf } from '../lexemes.js';
import type { Symbols } from './voices.js';

/** Words of "the Nationalist opposition's". */
const LONGEST_OWNER = 4;

/** Where the words begin that own what follows the mark of a possessive; at the mark itself where a party of the article owns it. */
export function ownerBefore(symbols: Symbols, mark: number): number {
  let first = mark;
  while (first > 0 && mark - first < LONGEST_OWNER && isOwnersWord(symbols, first - 1)) first -= 1;
  return first;
}

function isOwnersWord(symbols: Symbols, at: number): boolean {
  const { lower, group } = symbols[at]!;
  return (
    !group &&
    /^\p{L}/u.test(lower) &&
    !PREPOSITIONS.has(lower) &&
    !BE.has(lower) &&
    !HAVE.has(lower) &&
    !RELATIVES.has(lower) &&
    !SUBORDINATORS.has(lower) &&
    !verbOf(lower) &&
    lower !== 'and'
  );
}
