import type { Chunk } from './chunks/chunk-reader.js';
import { verbOf, type VerbClass } from './lexemes.js';
import type { Scene } from './scene.js';

/** "Among the first to console him was A": not the dead man just named. */
export const DONE_TO_THE_LIVING: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'condole',
  'congratulate',
  'wish',
  'thank',
  'invite',
  'phone',
  'call',
  'tell',
  'assure',
  'cable',
  'contact',
]);

/** "B was sworn in. A congratulated him": whom the sentence before is about, where the nearest is A's own compatriot. */
export function foreignerMeant(
  scene: Scene,
  chunk: Chunk,
  found: number,
  actorOf: () => number | null,
): number | null {
  const { profiles, tokens, mentions, previousTopic } = scene;
  if (!/^(?:him|her)$/.test(tokens[chunk.first]!.lower) || previousTopic === null) return null;
  const back = tokens[chunk.first - 1]?.lower === 'to' ? 2 : 1;
  const verb = verbOf(tokens[chunk.first - back]?.lower ?? '')?.verb;
  if (!verb || !(DONE_TO_THE_LIVING.has(verb) || verb === 'speak' || verb === 'write')) return null;
  const isToldHere = mentions.some(
    ({ sentence, profile }) => sentence === chunk.sentence && profile === found,
  );
  if (isToldHere) return null;
  const actor = actorOf();
  const home = actor === null ? null : profiles[actor]!.country;
  const other = profiles[previousTopic]!;
  const isForeign = home !== null && other.country !== null && other.country !== home;
  if (!isForeign || profiles[found]!.country !== home || found === actor) return null;
  const gender = tokens[chunk.first]!.lower === 'him' ? 'male' : 'female';
  return other.kind === 'person' && (other.gender ?? gender) === gender ? previousTopic : null;
}
