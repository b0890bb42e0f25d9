import type { Chunk } from '../chunks/chunk-reader.js';
import type { Token } from '../document.js';
import type { ArticleHeader } from '../../model.js';

/** '"He is well," the spokesman told KandPulse': who is called as the article's own publisher, without a title, is nobody but it. */
export function isOutlet(
  tokens: readonly Token[],
  { form, name, titles }: Chunk,
  { publisher }: ArticleHeader,
): boolean {
  if (form !== 'name' || !name || titles.length || !publisher) return false;
  const words = tokens.slice(name.first, name.last).map(({ lower }) => lower);
  return words.join(' ') === publisher.toLowerCase();
}
