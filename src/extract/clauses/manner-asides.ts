import { PREPOSITIONS, verbOf } from '../lexemes.js';
import { lowerAt, type Symbols } from './voices.js';

/** Symbols of ", in a letter of two pages,". */
const LONGEST = 8;

/**
 * "Thanked, over two signatures, B": the place of the comma that closes the aside between a verb and its object; the place itself where no
 * object follows, or the aside tells of somebody.
 */
export function pastMannerAside(symbols: Symbols, comma: number): number {
  if (!PREPOSITIONS.has(lowerAt(symbols, comma + 1))) return comma;
  for (let at = comma + 2; at < comma + LONGEST; at += 1) {
    const symbol = symbols[at];
    if (!symbol || symbol.group || /^[;:.]$/.test(symbol.lower)) return comma;
    if (symbol.lower !== ',') continue;
    const party = symbols[at + 1]?.group;
    const doesMore = verbOf(lowerAt(symbols, at + 2))?.finite === true;
    return party?.official && !doesMore ? at : comma;
  }
  return comma;
}
