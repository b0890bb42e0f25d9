import type { Chunk } from '../chunks/chunk-reader.js';
import { countryOf } from '../people.js';
import { inHeadline } from './posts.js';
import type { Scene } from '../scene.js';
import type { Title } from '../titles.js';

/** "Kandian king writes to Emperor": the only state that the headline tells, or the one of which it tells the same office. */
export function headlineStateFor(scene: Scene, { role }: Title): string | null {
  return scene.headlineState ?? statesByOffice(scene).get(role) ?? null;
}

const kept = new WeakMap<readonly Chunk[], ReadonlyMap<string, string | null>>();

/** The states of which the headline tells an office, worked out once an article; null where there are several. */
function statesByOffice(scene: Scene): ReadonlyMap<string, string | null> {
  const known = kept.get(scene.chunks);
  if (known) return known;
  const states = new Map<string, string | null>();
  for (const chunk of scene.chunks) {
    const role = chunk.titles[0]?.role;
    const state = role !== undefined && inHeadline(scene, chunk) ? countryOf(chunk) : null;
    if (role === undefined || !state) continue;
    const told = states.get(role);
    states.set(role, told === undefined || told === state ? state : null);
  }
  kept.set(scene.chunks, states);
  return states;
}
