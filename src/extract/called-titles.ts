import type { Chunk } from './chunks/chunk-reader.js';
import { wordsOf } from './office-holders.js';
import type { Scene } from './scene.js';

/** An office that the article tells of without its holder's name, and whose it is. */
export interface Called {
  profile: number;
  chunk: Chunk;
}

/**
 * "Li Ro wrote to Ba Ode. Kandia's president ...": who is named without an office has the one that the article calls him by elsewhere;
 * "the leader" only where nothing else is told.
 */
export function titlesByCall(scene: Scene, called: readonly Called[]): void {
  const { people, profiles } = scene;
  for (const isLeader of [false, true])
    for (const { profile, chunk } of called) {
      const title = chunk.titles[0]!;
      if (profile >= people.length || title.roleClass === 'counterpart') continue;
      if ((title.roleClass === 'leader') === isLeader)
        profiles[profile]!.title ??= title.wording ?? wordsOf(scene, title);
    }
}
