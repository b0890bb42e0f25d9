import { isCalling } from '../titles/title-words.js';
import { MONARCHIES } from '../../lexicon/gazetteer.js';
import { mayBear, mayReign, REALMS } from './crowns.js';
import type { Chunk } from '../chunks/chunk-reader.js';
import { countryOf, type Person } from '../people.js';
import { isSubject, type Scene } from '../scene.js';
import { isAddressed, isMourned } from '../addressed.js';
import { inHeadline, isLed, isOpening, isTaken, officerOf, SOLE } from './posts.js';

/** "to his Kandian counterpart after the death of Premier Sa": an officer who is no subject is of the side written to just before. */
export function otherSideState(scene: Scene, person: Person, at: number): string | null {
  const { chunksOf, home, personOf, places, profiles, roles, tokens } = scene;
  if (!home || !officerOf(person)) return null;
  for (const chunk of person.chunks) {
    const list = chunksOf.get(chunk.sentence)!;
    const before = list.findLast(({ first, form }) => first < chunk.first && form !== 'pronoun');
    if (!before || !befalls(tokens, chunk.first)) continue;
    const holder = personOf.get(before);
    const other = holder ? places.get(holder)! : -1;
    if (before.titles.some(({ roleClass }) => roleClass === 'envoy')) continue;
    const state = holder ? profiles[other]!.country : countryOf(before);
    if (!state || state === home) continue;
    if (before.form === 'country' && !ADDRESSES.test(tokens[before.first - 1]?.lower ?? ''))
      continue;
    const same =
      holder && roles[at]!.some(({ role }) => roles[other]!.some((held) => held.role === role));
    if (!same && !isTaken(scene, at, state)) return state;
  }
  return null;
}

/** Words before a state that is written to. */
const ADDRESSES = /^(?:to|with|condoles|condoled|congratulates|congratulated)$/;

/** "on Li Ro", "the death of Li Ro": what stands before tells what befell someone. */
function befalls(tokens: Scene['tokens'], first: number): boolean {
  const word = tokens[first - 1]?.lower ?? '';
  return word === 'on' || (word === 'of' && BEFALLS.test(tokens[first - 2]?.lower ?? ''));
}

const BEFALLS =
  /^(?:death|passing|demise|loss|killing|assassination|funeral|illness|election|re-election|appointment|inauguration|accession|birthday|anniversary|victory|recovery)$/;

/** "Li Ro wrote to Ba of Tuur. Premier Sa sent the like to Premier Mo": lesser officers follow the leaders of their states. */
export function sameSideState(scene: Scene, person: Person, at: number): string | null {
  if (!officerOf(person) || !isLesser(person)) return null;
  for (const chunk of person.chunks) {
    const state = sideOf(scene, chunk, scene.chunksOf.get(chunk.sentence - 1) ?? []);
    if (state && !isTaken(scene, at, state)) return state;
  }
  return null;
}

/** The same where the words say so: "as Premier Sa did", "Premier Sa sent a similar message". */
export function likewiseState(scene: Scene, person: Person, at: number): string | null {
  const { chunksOf, tokens, sentences } = scene;
  if (!officerOf(person) || !isLesser(person)) return null;
  for (const chunk of person.chunks) {
    const isCompared =
      tokens[chunk.first - 1]?.lower === 'as' && tokens[chunk.last]?.lower === 'did';
    const { first, last } = sentences[chunk.sentence]!;
    const isAlike = tokens
      .slice(first, last)
      .some(
        ({ lower }, at) =>
          ALIKE_WORDS.test(lower) && !TIMES.test(tokens[first + at + 1]?.lower ?? ''),
      );
    if (!isCompared && !isAlike) continue;
    const state = isCompared
      ? sideOf(scene, chunk, chunksOf.get(chunk.sentence)!)
      : sideBefore(scene, chunk);
    if (state && !isTaken(scene, at, state)) return state;
  }
  return null;
}

/** The side told last before a sentence. */
function sideBefore(scene: Scene, chunk: Chunk): string | null {
  for (let back = 1; back < 4; back += 1) {
    const state = sideOf(scene, chunk, scene.chunksOf.get(chunk.sentence - back) ?? []);
    if (state !== undefined) return state;
  }
  return null;
}

const ALIKE_WORDS = /^(?:similar|same|likewise|identical|analogous)$/;
/** "On the same day" nothing alike is told. */
const TIMES = /^(?:day|date|time|evening|night|morning|afternoon|hour|week|month|year)$/;

