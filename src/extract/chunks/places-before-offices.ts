import type { ChunkReader } from './chunk-reader.js';

/** "In Samal Chancellor Li Ro said": the capital tells where, and whose office it is, but is no part of it. */
export function pastScene({ lower, terms }: ChunkReader, start: number): number {
  const term = terms.at.get(start);
  const isCity =
    term?.entry.type === 'country' && /^(?:metonym|capital|city)$/.test(term.entry.form);
  return isCity && lower(start - 1) === 'in' && lower(term.last) !== "'s" ? term.last : start;
}
