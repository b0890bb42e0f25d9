import { countryOf, type Person } from '../people.js';
import type { Scene } from '../scene.js';
import { isTaken } from './posts.js';

/** "Premier Sa wrote to her counterpart Li Ro": a counterpart of someone from abroad is at home. */
export function counterpartState(scene: Scene, person: Person, at: number): string | null {
  const { chunksOf, home, personOf, places, profiles } = scene;
  if (!home || !person.titles.some(({ title }) => title.roleClass === 'counterpart')) return null;
  for (const chunk of person.chunks) {
    const before = chunksOf
      .get(chunk.sentence)!
      .findLast(({ form, first }) => first < chunk.first && (form === 'name' || form === 'office'));
    const other = before && personOf.get(before);
    const state = other ? profiles[places.get(other)!]!.country : before && countryOf(before);
    if (state && state !== home && !isTaken(scene, at, home)) return home;
  }
  return null;
}
