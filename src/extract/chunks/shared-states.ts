import type { Token } from '../document.js';
import type { Chunk } from './chunk-reader.js';
import { areConsorts } from './consorts.js';

/**
 * "The King and Queen of Kandia", "the President and the Prime Minister of Sesh": the state told behind the second office is the first
 * one's too. Gives it to the first chunk's title.
 */
export function withSharedStates(tokens: readonly Token[], chunks: Chunk[]): Chunk[] {
  chunks.forEach((office, at) => {
    const next = chunks[at + 1];
    const [title] = office.titles;
    const [other] = next?.titles ?? [];
    if (next && title && other && isCrownedPair(tokens, office, next)) {
      office.country ??= next.country;
      return;
    }
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

/** "King Ode and Queen Sa of Kandia": the state told behind the second is that of both. */
const isCrownedPair = (tokens: readonly Token[], one: Chunk, other: Chunk): boolean =>
  one.form === 'name' &&
  other.form === 'name' &&
  other.country !== null &&
  other.first === one.last + 1 &&
  tokens[one.last]!.lower === 'and' &&
  areConsorts(one.titles[0]!, other.titles[0]!) &&
  one.titles.every(({ countries }) => !countries.length);
