import type { Symbol } from '../coded.js';
import type { Token } from '../document.js';
import { BE, nounOf } from '../lexemes.js';

type Read = readonly Pick<Symbol, 'lower' | 'group'>[];

/**
 * "Placed in B's hands", "placed into the hands of B a letter", "calls were made to B by A": words that say that something was handed over or sent, in the
 * words that rules read; null elsewhere.
 */
export function sendingTold(
  tokens: readonly Token[],
  at: number,
  symbols: Read,
): { words: readonly string[]; end: number } | null {
  const word = (offset: number) => tokens[at + offset]?.lower ?? '';
  if (/^(?:placed|places|put|puts|laid|pressed)$/.test(word(0))) {
    const isInHands =
      /^(?:in|into)$/.test(word(1)) &&
      word(2) === 'the' &&
      /^hands?$/.test(word(3)) &&
      word(4) === 'of';
    return isInHands ? { words: ['handed', 'to'], end: at + 5 } : null;
  }
  if (word(0) !== 'made' || word(1) !== 'to' || !BE.has(symbols.at(-1)?.lower ?? '')) return null;
  const isOfWords = symbols.some(
    ({ lower, group }) => !group && /^(?:call|message|act)$/.test(nounOf(lower) ?? ''),
  );
  return isOfWords ? { words: ['sent'], end: at + 1 } : null;
}
