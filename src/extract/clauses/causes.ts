import { RELATIVES, verbOf } from '../lexemes.js';
import { causeOf, isAdverb, lowerAt, type Symbols } from './voices.js';

const CAUSES = /^(?:had|has|have|having|let|lets|letting|made|makes|making)$/;
/** Words of "his ambassador in Jakarta". */
const LONGEST_AGENT = 6;

/** "A had his ambassador deliver a card", "A let Cardinal B sign a telegram": where the verb stands whose subject has it done; -1 without one. */
export function causeBefore(symbols: Symbols, verb: number): number {
  const form = verbOf(lowerAt(symbols, verb));
  if (form?.participle) return causeOf(symbols, verb);
  if (!form?.base || form.finite || form.participle || form.gerund) return -1;
  for (let at = verb - 2; at > 0 && at > verb - 2 - LONGEST_AGENT; at -= 1) {
    const { lower, group } = symbols[at]!;
    if (CAUSES.test(lower)) return !group && !isAdverb(lowerAt(symbols, at + 1)) ? at : -1;
    if (!group && (!/^\p{L}/u.test(lower) || RELATIVES.has(lower) || lower === 'and')) return -1;
  }
  return -1;
}
