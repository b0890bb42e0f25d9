import type { Chunk } from '../chunks/chunk-reader.js';
import type { Token } from '../document.js';
import { PREPOSITIONS } from '../lexemes.js';

const SAID = /^(?:said|says)$/;
/** Words of "said a retired planter, Li Ro". */
const LONGEST_CALLING = 4;

/** "said shop assistant Li Ro", "said a planter, Li Ro": whose words were told, by a calling in small letters. */
export function isSaidBy(tokens: readonly Token[], { first }: Chunk): boolean {
  const lower = (at: number) => tokens[at]?.lower ?? '';
  let at = lower(first - 1) === ',' ? first - 2 : first - 1;
  const end = at;
  while (at > end - LONGEST_CALLING && tokens[at]?.kind === 'word' && !SAID.test(lower(at))) {
    if (PREPOSITIONS.has(lower(at)) || !/^\p{Ll}/u.test(tokens[at]!.text)) return false;
    at -= 1;
  }
  return at < end && SAID.test(lower(at)) && /^["”,]$/.test(tokens[at - 1]?.text ?? '');
}
