import type { Chunk } from '../chunks/chunk-reader.js';
import { isAddressed } from '../addressed.js';
import { countryOf, type Person } from '../people.js';
import { isSubject, PARTY_OFFICES, type Scene } from '../scene.js';
import { HAVE, nounOf, verbOf, type VerbClass } from '../lexemes.js';
import { isAdverb } from '../clauses/voices.js';
import type { Title } from '../titles.js';
import { isCalling } from '../titles/title-words.js';
import { isForeignName } from './name-states.js';
import { isFirstTold } from './first-told.js';
import { inHeadline, SOLE, take } from './posts.js';

/** Sentences behind an office in which its holder is named, and behind a list of them. */
const SOON = 1;
const SOON_OF_LIST = 8;

/**
 * "A rang her Kandian counterpart. She told Li Ro ...", "the presidents of Kandia, Sesh and Tuur wrote. Li Ro hoped ...; Ba and Sa ...":
 * whoever is named behind offices that nobody is told to hold, for the first time and with no word of who they are, hold them in the
 * order told. Gives them state and office.
 */
export function namedLater(scene: Scene): void {
  const { chunksOf, places, profiles, roles, text, tokens } = scene;
  const first = firstNamed(scene);
  for (const [sentence, list] of chunksOf) {
    for (const all of listsOf(scene, list)) {
      const offices = all.filter(
        (office) => isOpen(scene, office) && (all.length > 1 || isIntroduced(scene, office, first)),
      );
      if (!offices.length) continue;
      const named = newcomers(scene, sentence, all, first);
      if (named.length !== offices.length) continue;
      const states = offices.map((office) => countryOf(office)!);
      if (named.some((person, at) => isForeignName(scene, person, states[at]!))) continue;
      named.forEach((person, at) => {
        const place = places.get(person)!;
        const office = offices[at]!;
        const [title] = office.titles as [Title];
        if (title.roleClass === 'counterpart') {
          profiles[place]!.country = states[at]!;
          roles[place]!.push(...postsOfPeer(scene, office).slice(0, 1));
        } else take(profiles[place]!, roles[place]!, office, title, states[at]!, text, tokens);
      });
    }
  }
}

/** The offices of states that a sentence tells without a name: those of one list together, others each alone. */
function listsOf(scene: Scene, list: readonly Chunk[]): Chunk[][] {
  const lists: Chunk[][] = [];
  let last: Chunk | null = null;
  for (const chunk of list) {
    if (!isUnnamed(scene, chunk)) {
      last = null;
      continue;
    }
    if (last && chunk.rule === OF_LIST && last.rule === OF_LIST) lists.at(-1)!.push(chunk);
    else lists.push([chunk]);
    last = chunk;
  }
  return lists;
}
const OF_LIST = 'office-of-list';

