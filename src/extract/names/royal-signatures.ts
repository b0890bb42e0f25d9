import type { Chunk } from '../chunks/chunk-reader.js';
import { nameKey, type NameKey } from './name-keys.js';

/** "HARALD R" below the letter of King Harald V: the king's own name, without Rex; the keys of such chunks are mended. */
export function signAsKings(named: readonly Chunk[], keys: Map<Chunk, NameKey>): void {
  const crowned = new Set<string>();
  for (const chunk of named) {
    const { numeral, tokens } = keys.get(chunk)!;
    const reigns = chunk.titles.some(({ roleClass }) => roleClass === 'monarch');
    if (numeral || reigns) crowned.add(tokens[0] ?? '');
  }
  for (const chunk of named) {
    const [name, rex, ...more] = keys.get(chunk)!.tokens;
    if (rex === 'r' && !more.length && crowned.has(name!)) keys.set(chunk, nameKey(name!));
  }
}
