import { nounOf, PREPOSITIONS, verbOf } from '../lexemes.js';
import { lowerAt, type Symbols } from './voices.js';

/** Words of ", with a woodcut of the old town gate,". */
const LONGEST_ASIDE = 14;
/** Words of "his handwritten card". */
const LONGEST_SUBJECT = 5;

/**
 * "His card, with a woodcut of the gate, wishes B": the place of the message before the aside that ends here; the place itself elsewhere.
 */
export function beforeAside(symbols: Symbols, comma: number): number {
  if (lowerAt(symbols, comma) !== ',') return comma;
  for (let at = comma - 1; at > 0 && at > comma - LONGEST_ASIDE; at -= 1) {
    const { lower, group } = symbols[at]!;
    if (group || /^[;:]$/.test(lower)) return comma;
    if (lower !== ',') continue;
    const opening = lowerAt(symbols, at + 1);
    const isAside = PREPOSITIONS.has(opening) || verbOf(opening)?.participle === true;
    const isMessage = at <= LONGEST_SUBJECT && nounOf(lowerAt(symbols, at - 1)) === 'message';
    return isAside && isMessage ? at - 1 : comma;
  }
  return comma;
}
