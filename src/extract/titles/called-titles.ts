import { isCalling } from './title-words.js';
import type { Chunk } from '../chunks/chunk-reader.js';
import { wordsOf } from '../offices/office-holders.js';
import type { Scene } from '../scene.js';

/** An office that the article tells of without its holder's name, and whose it is. */
export interface Called {
  profile: number;
  chunk: Chunk;
}

/** Words for an office that say no more than that someone leads. */
const GENERAL = /^(?:leader|head of state|head of government|sovereign)$/;

/**
 * "Li Ro wrote to Ba Ode. Kandia's president ...": who is named without an office has the one that the article calls him by elsewhere,
 * even beside a rank; "the leader" and "the head of state" only where nothing else is told.
 */
export function titlesByCall(scene: Scene, called: readonly Called[]): void {
  const { people, profiles } = scene;
  const isUntitled = people.map(({ titles }) =>
    titles.every(({ title }) => isCalling(title) || title.former || title.roleClass === 'leader'),
  );
  for (const isGeneral of [false, true])
    for (const { profile, chunk } of called) {
      const title = chunk.titles[0]!;
      if (!isUntitled[profile] || title.roleClass === 'counterpart' || chunk.rule === 'style')
        continue;
      if (GENERAL.test(title.role) !== isGeneral) continue;
      const found = profiles[profile]!;
      if (isGeneral && found.title !== null) continue;
      found.title = title.wording ?? wordsOf(scene, title);
      isUntitled[profile] = false;
    }
}
