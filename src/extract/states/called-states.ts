import type { Chunk } from '../chunks/chunk-reader.js';
import { countryOf, type Person } from '../people.js';
import { isSubject, LEADING, type Scene } from '../scene.js';
import { isForeignName } from './name-states.js';
import { inHeadline } from './posts.js';

/** How many sentences back somebody is called again by a demonym. */
const BACK = 2;

/**
 * "Then it was Li Ro's turn. The Kandian, who ...": whoever was told last, and of no state, is of the state by which the next sentence
 * calls somebody, be it by an office ("Li Ro did not wait. The Kandian leader rang"); nobody where someone of that state was told as lately.
 */
export function calledStates(scene: Scene): void {
  const { chunks, places, profiles, roles } = scene;
  for (const chunk of chunks) {
    if (inHeadline(scene, chunk)) continue;
    const isOffice = isOwnOffice(scene, chunk);
    const country = isOffice ? countryOf(chunk) : chunk.rule === 'described' ? chunk.country : null;
    if (!country || (isOffice && isHeld(scene, country))) continue;
    const person = calledBefore(scene, chunk, country, isOffice);
    if (!person) continue;
    const at = places.get(person)!;
    profiles[at]!.country = country;
    const { role, roleClass } = chunk.titles[0] ?? { role: '', roleClass: '' };
    if (isOffice) roles[at]!.push({ role, roleClass });
  }
}

/** "The Kandian leader", "Kandia's president", with which a sentence, or what stands behind its colon, begins: an office of which a state has but one. */
function isOwnOffice(scene: Scene, chunk: Chunk): boolean {
  const [title] = chunk.titles;
  return (
    chunk.form === 'office' &&
    !!title?.definite &&
    !title.plural &&
    !title.former &&
    !title.body &&
    LEADING.has(title.roleClass) &&
    (chunk.first === scene.sentences[chunk.sentence]!.first || markBefore(scene, chunk) >= 0) &&
    isSubject(scene, chunk)
  );
}

/** "But Li Ro did: held up at home, Kandia's president sent a card": the place of the mark behind which a sentence tells more; -1 without one. */
function markBefore(scene: Scene, { first, sentence }: Chunk): number {
  const { chunksOf, personOf, sentences, tokens } = scene;
  const start = sentences[sentence]!.first;
  let mark = first - 1;
  while (mark > start && !/^[:;]$/.test(tokens[mark]!.lower)) mark -= 1;
  const isAnother = (one: Chunk) => one.first > mark && one.first < first && personOf.has(one);
  return mark > start && !chunksOf.get(sentence)!.some(isAnother) ? mark : -1;
}

/** Somebody is named who leads the state, or who may lead it: of the article's own that is seldom told. */
const isHeld = ({ home, people, places, profiles, roles }: Scene, country: string): boolean =>
  people.some((person) => {
    const at = places.get(person)!;
    const state = profiles[at]!.country ?? home;
    return state === country && roles[at]!.some(({ roleClass }) => LEADING.has(roleClass));
  });

/** Whoever the sentences before tell of, and of no state; with `isOnly` who has no office, and nobody where they tell of several. */
function calledBefore(scene: Scene, chunk: Chunk, country: string, isOnly: boolean): Person | null {
  const { chunksOf, personOf, places, profiles, roles, sentences } = scene;
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
  const mark = isOnly ? markBefore(scene, chunk) : -1;
  const open = lately.filter((one) => {
    const person = personOf.get(one)!;
    return (
      (mark < 0
        ? one.sentence < chunk.sentence
        : one.sentence === chunk.sentence && one.last <= mark) &&
      (!isOnly || !roles[places.get(person)!]!.length) &&
      stateOf(person) === null &&
      !isForeignName(scene, person, country)
    );
  });
  if (isOnly && new Set(open.map((one) => personOf.get(one))).size > 1) return null;
  const found = open.find((one) => isSubject(scene, one)) ?? open[0];
  return found ? personOf.get(found)! : null;
}
