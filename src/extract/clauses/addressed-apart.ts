import { lowerAt, type Symbols } from './voices.js';

/** Words that set what is sent to one apart from what is sent to another. */
const APART = /^(?:but|though|albeit|only|:)$/;
/** Words of "not to the President". */
const FEW = 4;

/**
 * "..., but to B", "not to A but to B", "to B and not to A": the place at which a clause goes on, past who is not meant and before the "to" of who is;
 * the same place for any other words.
 */
export function addressedApart(symbols: Symbols, at: number): number {
  const word = lowerAt(symbols, at);
  if (APART.test(word)) return lowerAt(symbols, at + 1) === 'to' ? at + 1 : at;
  const not = word === 'and' ? at + 1 : at;
  if (lowerAt(symbols, not) !== 'not' || lowerAt(symbols, not + 1) !== 'to') return at;
  for (let place = not + 2; place < not + 2 + FEW; place += 1) {
    if (symbols[place]?.group) return place + 1;
    if (!/^\p{L}/u.test(lowerAt(symbols, place))) return at;
  }
  return at;
}
