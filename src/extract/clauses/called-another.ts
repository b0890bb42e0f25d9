import { verbOf } from '../lexemes.js';
import type { Symbols } from './voices.js';

const CALLED_ANOTHER = /^(?:another|second|third|separate|similar|identical|further)$/;
/** Words of "a second, shorter". */
const LONGEST_OPENING = 4;

/** "A second letter" at the head of a sentence: whether its noun is called one more, and nobody is told to send it. */
export function isCalledAnother(symbols: Symbols, item: number): boolean {
  const before = symbols.slice(0, Math.max(0, item));
  return (
    before.length <= LONGEST_OPENING &&
    before.some(({ lower }) => CALLED_ANOTHER.test(lower)) &&
    !before.some(({ group, lower }) => group ?? verbOf(lower))
  );
}
