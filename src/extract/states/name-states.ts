import { originsOf } from '../../lexicon/name-origins.js';
import type { Person } from '../people.js';
import type { Scene } from '../scene.js';

/** The least that a name must say for another state of the article, and the share of it that a state of its own has. */
const LEAST = 1;
const SHARE = 0.4;

/** How much a name says for a state, between 0 and 1, beside the state of the article for which it says most. */
export function shareOfName(
  { home, timesNamed }: Scene,
  { name }: Person,
  state: string,
): number | null {
  const origins = originsOf(name);
  if (!origins.size) return null;
  let most = home ? (origins.get(home) ?? 0) : 0;
  for (const other of timesNamed.keys()) most = Math.max(most, origins.get(other) ?? 0);
  return most < LEAST ? null : (origins.get(state) ?? 0) / most;
}

/** Whether people called so are rarely of a state, and are of another that the article names. */
export function isForeignName(scene: Scene, person: Person, state: string): boolean {
  const share = shareOfName(scene, person, state);
  return share !== null && share < SHARE;
}
