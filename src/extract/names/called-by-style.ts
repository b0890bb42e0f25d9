import type { Chunk } from '../chunks/chunk-reader.js';
import type { Token } from '../document.js';
import { STYLES } from './name-evidence.js';

/** "Samdech Odo Li Ro. ... Samdech Odo said": who bears before the name the style that stands alone here; null where nobody does. */
export function calledByStyle<Bearer extends { chunks: readonly Chunk[] }>(
  tokens: readonly Token[],
  people: readonly Bearer[],
  { name }: Chunk,
): Bearer | null {
  if (name!.last - name!.first > 1) return null;
  const word = tokens[name!.first]!.lower;
  const isBorne = ({ first, name: borne }: Chunk) =>
    borne!.first > first + 1 && tokens[borne!.first - 1]!.lower === word;
  return people.find(({ chunks }) => chunks.some(isBorne)) ?? null;
}

/** The style that an office is as it is worded ("Danish Crown Princess", "the Princess of Kandia"). */
export function styleIn(words: string): string[] {
  const told = words
    .toLowerCase()
    .replace(/^the | of .*$/g, '')
    .split(/\s+/);
  const ends = [3, 2, 1].map((length) => told.slice(-length).join(' '));
  return ends.filter((style) => STYLES.test(style)).slice(0, 1);
}
