import type { Kind } from '../model.js';
import type { Document } from './document.js';
import { occasionsIn, suits, type FoundOccasion } from './occasions.js';

/** The occasion of an article as a whole, by act: the first that its headline, then its body names and that suits the act. */
export function articleOccasions(document: Document): (kind: Kind | null) => FoundOccasion | null {
  let found: FoundOccasion[] | null = null;
  return (kind) => {
    found ??= inOrder(document);
    const fitting = found.filter((occasion) => suits(kind, occasion.kind));
    return fitting.find(({ weak }) => !weak) ?? fitting[0] ?? null;
  };
}

function inOrder(document: Document): FoundOccasion[] {
  const titled = document.blocks.filter(({ type }) => type === 'headline');
  const body = document.blocks.filter(({ type }) => type === 'body' || type === 'letter');
  return [...titled, ...body.slice(0, 6)].flatMap(({ start, end }) =>
    occasionsIn(
      document.text
        .slice(start, Math.min(end, start + 4000))
        .toLowerCase()
        .replace(/[’ʻ]/g, "'"),
    ),
  );
}
