import { longestEntry } from '../../lexicon/gazetteer.js';
import type { Token } from '../document.js';

/** "The Brazilian": the state of a demonym that stands for a person. */
export function nationalAt(tokens: readonly Token[], place: number): string | null {
  if (tokens[place - 1]?.lower !== 'the') return null;
  const { lower, text } = tokens[place]!;
  const entry = longestEntry([lower], 0, () => text)?.entry;
  return entry?.type === 'country' && entry.form === 'demonym' ? entry.code : null;
}
