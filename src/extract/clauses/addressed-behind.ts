import type { Token } from '../document.js';
import type { Symbol } from '../coded.js';
import { nounOf } from '../lexemes.js';

const TO = ['to'];

/** "A telegram has arrived from A, addressed to B": to whom the message goes, behind whoever it is from; null elsewhere. */
export function addressedBehind(
  tokens: readonly Token[],
  at: number,
  symbols: readonly Pick<Symbol, 'lower' | 'group'>[],
): { words: readonly string[]; end: number } | null {
  const isAddressed =
    tokens[at]!.lower === ',' &&
    /^(?:addressed|directed)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens[at + 2]?.lower === 'to';
  if (!isAddressed || !symbols.at(-1)?.group?.official) return null;
  const isFrom = /^(?:from|by)$/.test(symbols.at(-2)?.lower ?? '');
  const isMessage = symbols.some(({ lower }) => nounOf(lower) === 'message');
  return isFrom && isMessage ? { words: TO, end: at + 3 } : null;
}
