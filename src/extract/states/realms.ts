import type { Scene } from '../scene.js';
import { mayReign, REALMS } from './crowns.js';
import { isTaken } from './posts.js';

const CROWN = /^(?:king|queen|sovereign)$/;

/** A king who seems to be of a realm without a crowned head of its own is of the only kingdom that the article names, where it names one. */
export function crownsOfRealms(scene: Scene, found: readonly number[]): void {
  const { profiles, roles, timesNamed } = scene;
  for (const at of found) {
    const profile = profiles[at]!;
    if (!REALMS.has(profile.country ?? profile.guess ?? '')) continue;
    const crown = roles[at]!.find(
      ({ roleClass, role }) => roleClass === 'monarch' && CROWN.test(role),
    );
    if (!crown) continue;
    const kingdoms = [...timesNamed.keys()].filter(
      (state) => mayReign(crown.role, state) && !REALMS.has(state) && !isTaken(scene, at, state),
    );
    if (kingdoms.length === 1) [profile.country] = kingdoms as [string];
  }
}
