import type { Chunk } from '../chunks/chunk-reader.js';
import type { Scene } from '../scene.js';

/** Classes of those who serve a head of state or of government. */
export const SERVANTS = /^(?:envoy|spokesperson|aide|minister|deputy)$/;

/**
 * "A, the Kandian minister, rang. Within the hour her prime minister was on the line": the state of the minister whom the sentence before
 * was about.
 */
export function stateOfServantBefore(
  { previousTopic, profiles, roles, sentences, tokens, topic }: Scene,
  { first, sentence }: Pick<Chunk, 'first' | 'sentence'>,
): string | null {
  const owner = tokens[first]!.lower;
  if (topic !== null || previousTopic === null || !/^(?:his|her)$/.test(owner)) return null;
  if (sentences[sentence - 1]?.block !== sentences[sentence]!.block) return null;
  const { country, gender } = profiles[previousTopic]!;
  const own = owner === 'his' ? 'male' : 'female';
  if ((gender ?? own) !== own) return null;
  return roles[previousTopic]!.some(({ roleClass, former }) => SERVANTS.test(roleClass) && !former)
    ? country
    : null;
}
