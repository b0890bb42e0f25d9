import { PREPOSITIONS } from '../lexemes.js';
import { lowerAt, type Symbols } from './voices.js';

/**
 * "The publisher of the books", "all three laureates", "himself", behind the verb at `head`: nobody of whom the article tells elsewhere, as "the
 * Kandian politician" may be.
 */
export function isOfOthers(symbols: Symbols, head: number): boolean {
  let end = head + 1;
  while (/^\p{L}/u.test(lowerAt(symbols, end)) && !PREPOSITIONS.has(lowerAt(symbols, end)))
    end += 1;
  return (
    lowerAt(symbols, end) === 'of' || /(?:[^su]s|selves|self)$/.test(lowerAt(symbols, end - 1))
  );
}
