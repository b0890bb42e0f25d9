import type { Chunk } from '../chunks/chunk-reader.js';
import { countryOf, type Person } from '../people.js';
import type { Scene } from '../scene.js';
import { isTaken } from './posts.js';

/** How many sentences back the other state of an exchange may have been told. */
const BACK = 3;

/**
 * "Premier Sa wrote to her counterpart Li Ro": a counterpart of someone from abroad is at home, one of someone at home is of the state
 * abroad that was told last.
 */
export function counterpartState(scene: Scene, person: Person, at: number): string | null {
  const { chunksOf, home, personOf, places, profiles } = scene;
  if (!home || !person.titles.some(({ title }) => title.roleClass === 'counterpart')) return null;
  for (const chunk of person.chunks) {
    if (!isCounterpart(chunk)) continue;
    const before = chunksOf
      .get(chunk.sentence)!
      .findLast(
        (one) =>
          one.first < chunk.first &&
          (one.form === 'name' || one.form === 'office') &&
          !isCounterpart(one),
      );
    const other = before && personOf.get(before);
    const state = other ? profiles[places.get(other)!]!.country : before && countryOf(before);
    const found = state && state !== home ? home : foreignBefore(scene, chunk, home);
    if (found && !isTaken(scene, at, found)) return found;
  }
  return null;
}

const isCounterpart = ({ titles }: Chunk) =>
  titles.some(({ roleClass }) => roleClass === 'counterpart');

/** The state abroad told last before a chunk, not far off. */
function foreignBefore(
  { sentences, termAt }: Scene,
  { first, sentence }: Chunk,
  home: string,
): string | null {
  const start = sentences[Math.max(0, sentence - BACK)]!.first;
  for (let at = first - 1; at >= start; at -= 1) {
    const entry = termAt(at)?.entry;
    if (entry?.type === 'country' && entry.form !== 'metonym' && entry.code !== home)
      return entry.code;
  }
  return null;
}
