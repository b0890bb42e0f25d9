import type { Kind } from '../model.js';
import type { Document } from './document.js';
import { occasionsIn, suits, type FoundOccasion } from './occasions.js';

/** The occasion of an article as a whole, by act: the first that its headline, then its body names and that suits the act. */
export function articleOccasions(document: Document): (kind: Kind | null) => FoundOccasion | null {
  let found: FoundOccasion[] | null = null;
  return (kind) => {
    found ??= inOrder(document);
    const fitting = found.filter((occasion) => suits(kind, occasion.kind));
    const first =
      kind === 'invitation' ? fitting[0] : (fitting.find(({ weak }) => !weak) ?? fitting[0]);
    if (!first || first.ordinal !== null) return first ?? null;
    return fitting.find((other) => other.kind === first.kind && other.ordinal !== null) ?? first;
  };
}

function inOrder(document: Document): FoundOccasion[] {
  const titled = document.blocks.filter(({ type }) => type === 'headline');
  const body = document.blocks.filter(({ type }) => type === 'body' || type === 'letter');
  const captions = document.blocks.filter(({ type }) => type === 'caption');
  return [...titled, ...body.slice(0, 6), ...captions].flatMap(({ start, end }) =>
    occasionsIn(
      document.text
        .slice(start, Math.min(end, start + 4000))
        .toLowerCase()
        .replace(/[’ʻ]/g, "'"),
    ),
  );
}
