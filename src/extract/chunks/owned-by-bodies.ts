import { BODY_WORDS } from '../names/name-words.js';
import type { Chunk, ChunkReader } from './chunk-reader.js';

/** The rule of whoever is named behind a body of no state. */
export const OF_BODY = 'body-owned';

/** "The Coral Union's Li Ro", "the United Rivers' Ba": one who speaks for the body, as "Kandia's Li Ro" for a state; the body itself is no party there. */
export function withOwnedByBodies({ terms, lower }: ChunkReader, chunks: Chunk[]): Chunk[] {
  const owned = new Set<Chunk>();
  chunks.forEach((named, at) => {
    const body = chunks[at - 1];
    if (body?.form !== 'organisation' || body.rule !== 'organisation') return;
    if (named.first !== body.last + 1 || !/^(?:'s|’s|['’])$/.test(lower(body.last))) return;
    if (named.form !== 'name' || named.rule !== 'name' || named.titles.length) return;
    const { first, last } = named.name!;
    if (last - first < 2 || BODY_WORDS.has(lower(last - 1))) return;
    const entry = terms.at.get(body.first)?.entry;
    const state = entry?.type === 'organisation' ? (entry.country ?? null) : null;
    owned.add(body);
    named.first = body.first;
    named.country = state;
    named.rule = state ? 'person-owned' : OF_BODY;
  });
  return owned.size ? chunks.filter((chunk) => !owned.has(chunk)) : chunks;
}