const isLesser = (person: Person) =>
  person.titles.every(
    ({ title, text }) =>
      /^(?:deputy|head_of_government|minister|spouse|parliament)$/.test(title.roleClass) &&
      !title.former &&
      !/-elect|-designate/i.test(text),
  );

/**
 * The state of whoever stood on the same side as a chunk: subjects with subjects, those written to with those written to. Null where it
 * is not known, undefined where nobody stood there.
 */
function sideOf(scene: Scene, chunk: Chunk, before: readonly Chunk[]): string | null | undefined {
  const { personOf, places, profiles, tokens } = scene;
  const isWriter = (one: Chunk) =>
    isSubject(scene, one) || /^(?:as|from)$/.test(tokens[one.first - 1]?.lower ?? '');
  const writes = isWriter(chunk);
  if (!writes && tokens[chunk.first - 1]?.lower !== 'to') return undefined;
  const other = before.find(
    (one) =>
      one !== chunk && (personOf.has(one) || one.form === 'office') && isWriter(one) === writes,
  );
  const person = other && personOf.get(other);
  if (other && !person) return countryOf(other) ?? (other.titles[0]?.definite ? scene.home : null);
  return person && profiles[places.get(person)!]!.country;
}

/** The article's home for an officer told without a state, and for whoever its first sentence is about. */
export function homeState(scene: Scene, person: Person, at: number): string | null {
  if (isOnlyAddressed(scene, person) || facesHome(scene, person)) return null;
  if (scene.home && isBesideHost(scene, at, scene.home)) return null;
  return homeOfAny(scene, person, at);
}

/**
 * "King Odo wrote to King Ba. King Li followed": another holder of the same office, to whom those of other states write, is the one at
 * home.
 */
function isBesideHost(scene: Scene, at: number, home: string): boolean {
  const { chunksOf, people, personOf, places, profiles, roles, tokens } = scene;
  const own = roles[at]!.filter(({ roleClass, former }) => !former && SOLE.has(roleClass));
  if (!own.length || people[at]!.chunks.some((chunk) => isAddressed(scene, chunk))) return false;
  const isForeign = (chunk: Chunk) => {
    if (chunk.form !== 'name' && chunk.form !== 'office') return false;
    const holder = personOf.get(chunk);
    const state = holder ? profiles[places.get(holder)!]!.country : countryOf(chunk);
    return state !== null && state !== home && !isAddressed(scene, chunk);
  };
  return people.some(
    ({ chunks }, other) =>
      other !== at &&
      (profiles[other]!.country ?? home) === home &&
      roles[other]!.some(({ role, former }) => !former && own.some((held) => held.role === role)) &&
      chunks.some(
        (chunk) =>
          (isAddressed(scene, chunk) || OFFERS.test(tokens[chunk.first - 1]?.lower ?? '')) &&
          chunksOf.get(chunk.sentence)!.some((one) => isForeign(one)),
      ),
  );
}

const OFFERS = /^(?:offer(?:s|ed|ing)?|sen[dt]|sends|sending)$/;

/** "between Li Ro and Ba", where Li Ro is at home. */
function facesHome({ chunksOf, home, personOf, places, profiles, tokens }: Scene, person: Person) {
  return person.chunks.some((chunk) => {
    if (tokens[chunk.first - 1]?.lower !== 'and') return false;
    const other = chunksOf.get(chunk.sentence)!.findLast(({ first }) => first < chunk.first);
    if (!other || tokens[other.first - 1]?.lower !== 'between') return false;
    const holder = personOf.get(other);
    return (holder ? profiles[places.get(holder)!]!.country : countryOf(other)) === home;
  });
}

/** Whether a person is never a subject, and is first written to: who lives at home is rarely told so. */
function isOnlyAddressed(scene: Scene, { chunks, titles }: Person): boolean {
  if (titles.some(({ title }) => LOCAL.test(title.roleClass))) return false;
  const first = chunks.find((chunk) => !inHeadline(scene, chunk));
  return (
    first !== undefined &&
    (isAddressed(scene, first) || isMourned(scene, first)) &&
    !chunks.some((chunk) => isSubject(scene, chunk))
  );
}

/** Offices whose holders are rarely written to from abroad. */
const LOCAL = /^(?:regional|aide|spokesperson|member|military)$/;

