import { MONARCHIES } from '../../lexicon/gazetteer.js';
import type { Chunk } from '../chunks/chunk-reader.js';
import { isSubject, type Scene } from '../scene.js';
import type { Title } from '../titles.js';

const CROWNED = /^(?:king|sultan|emir|emperor|grand duke|sovereign prince)$/;

/** "His Majesty received calls", where no sovereign has been told in the sentence yet: the only one of the article's own state. */
export function ownSovereign(scene: Scene, chunk: Chunk, { role }: Title): number | null {
  const { home, mentions, profiles, roles } = scene;
  if (role !== 'sovereign' || !home || !MONARCHIES.has(home) || !isSubject(scene, chunk))
    return null;
  if (scene.topic !== null || mentions.at(-1)?.sentence === chunk.sentence) return null;
  const own = profiles.flatMap(({ country, kind }, at) =>
    kind === 'person' &&
    country === home &&
    scene.lastSeen[at]! >= 0 &&
    roles[at]!.some(({ role: held, former }) => CROWNED.test(held) && !former)
      ? [at]
      : [],
  );
  return own.length === 1 ? own[0]! : null;
}
