import { DETERMINERS, HAVE, nounOf, RELATIVES, verbOf } from '../lexemes.js';
import { isAdverb, lowerAt, type Symbols } from './voices.js';

const CAUSES = /^(?:had|has|have|having|let|lets|letting|made|makes|making)$/;
/** Words of "his ambassador in Jakarta". */
const LONGEST_AGENT = 6;

/** "A had his ambassador deliver a card", "A let Cardinal B sign a telegram": where the verb stands whose subject has it done; -1 without one. */
export function causeBefore(symbols: Symbols, verb: number): number {
  const form = verbOf(lowerAt(symbols, verb));
  if (form?.participle && lowerAt(symbols, verb + 1) !== 'by') return hadDone(symbols, verb);
  if (!form?.base || form.finite || form.participle || form.gerund) return -1;
  for (let at = verb - 2; at > 0 && at > verb - 2 - LONGEST_AGENT; at -= 1) {
    const { lower, group } = symbols[at]!;
    if (CAUSES.test(lower)) return !group && !isAdverb(lowerAt(symbols, at + 1)) ? at : -1;
    if (!group && (!/^\p{L}/u.test(lower) || RELATIVES.has(lower) || lower === 'and')) return -1;
  }
  return -1;
}

/** "A had it delivered", "A had a letter sent": where "had" stands; -1 without one. */
function hadDone(symbols: Symbols, verb: number): number {
  if (/^(?:it|them)$/.test(lowerAt(symbols, verb - 1)))
    return HAVE.has(lowerAt(symbols, verb - 2)) ? verb - 2 : -1;
  if (nounOf(lowerAt(symbols, verb - 1)) !== 'message') return -1;
  for (let at = verb - 2; at > 0 && at > verb - LONGEST_AGENT; at -= 1) {
    const { lower, group } = symbols[at]!;
    if (DETERMINERS.has(lower)) return HAVE.has(lowerAt(symbols, at - 1)) ? at - 1 : -1;
    if (group || !/^\p{L}/u.test(lower)) return -1;
  }
  return -1;
}