/** The same for those too who are only written to. */
export function homeOfAny(scene: Scene, person: Person, at: number): string | null {
  const { home, roles, chunksOf, tokens } = scene;
  if (!home) return null;
  if (!officerOf(person)) {
    const opens =
      person.titles.every(({ title }) => isCalling(title)) &&
      (isOpening(scene, person) || isSigned(scene, person));
    return opens && !isLed(scene, home) ? home : null;
  }
  if (person.chunks.every((chunk) => isOwned(scene, chunk))) return null;
  const own = person.titles.filter(({ title }) => title.roleClass !== 'counterpart');
  const role = own[0]!.title.role;
  if (role === 'secretary of state' && home !== 'USA') return null;
  // The Holy See tells of clerics who live elsewhere.
  if (home === 'VAT' && own.every(({ title }) => title.roleClass === 'religious')) return null;
  const listed = person.chunks.some((chunk) =>
    chunksOf
      .get(chunk.sentence)!
      .some(
        ({ first, last }) =>
          first < chunk.first && /^counterparts$|^numbers$/.test(tokens[last - 1]!.lower),
      ),
  );
  if (listed) return null;
  const isMet =
    own.some(({ title }) => title.roleClass === 'head_of_state') &&
    person.chunks.every((chunk) => tokens[chunk.first - 1]?.lower === 'with');
  if (isMet && isLed(scene, home)) return null;
  const reigns = roles[at]!.find(({ roleClass }) => roleClass === 'monarch');
  if (reigns && !mayReign(reigns.role, home)) return null;
  if (roles[at]!.some((held) => isOfRealm(held) && !mayBear(held, home))) return null;
  const crowned =
    reigns !== undefined ||
    roles[at]!.some(({ roleClass }) => roleClass === 'royal') ||
    role === 'crown prince';
  if (crowned !== MONARCHIES.has(home) && (crowned || role === 'president') && home !== 'ARE')
    return null;
  return isTaken(scene, at, home) && !own[0]!.title.former ? null : home;
}

/** Offices that only some states have. */
const isOfRealm = ({ role, roleClass }: { role: string; roleClass: string }) =>
  roleClass === 'viceroy' || role === 'prime minister';

/** "The late leader's widow, Sa": somebody's, of whatever state that one is. */
function isOwned({ chunksOf, tokens }: Scene, { sentence, titles }: Chunk): boolean {
  const owner = (titles[0]?.first ?? 0) - 1;
  return (
    tokens[owner]?.lower === "'s" &&
    chunksOf
      .get(sentence)!
      .some(({ form, last }) => last === owner && /^(?:name|office)$/.test(form))
  );
}

/** Whether a name stands alone in its line, as under a letter. */
function isSigned({ sentences, chunksOf }: Scene, person: Person): boolean {
  return person.chunks.some(({ sentence }) => {
    const { first, last } = sentences[sentence]!;
    const named = chunksOf.get(sentence)!.filter(({ form }) => form === 'name');
    return named.reduce((words, chunk) => words + chunk.last - chunk.first, 0) === last - first;
  });
}

/** Whether a person stands in one sentence with an officer of a state. */
function meets({ chunksOf, personOf }: Scene, person: Person, state: string): boolean {
  return person.chunks.some(({ sentence }) =>
    chunksOf
      .get(sentence)!
      .some(
        (other) =>
          /^(?:name|office)$/.test(other.form) &&
          personOf.get(other) !== person &&
          countryOf(other) === state,
      ),
  );
}

/** The only state often named whose leader the article does not name, for the only kind of leader it may have. */
export function remainingState(scene: Scene, person: Person, at: number): string | null {
  const { roles, timesNamed } = scene;
  const namedStates = [...timesNamed].filter(([, times]) => times > 1).map(([code]) => code);
  if (person.titles.some(({ title }) => title.body)) return null;
  if (person.chunks.some((chunk) => isMourned(scene, chunk))) return null;
  if (roles[at]!.some(({ role }) => role === 'secretary of state'))
    return namedStates.includes('USA') ? 'USA' : null;
  const led = roles[at]!.find(({ roleClass }) => SOLE.has(roleClass));
  if (!led || led.roleClass === 'pope' || led.roleClass === 'party') return null;
  const alone = roles.every(
    (list, other) =>
      other === at ||
      scene.profiles[other]!.country !== null ||
      !list.some(({ roleClass, role }) => roleClass === led.roleClass && role === led.role),
  );
  if (!alone) return null;
  const crowned = led.roleClass === 'monarch';
  const free = namedStates.filter(
    (state) =>
      (!crowned || mayReign(led.role, state)) &&
      !isTaken(scene, at, state) &&
      !meets(scene, person, state) &&
      (led.roleClass !== 'head_of_state' || !isLed(scene, state)) &&
      (led.roleClass === 'head_of_government' ||
        (MONARCHIES.has(state) && !REALMS.has(state)) === crowned ||
        state === 'ARE'),
  );
  return free.length === 1 ? free[0]! : null;
}
