import type { Group } from '../groups.js';
import { BE, verbOf } from '../lexemes.js';
import { lowerAt, type Symbols } from './voices.js';

/** Words between a message and the verb that tells for whom it is: "the letters in the basket on the third floor". */
const LONGEST_PLACE = 8;

/** "The congratulations in the basket are for B", "the letter was for B": for whom the message at a place is; null where no verb of being tells. */
export function meantFor(symbols: Symbols, noun: number): Group | null {
  let verb = noun + 1;
  while (verb <= noun + LONGEST_PLACE && !BE.has(lowerAt(symbols, verb))) {
    const symbol = symbols[verb];
    if (!symbol || symbol.group || /^[.,;:]$/.test(symbol.lower) || verbOf(symbol.lower))
      return null;
    verb += 1;
  }
  if (!BE.has(lowerAt(symbols, verb))) return null;
  const preposition = /^(?:all|both|each|only)$/.test(lowerAt(symbols, verb + 1))
    ? verb + 2
    : verb + 1;
  if (lowerAt(symbols, preposition) !== 'for') return null;
  const article = lowerAt(symbols, preposition + 1) === 'the' ? 1 : 0;
  const group = symbols[preposition + 1 + article]?.group;
  return group?.official ? group : null;
}