function isUnnamed(scene: Scene, chunk: Chunk): boolean {
  const { form, titles, last } = chunk;
  const [title] = titles;
  if (form !== 'office' || !title || !countryOf(chunk)) return false;
  if (title.plural || title.former || inHeadline(scene, chunk)) return false;
  if (title.roleClass !== 'counterpart' && !(PARTY_OFFICES.has(title.roleClass) && title.definite))
    return false;
  return !/^(?:'s|’s|who|whose|elect)$/.test(scene.tokens[last]?.lower ?? '');
}

/** Told of nobody whom the article names. */
function isOpen(scene: Scene, chunk: Chunk): boolean {
  const { people, profiles, roles } = scene;
  const state = countryOf(chunk);
  const own = classesOf(scene, chunk);
  return people.every(
    (_, at) =>
      profiles[at]!.country !== state ||
      (roles[at]!.length > 0 && roles[at]!.every(({ roleClass }) => !own.has(roleClass))),
  );
}

/** The kind of office told; of a counterpart those of his peer, where they are told. */
function classesOf(scene: Scene, chunk: Chunk): ReadonlySet<string> {
  const { roleClass } = chunk.titles[0]!;
  if (roleClass !== 'counterpart') return new Set([roleClass]);
  const held = postsOfPeer(scene, chunk);
  return held.length ? new Set(held.map((post) => post.roleClass)) : ANY;
}
const ANY: ReadonlySet<string> = new Set([...SOLE, 'minister']);

/** The offices of whoever stands before a counterpart in its sentence, else of the first behind. */
function postsOfPeer({ chunksOf, personOf, places, roles }: Scene, chunk: Chunk) {
  const beside = chunksOf.get(chunk.sentence)!.filter(({ form }) => form === 'name');
  const peer =
    beside.findLast(({ first }) => first < chunk.first) ??
    beside.find(({ first }) => first > chunk.first);
  const person = peer && personOf.get(peer);
  return person ? roles[places.get(person)!]!.filter(({ former }) => !former) : [];
}

/**
 * "Rang his Kandian counterpart", "wrote to the president of Kandia": told as the other side alone, and not as whoever was spoken of
 * before.
 */
function isIntroduced(scene: Scene, office: Chunk, first: ReadonlyMap<Chunk, Person>): boolean {
  const [title] = office.titles as [Title];
  if (isSubject(scene, office) && !writesNext(scene, office, first)) return false;
  if (title.roleClass !== 'counterpart' && !isFirstTold(scene, office, title)) return false;
  const here = scene.chunksOf.get(office.sentence)!;
  const isOther = (chunk: Chunk) =>
    chunk !== office && chunk.form === 'office' && isSubject(scene, chunk);
  if (here.some((chunk) => chunk.titles.some(({ plural }) => plural) || isOther(chunk)))
    return false;
  const isNew = (chunk: Chunk) => {
    const person = first.get(chunk);
    return person !== undefined && isBare(scene, person, chunk);
  };
  const before = scene.chunksOf.get(office.sentence - 1) ?? [];
  return !before.some(isNew) && !here.some((chunk) => chunk.first > office.first && isNew(chunk));
}

/** Of each person the first mention by name in the story. */
function firstNamed(scene: Scene): Map<Chunk, Person> {
  const found = new Map<Chunk, Person>();
  for (const person of scene.people) {
    const chunk = person.chunks.find((one) => !inHeadline(scene, one));
    if (chunk) found.set(chunk, person);
  }
  return found;
}

/**
 * Those named for the first time behind a list of offices, none where one of them is told to be somebody else; whoever is known to be of
 * one of its states does not count.
 */
function newcomers(
  scene: Scene,
  sentence: number,
  offices: readonly Chunk[],
  first: ReadonlyMap<Chunk, Person>,
): Person[] {
  const found: Person[] = [];
  const isList = offices.length > 1;
  const states = new Set(offices.map(countryOf));
  const end = sentence + (isList ? SOON_OF_LIST : SOON);
  for (let at = sentence + 1; at <= end && found.length < offices.length; at += 1) {
    for (const chunk of scene.chunksOf.get(at) ?? []) {
      const person = first.get(chunk);
      if (!person || (isList && states.has(scene.profiles[scene.places.get(person)!]!.country)))
        continue;
      if (!isBare(scene, person, chunk) || isAlone(scene, chunk)) return [];
      const before = scene.tokens[chunk.first - 1]?.lower ?? '';
      const isParty =
        isSubject(scene, chunk) || isAddressed(scene, chunk) || (isList && before === 'for');
      if (!found.length && !isParty) return [];
      found.push(person);
    }
  }
  return found;
}

/** A name that is all that its line tells heads what follows. */
const isAlone = ({ sentences }: Scene, { first, last, sentence }: Chunk): boolean =>
  first === sentences[sentence]!.first && last >= sentences[sentence]!.last - 1;

/** Told with no office, state or word of who he is. */
function isBare(scene: Scene, person: Person, chunk: Chunk): boolean {
  const { places, profiles, roles } = scene;
  const at = places.get(person)!;
  const { country, role } = profiles[at]!;
  return (
    country === null &&
    role !== 'deceased' &&
    roles[at]!.length === 0 &&
    person.titles.every(({ title }) => isCalling(title) || title.roleClass === 'counterpart') &&
    !isDescribed(scene, chunk)
  );
}

/** "Li Ro, a teacher, said", "Li Ro (Kandia)", not "in the one to Li Ro, the minister called". */
export function isDescribed({ tokens }: Scene, { last }: Chunk): boolean {
  if (tokens[last]?.text === '(') return true;
  if (tokens[last]?.text !== ',' || !DESCRIBES.test(tokens[last + 1]?.lower ?? '')) return false;
  const aside = tokens.slice(last + 1, last + LONGEST_ASIDE);
  return /^[,.;]$/.test(aside.find(({ kind }) => kind === 'mark')?.text ?? '');
}
const DESCRIBES = /^(?:an?|the|his|her|their|its|aged|head|chief|\d+)$/;
const LONGEST_ASIDE = 15;

/**
 * "The President of Kandia has sent a letter. In it Li Ro writes": whether the one named next, and alone, says or writes something in a
 * message that the office is told to send.
 */
function writesNext(
  scene: Scene,
  { sentence, last }: Chunk,
  first: ReadonlyMap<Chunk, Person>,
): boolean {
  const { chunksOf, sentences, tokens } = scene;
  const isTold = (at: number) => {
    const { lower } = tokens[at]!;
    return (
      nounOf(lower) === 'message' ||
      nounOf(lower) === 'act' ||
      SENDS.has(verbOf(lower)?.verb ?? 'go')
    );
  };
  const { last: end } = sentences[sentence]!;
  if (!tokens.slice(last, end).some((_, at) => isTold(last + at))) return false;
  const named = (chunksOf.get(sentence + 1) ?? []).filter((chunk) => first.has(chunk));
  const [chunk] = named;
  if (!chunk || named.length > 1 || !isSubject(scene, chunk)) return false;
  let verb = chunk.last;
  while (HAVE.has(tokens[verb]?.lower ?? '') || isAdverb(tokens[verb]?.lower ?? '')) verb += 1;
  const word = tokens[verb]?.lower ?? '';
  return SPEAKS.has(verbOf(word)?.verb ?? 'go') || /^(?:states|stated)$/.test(word);
}

const SENDS: ReadonlySet<VerbClass> = new Set([
  'send',
  'write',
  'cable',
  'phone',
  'congratulate',
  'condole',
]);
const SPEAKS: ReadonlySet<VerbClass> = new Set([
  'say',
  'write',
  'tell',
  'wish',
  'assure',
  'congratulate',
  'thank',
]);
