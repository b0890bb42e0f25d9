import type { Chunk } from '../chunks/chunk-reader.js';
import type { Scene } from '../scene.js';

/** "The Secretary", in capitals, behind a Secretary of State or a Foreign Secretary: whoever of them was told last. */
export function secretaryMeant(
  { people, lastSeen, tokens }: Scene,
  { last }: Chunk,
): number | null {
  if (tokens[last - 1]?.text !== 'Secretary') return null;
  let found: number | null = null;
  people.forEach(({ titles }, at) => {
    const isSecretary = titles.some(({ text }) => /\bsecretary(?: of|$)/i.test(text));
    if (isSecretary && lastSeen[at]! >= 0 && (found === null || lastSeen[at]! > lastSeen[found]!))
      found = at;
  });
  return found;
}
