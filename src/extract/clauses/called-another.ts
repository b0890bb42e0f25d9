import { verbOf } from '../lexemes.js';
import type { Symbols } from './voices.js';
import type { CodedSentence } from '../coded.js';
import { lowerAt } from './voices.js';

const CALLED_ANOTHER =
  /^(?:another|second|third|separate|similar|analogous|parallel|identical|further)$/;
/** Words of "a second, shorter". */
const LONGEST_OPENING = 4;

/**
 * "A second letter" at the head of a sentence or behind a semicolon: whether its noun is called one more, and nobody is told to send it.
 */
export function isCalledAnother(symbols: Symbols, item: number): boolean {
  const clause = symbols.slice(0, Math.max(0, item)).findLastIndex(({ lower }) => lower === ';');
  const before = symbols.slice(clause + 1, Math.max(0, item));
  return (
    before.length <= LONGEST_OPENING &&
    before.some(({ lower }) => CALLED_ANOTHER.test(lower)) &&
    !before.some(({ group, lower }) => group ?? verbOf(lower))
  );
}

const WISHES = /^(?:congratulations|felicitations|condolences|greetings|wishes|sympathy)$/;

/** "Called with his congratulations": the verb of a telephone call, that names nobody. */
export const callsWithWishes = (symbols: CodedSentence['symbols'], verb: number): boolean =>
  lowerAt(symbols, verb + 1) === 'with' &&
  [3, 4, 5].some((ahead) => WISHES.test(lowerAt(symbols, verb + ahead)));
