import type { Symbol } from '../coded.js';
import type { Token } from '../document.js';
import { nounOf } from '../lexemes.js';
import { WORDS } from './message-meant.js';

const SIGNED = ['signed'];
const PUTS = /^(?:put|puts|set|sets|lent|lends|add|added|adds)$/;
const NAME = /^(?:names?|signatures?)$/;
const TO = /^(?:to|under|beneath|below)$/;
/** Words of "on Tuesday in the capital" between the names and the letter, and of "one long" before it. */
const FAR = 8;

/**
 * "A and B put their names on Friday to one letter to C": the words that say the same, "signed", and none for the "to" behind it; null where
 * no message is what gets the names.
 */
export function namesPutTo(
  tokens: readonly Token[],
  at: number,
  symbols: readonly Pick<Symbol, 'lower'>[],
): { words: readonly string[]; end: number } | null {
  const word = (place: number) => tokens[place]?.lower ?? '.';
  if (TO.test(word(at)))
    return symbols.at(-1)?.lower === SIGNED[0] && isLetter(at + 1)
      ? { words: [], end: at + 1 }
      : null;
  if (!PUTS.test(word(at)) || !/^(?:his|her|their|both)$/.test(word(at + 1))) return null;
  if (!NAME.test(word(at + 2))) return null;
  for (let place = at + 3; place < at + FAR; place += 1) {
    if (/^[.;:,]$/.test(word(place))) return null;
    if (TO.test(word(place))) return isLetter(place + 1) ? { words: SIGNED, end: at + 3 } : null;
  }
  return null;

  /** "One long letter", "a single greeting": a message, with no other noun's words before it. */
  function isLetter(from: number): boolean {
    if (!/^(?:an?|one|the|this|that|another|his|her|their)$/.test(word(from))) return false;
    for (let place = from + 1; place < from + FAR / 2; place += 1) {
      if (WORDS.has(nounOf(word(place)))) return true;
      if (!/^\p{L}/u.test(word(place)) || TO.test(word(place))) return false;
    }
    return false;
  }
}
