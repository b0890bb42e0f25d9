import { possessorOf } from '../clauses.js';
import type { CodedSentence } from '../coded.js';
import { verbOf } from '../lexemes.js';
import type { Clause } from '../slots.js';
import { complementsOf } from './complements.js';
import { lowerAt } from './voices.js';

/** Words from "told" to what is to be done. */
const LONGEST_ORDER = 7;

/** "Asked B to give D the regards of C", "to pass C's condolences": he only carries them. */
export function isErrand({ symbols }: CodedSentence, { at }: Clause): boolean {
  const link = symbols.findIndex(({ lower }, place) => place > at + 1 && lower === 'to');
  if (link < 0 || link > at + LONGEST_ORDER || verbOf(lowerAt(symbols, link + 1))?.verb !== 'send')
    return false;
  const { item } = complementsOf(symbols, link + 1);
  return item >= 0 && possessorOf(symbols, item).group !== null;
}
