import { complementsOf } from './complements.js';
import { isOfOthers } from './of-others.js';
import { verbOf } from '../lexemes.js';
import { lowerAt, voiceAt, type Symbols } from './voices.js';

/** Symbols from the verb to the message by which it is done. */
const FAR = 20;
const ACTS = /^(?:congratulate|condole|thank|invite)$/;

/** "A congratulated the publisher of the books, by telephone": the verb of the clause to which the adjunct at `first` belongs is done to a stranger. */
export function goesToStranger(symbols: Symbols, first: number): boolean {
  for (let at = first - 1; at >= 0 && at > first - FAR; at -= 1) {
    if (/^[;:]$/.test(lowerAt(symbols, at))) return false;
    const form = verbOf(lowerAt(symbols, at));
    if (!form || !ACTS.test(form.verb) || voiceAt(symbols, at) !== 'active') continue;
    const { object, strangers } = complementsOf(symbols, at);
    return object === null && strangers.has('object') && isOfOthers(symbols, at);
  }
  return false;
}
