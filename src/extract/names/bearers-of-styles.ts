import type { Chunk } from '../chunks/chunk-reader.js';
import { isSubject, type Scene } from '../scene.js';

/** "His Highness the Amir had a letter inviting His Highness": the only one so far who is named with that style; null where several are. */
export function bearerOf(
  { chunks, personOf, places, tokens }: Scene,
  { first, last }: Chunk,
): number | null {
  const style = tokens[last - 1]!.lower;
  const bearers = new Set<number>();
  for (const chunk of chunks) {
    if (chunk.first >= first) break;
    const person = personOf.get(chunk);
    if (person && tokens.slice(chunk.first, chunk.last).some(({ lower }) => lower === style))
      bearers.add(places.get(person)!);
  }
  return bearers.size === 1 ? [...bearers][0]! : null;
}

/** The pronoun that a style such as "His Highness" stands for. */
export function pronounOf(scene: Scene, chunk: Chunk): 'he' | 'she' | 'him' | 'her' {
  const isMale = scene.tokens[chunk.first]!.lower === 'his';
  if (isSubject(scene, chunk)) return isMale ? 'he' : 'she';
  return isMale ? 'him' : 'her';
}
