import type { Annotation } from '../extract/annotation.js';
import type { Tally } from './measures.js';
import { shareName } from './names.js';
import { wordOverlap } from './words.js';

type People = Annotation['people'];
const namesOf = ({ name, aliases = [] }: People[number]) => [name, ...aliases];

/** Counts the people of one article, each found one standing for one of gold, and the countries and titles of those found. */
export function scorePeople(tally: Tally, gold: People, found: People): void {
  const left = [...found];
  let hit = 0;
  for (const person of gold) {
    const at = left.findIndex((candidate) => shareName(namesOf(person), namesOf(candidate)));
    const candidate = left[at];
    if (!candidate) {
      tally.errors.push(`person missed: ${person.name}`);
      continue;
    }
    left.splice(at, 1);
    hit += 1;
    if (person.country) {
      const isRight = candidate.country === person.country;
      tally.judge('person country', isRight);
      if (!isRight)
        tally.errors.push(
          `country of ${person.name}: ${candidate.country ?? 'none'}, not ${person.country}`,
        );
    }
    if (person.title && !person.title.startsWith('counterpart'))
      tally.judge(
        'person title',
        !!candidate.title && wordOverlap(person.title, candidate.title) >= 0.5,
      );
  }
  tally.add('people', { hit, gold: gold.length, found: found.length });
  for (const { name } of left) tally.errors.push(`person invented: ${name}`);
}
