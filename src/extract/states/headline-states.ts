import { countryOf } from '../people.js';
import { inHeadline } from './posts.js';
import type { Scene } from '../scene.js';
import type { Title } from '../titles.js';

/** "Kandian king writes to Emperor": the only state that the headline tells, or the one of which it tells the same office. */
export function headlineStateFor(scene: Scene, { role }: Title): string | null {
  if (scene.headlineState) return scene.headlineState;
  const states = new Set(
    scene.chunks.flatMap((chunk) => {
      const isSame = inHeadline(scene, chunk) && chunk.titles[0]?.role === role;
      return (isSame && countryOf(chunk)) || [];
    }),
  );
  return states.size === 1 ? [...states][0]! : null;
}
