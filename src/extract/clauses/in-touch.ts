import type { Symbol } from '../coded.js';
import type { Token } from '../document.js';
import { BE } from '../lexemes.js';

const RECEIVED = ['received'];
const CONTACTED = ['contacted'];
const GETS = /^(?:got|gets|get|came|comes|come)$/;

/** "B is in receipt of a letter", "A got in touch with B": the words that say the same in one verb; null for other words. */
export function inTouch(
  tokens: readonly Token[],
  at: number,
  symbols: readonly Pick<Symbol, 'lower' | 'group'>[],
): { words: readonly string[]; end: number } | null {
  const word = (offset: number) => tokens[at + offset]?.lower ?? '';
  const isState = BE.has(word(0));
  if (!isState && !GETS.test(word(0))) return null;
  const place = /^(?:also|now|already|too)$/.test(word(1)) ? 2 : 1;
  if (
    /^(?:in|into)$/.test(word(place)) &&
    word(place + 1) === 'touch' &&
    word(place + 2) === 'with'
  )
    return isState && !symbols.at(-1)?.group ? null : { words: CONTACTED, end: at + place + 3 };
  const isReceipt =
    isState && word(place) === 'in' && word(place + 1) === 'receipt' && word(place + 2) === 'of';
  return isReceipt ? { words: RECEIVED, end: at + place + 3 } : null;
}
