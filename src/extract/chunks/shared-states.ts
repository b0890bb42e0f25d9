import type { Token } from '../document.js';
import type { Chunk } from './chunk-reader.js';

/**
 * "The King and Queen of Kandia", "the President and the Prime Minister of Sesh": the state told behind the second office is the first
 * one's too. Gives it to the first chunk's title.
 */
export function withSharedStates(tokens: readonly Token[], chunks: Chunk[]): Chunk[] {
  chunks.forEach((office, at) => {
    const next = chunks[at + 1];
    const [title] = office.titles;
    const [other] = next?.titles ?? [];
    if (office.form !== 'office' || next?.form !== 'office' || !title || !other) return;
    if (tokens[office.last]!.lower !== 'and' || next.first !== office.last + 1) return;
    if (title.possessor || title.plural || title.body || title.countries.length) return;
    const [state] = other.countries;
    if (other.countries.length !== 1 || !state || state.range.first < next.first + 2) return;
    if (title.role === other.role) return;
    office.titles[0] = { ...title, countries: [state] };
  });
  return chunks;
}
