import type { Chunk } from './chunks/chunk-reader.js';
import { holderOf } from './offices/holders.js';
import { countryOf, type Person } from './people.js';
import type { Scene } from './scene.js';

/** Whom the article is about: named in the headline, first in the story, and often. */
export function protagonistOf(scene: Scene): number | null {
  const { chunks, people, personOf, sentences, blocks } = scene;
  let most: number | null = null;
  let highest = 2;
  const inBody = chunks.filter(
    ({ form, sentence: at }) =>
      (form === 'name' || form === 'office') && blocks[sentences[at]!.block]!.type === 'body',
  );
  const first = inBody.findIndex((chunk) => chunk.form === 'office' || personOf.has(chunk));
  const told = first < 0 ? undefined : personAt(inBody[first]!);
  // Behind the name of a thing it takes more than one mention: "after the launch from Mount Oro, B".
  const isTold = told !== undefined && (first === 0 || told.chunks.length > 1);
  people.forEach((person, at) => {
    let score = person === told && isTold ? 5 : 0;
    for (const { sentence: place } of person.chunks)
      score += blocks[sentences[place]!.block]!.type === 'headline' ? 3 : 1;
    if (score > highest) [most, highest] = [at, score];
  });
  return most;

  function personAt(chunk: Chunk): Person | undefined {
    const [title] = chunk.titles;
    return (
      personOf.get(chunk) ??
      (title ? people[holderOf(scene, title, countryOf(chunk)) ?? -1] : undefined)
    );
  }
}
