import { plainProfile, type Scene } from '../scene.js';
import type { Title } from '../titles.js';

/** Two who are the head of a state together. */
const COLLEGES: ReadonlyMap<string, string> = new Map([
  ['captain regent', 'captains regent'],
  ['co-prince', 'co-princes'],
]);

/** "The Captains Regent of San Marino" as one party, where nobody is named as one of them; null for other offices. */
export function collegeOf(scene: Scene, { role, countries }: Title): number | null {
  const college = COLLEGES.get(role);
  const isNamed = scene.roles.some((held) => held.some((own) => own.role === role));
  if (!college || isNamed || countries.length !== 1) return null;
  return plainProfile(scene, 'office', college, countries[0]!.code);
}
