import type { Chunk } from '../chunks/chunk-reader.js';
import { countryOf, type Person } from '../people.js';
import { isSubject, type Scene } from '../scene.js';
import { isForeignName } from './name-states.js';
import { inHeadline } from './posts.js';

/** How many sentences back somebody is called again by a demonym. */
const BACK = 2;

/**
 * "Then it was Li Ro's turn. The Kandian, who ...": whoever was told last, and of no state, is of the state by which the next sentence
 * calls somebody; nobody where someone of that state was told as lately.
 */
export function calledStates(scene: Scene): void {
  const { chunks, places, profiles } = scene;
  for (const chunk of chunks) {
    if (chunk.rule !== 'described' || !chunk.country || inHeadline(scene, chunk)) continue;
    const person = calledBefore(scene, chunk, chunk.country);
    if (person) profiles[places.get(person)!]!.country = chunk.country;
  }
}

function calledBefore(scene: Scene, chunk: Chunk, country: string): Person | null {
  const { chunksOf, personOf, places, profiles, sentences } = scene;
  const { block } = sentences[chunk.sentence]!;
  const stateOf = (person: Person) => profiles[places.get(person)!]!.country;
  const lately: Chunk[] = [];
  for (let sentence = chunk.sentence; sentence >= chunk.sentence - BACK; sentence -= 1) {
    if (sentences[sentence]?.block !== block) break;
    for (const one of chunksOf.get(sentence) ?? [])
      if (one.first >= chunk.first) continue;
      else if (personOf.has(one)) lately.push(one);
      else if (one.form === 'office' && countryOf(one) === country) return null;
  }
  const people = [...new Set(lately.map((one) => personOf.get(one)!))];
  if (people.some((person) => stateOf(person) === country)) return null;
  const open = lately.filter((one) => {
    const person = personOf.get(one)!;
    return (
      one.sentence < chunk.sentence &&
      stateOf(person) === null &&
      !isForeignName(scene, person, country)
    );
  });
  const found = open.find((one) => isSubject(scene, one)) ?? open[0];
  return found ? personOf.get(found)! : null;
}
