import type { Symbol } from '../coded.js';
import type { Token } from '../document.js';
import { BE } from '../lexemes.js';
import { isMessageTold, WORDS } from './message-meant.js';

const WRITTEN_TO = ['written', 'to'];
/** Words of "addressed together by". */
const FAR = 3;
/** Words back to the messages of a list. */
const LONG_AGO = 90;

/** "B was addressed by A", where messages are told of: "written to by"; null where a hall, or nobody, is addressed. */
export function addressedBy(
  tokens: readonly Token[],
  at: number,
  symbols: readonly Pick<Symbol, 'lower' | 'group'>[],
): { words: readonly string[]; end: number } | null {
  if (tokens[at]!.lower !== 'addressed' || !BE.has(symbols.at(-1)?.lower ?? '')) return null;
  const isBy = tokens.slice(at + 1, at + 1 + FAR).some(({ lower }) => lower === 'by');
  const isParty = symbols.slice(-3, -1).some(({ group }) => group?.official === true);
  return isBy && isParty && isMessageTold(tokens, at, WORDS, LONG_AGO)
    ? { words: WRITTEN_TO, end: at + 1 }
    : null;
}
