import { isCalling } from '../titles/title-words.js';
import type { Chunk } from '../chunks/chunk-reader.js';
import { countryOf, type Person } from '../people.js';
import { isSubject, type Scene } from '../scene.js';
import { isForeignName } from './name-states.js';
import { inHeadline, isLed, take } from './posts.js';

/** Offices of which a state has one, and by which those are called again who are known by their names alone. */
const HEADS = /^(?:head_of_state|head_of_government|monarch|leader)$/;

/**
 * "Li Ro did not wait. The Kandian leader had Ba on the phone", "From Li Ro the words were warm: Kandia's premier congratulates Ba": the
 * only one told right before by a bare name, where the office acts upon somebody else; of a state none of whose heads is told otherwise.
 */
export function namedBeforeOffices(scene: Scene): void {
  const { chunks, places, profiles, roles, text, tokens } = scene;
  for (const office of chunks) {
    const [title] = office.titles;
    const country = office.form === 'office' ? countryOf(office) : null;
    if (!title || !country || !isHeadAgain(scene, office) || isLed(scene, country)) continue;
    const named = bareBefore(scene, office);
    const [person] = named;
    if (!person || named.length > 1 || isForeignName(scene, person, country)) continue;
    const at = places.get(person)!;
    take(profiles[at]!, roles[at]!, office, title, country, text, tokens);
  }
}

/** "The Kandian leader", "Kandia's premier": told as one who acts, and not for the first time. */
function isHeadAgain(scene: Scene, office: Chunk): boolean {
  const [title] = office.titles;
  return (
    title !== undefined &&
    HEADS.test(title.roleClass) &&
    !title.plural &&
    !title.former &&
    !/-elect/.test(title.role) &&
    office.rule !== 'office-of-list' &&
    !inHeadline(scene, office) &&
    isSubject(scene, office)
  );
}

/** Those without a state and an office whom the sentence of an office tells before it, else the one before, but for whom it acts upon; none where that is nobody. */
function bareBefore(scene: Scene, office: Chunk): Person[] {
  const { chunksOf, personOf } = scene;
  const own = chunksOf.get(office.sentence)!;
  const peopleOf = (list: readonly Chunk[]) =>
    new Set(list.flatMap((chunk) => (inHeadline(scene, chunk) ? [] : (personOf.get(chunk) ?? []))));
  const actedUpon = peopleOf(own.filter(({ first }) => first > office.first));
  if (!actedUpon.size) return [];
  const bare = (list: readonly Chunk[]) =>
    [...peopleOf(list)].filter((person) => !actedUpon.has(person) && isBare(scene, person));
  const here = bare(own.filter(({ first }) => first < office.first));
  return here.length ? here : bare(chunksOf.get(office.sentence - 1) ?? []);
}

function isBare({ places, profiles, roles }: Scene, person: Person): boolean {
  const at = places.get(person)!;
  return (
    profiles[at]!.country === null &&
    !roles[at]!.length &&
    person.titles.every(({ title }) => isCalling(title))
  );
}
