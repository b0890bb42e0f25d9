import { isCalling, isPast } from '../titles/title-words.js';
import type { Chunk } from '../chunks/chunk-reader.js';
import { isAddressed } from '../addressed.js';
import { holderOf } from '../offices/holders.js';
import { countryOf, type Person } from '../people.js';
import { isQuoted, isSubject, LEADING, type Scene } from '../scene.js';
import type { Title } from '../titles.js';
import { isAwayFrom, isOfNobody, isOverAgainst, isToldByHolder } from './away-from-office.js';
import { fitsCrown, mayBear } from './crowns.js';
import { isFirstTold, isIntroduced } from './first-told.js';
import { isForeignName } from './name-states.js';
import { inHeadline, isOpening, SOLE, take } from './posts.js';

/** "The Kandian president did likewise. Li Ro told ...": a person whose state nobody tells holds the office just spoken of; the nearest first. */
export function adoptStates(scene: Scene): void {
  const { profiles, roles, text, tokens } = scene;
  const own = native(scene);
  const opening = scene.home ? scene.people.findIndex((person) => isOpening(scene, person)) : -1;
  const apart = separated(scene);
  const offices = scene.chunks.flatMap((chunk) => {
    const [title] = chunk.titles;
    const isHome =
      title?.definite &&
      !title.possessor &&
      SOLE.has(title.roleClass) &&
      fitsCrown(title, scene.home);
    const country = countryOf(chunk) ?? (isHome ? scene.home : null);
    if (
      chunk.form !== 'office' ||
      chunk.rule === 'capital' ||
      !title ||
      !country ||
      title.plural ||
      title.body ||
      isOfNobody(scene, chunk)
    )
      return [];
    return ADOPTED.has(title.roleClass) && title.wording === null
      ? [{ chunk, title, country }]
      : [];
  });
  const may = ({ chunk, title, country }: (typeof offices)[number]) => {
    const fromHome = country === scene.home;
    const isNew = !fromHome && isFirstTold(scene, chunk, title);
    const isOther = isIntroduced(scene, chunk, title);
    return (at: number) =>
      profiles[at]!.country === null &&
      roles[at]!.every((role) => mayBear(role, country)) &&
      !isOther?.(scene.people[at]!) &&
      !(isNew && roles[at]!.every(({ role }) => role !== title.role)) &&
      !apart.has(`${at} ${country}`) &&
      !isForeignName(scene, scene.people[at]!, country) &&
      (fromHome || at !== own || at !== opening || wears(scene.people[at]!, title)) &&
      !joinsWriter(scene, scene.people[at]!) &&
      suits(scene.people[at]!, title, isCelebrated(scene, chunk));
  };
  const isFree = ({ chunk, title, country }: (typeof offices)[number]) => {
    const holder = holderOf(scene, title, country);
    return (
      holder === null ||
      (title.roleClass === 'leader' &&
        roles[holder]!.some(({ roleClass }) => roleClass === 'head_of_government') &&
        scene.people[holder]!.chunks.every(
          ({ sentence }) => Math.abs(sentence - chunk.sentence) > 2,
        ))
    );
  };
  const pairs = offices.flatMap((office) => {
    if (!isFree(office)) return [];
    const allowed = may(office);
    if (office.country === scene.home && own !== null && allowed(own))
      return [{ office, at: own, gap: -Infinity }];
    return nearby(scene, office.chunk, office.title, allowed).map((pair) => ({ office, ...pair }));
  });
  pairs.sort((a, b) => a.gap - b.gap || a.office.chunk.first - b.office.chunk.first);
  for (const { office, at } of pairs)
    if (may(office)(at) && isFree(office))
      take(profiles[at]!, roles[at]!, office.chunk, office.title, office.country, text, tokens);
  for (const office of offices) {
    if (!isFree(office)) continue;
    const allowed = may(office);
    const at = onlyFit(
      scene,
      office.chunk,
      office.title,
      (place) =>
        allowed(place) &&
        (office.country === scene.home ||
          place !== opening ||
          wears(scene.people[place]!, office.title)),
    );
    if (at !== null)
      take(profiles[at]!, roles[at]!, office.chunk, office.title, office.country, text, tokens);
  }
}

/** "Japan's new Emperor", "Emperor A": called by the very crown, which few have. */
const wears = ({ titles }: Person, { role, roleClass }: Title) =>
  roleClass === 'monarch' &&
  role !== 'sovereign' &&
  titles.some(({ title }) => title.role === role);

/** Whether what a person is called agrees with an office; a crown goes with a numeral or a lone name where no style is told. */
const suits = (person: Person, title: Title, isElect: boolean) =>
  (title.roleClass !== 'monarch' ||
    person.titles.length > 0 ||
    person.key.numeral !== null ||
    person.key.tokens.length === 1) &&
  person.titles.every(
    ({ title: other, text }) =>
      isCalling(other) ||
      isPast(other, title) ||
      (!other.body &&
        other.former === title.former &&
        !(/-elect|-designate/i.test(text) && title.roleClass !== 'leader' && !isElect) &&
        (other.role === title.role ||
          (title.role === 'minister' && other.roleClass === 'minister') ||
          other.roleClass === 'counterpart' ||
          (title.roleClass === 'leader' && LEADING.has(other.roleClass)) ||
          (title.role === 'sovereign' && other.roleClass === 'monarch') ||
          (title.role === 'head of state' && other.roleClass === 'head_of_state'))),
  );

/** "Mrs Ro joins me in wishing you well": she is of the side that writes, and nobody who is written to. */
const joinsWriter = ({ tokens }: Scene, { chunks }: Person): boolean =>
  chunks.some(
    ({ last }) =>
      /^joins?$/.test(tokens[last]?.lower ?? '') &&
      /^(?:me|us)$/.test(tokens[last + 1]?.lower ?? ''),
  );

/** "On the election of the President of Kandia": of whoever is to take that office. */
const isCelebrated = ({ tokens }: Scene, { first }: Chunk): boolean =>
  tokens[first - 1]?.lower === 'of' &&
  /^(?:election|victory)$/.test(tokens[first - 2]?.lower ?? '');

/** The farthest that an office stands from the name of its holder, in words. */
const FARTHEST = 110;

/** Who stands near an office that may be theirs, and how near. */
function nearby(
  scene: Scene,
  chunk: Chunk,
  title: Title,
  may: (at: number) => boolean,
): { at: number; gap: number }[] {
  if (inHeadline(scene, chunk)) return [];
  return scene.people.flatMap((person, at) => {
    if (!may(at)) return [];
    const same = person.titles.some(({ title: other }) => other.role === title.role);
    const lesser =
      title.roleClass === 'leader' &&
      person.titles.some(({ title: other }) => other.roleClass === 'head_of_government');
    const lead = Math.min(40, person.chunks.length * 6) + (same ? 15 : 0) - (lesser ? 30 : 0);
    let least = FARTHEST;
    for (const other of person.chunks) {
      if (isBeside(scene, other)) continue;
      const sentences = Math.abs(other.sentence - chunk.sentence);
      if (inHeadline(scene, other) || sentences === 0 || sentences > 2) continue;
      if (isAwayFrom(scene, chunk, other)) continue;
      const distance =
        other.first > chunk.first
          ? (other.first - chunk.last) * (isSubject(scene, other) ? 0.8 : 2.5)
          : distanceBefore(scene, other, chunk);
      least = Math.min(least, distance - lead);
    }
    return least < FARTHEST ? [{ at, gap: least }] : [];
  });
}

/** In a caption or a teaser, where photographers and others stand. */
const isBeside = ({ blocks, sentences }: Scene, { sentence }: Chunk) =>
  /^(?:caption|related)$/.test(blocks[sentences[sentence]!.block]!.type);

/** Offices by which someone is called again. */
const ADOPTED = new Set([...LEADING, 'deputy', 'minister']);

/** Words before an office that someone of the same sentence takes or holds. */
const BECOMES = /^(?:as|became|becomes|become|elected|is|was|be|been|,|appointed)$/;

/** A writer is spoken of again sooner than whoever is written to, and that one sooner than whoever is named in a quotation. */
function distanceBefore(scene: Scene, named: Chunk, office: Chunk): number {
  const before = scene.tokens[named.first - 1]?.lower ?? '';
  const isWriter = isSubject(scene, named) || before === 'from';
  const words = (office.first - named.last) * (isWriter ? 1 : 2.5);
  // "On the other end was Li Ro. The Kandian president ...".
  const isRightBefore = office.first - named.last < 3 && /^(?:from|by|was|is)$/.test(before);
  return words + (isQuoted(scene, named) ? QUOTED : 0) - (isRightBefore ? RIGHT_BEFORE : 0);
}
const QUOTED = 30;
const RIGHT_BEFORE = 40;

/** Whoever stands in one sentence with the leader of a state is someone else: places of people with the states that they do not lead. */
function separated({ chunks, chunksOf, personOf, places, tokens }: Scene): Set<string> {
  const apart = new Set<string>();
  for (const chunk of chunks) {
    const [title] = chunk.titles;
    if (chunk.form !== 'office' || !title || !LEADING.has(title.roleClass)) continue;
    const country = countryOf(chunk);
    if (!country || BECOMES.test(tokens[chunk.first - 1]?.lower ?? '')) continue;
    for (const other of chunksOf.get(chunk.sentence)!) {
      const person = personOf.get(other);
      // "A letter from Li Ro was more formal: the Kandian premier felicitated her".
      const isTaken =
        other.last < chunk.first &&
        /^(?:from|by)$/.test(tokens[other.first - 1]?.lower ?? '') &&
        tokens.slice(other.last, chunk.first).some(({ lower }) => lower === ':');
      if (person && !isTaken) apart.add(`${places.get(person)!} ${country}`);
    }
  }
  return apart;
}

/** Who leads at home, told by office without a state. */
function native(scene: Scene): number | null {
  const { people, profiles, roles } = scene;
  const may = people.map(
    ({ titles }, at) =>
      profiles[at]!.country === null &&
      !titles.some(({ title, text }) => title.body || /-elect|-designate/i.test(text)),
  );
  const leader = people.findIndex(
    (_, place) => may[place] && roles[place]!.some(({ roleClass }) => LEADING.has(roleClass)),
  );
  if (leader >= 0) return leader;
  const opening = people.findIndex(
    (person, at) => may[at] && !roles[at]!.length && isOpening(scene, person),
  );
  return opening < 0 ? null : opening;
}

/**
 * "The Kandian president telephoned ... was made public by Li Ro": whoever never acts, nor is spoken to, or is told for the first time
 * long after another state's office, does not hold it.
 */
function mayBeToldSo(scene: Scene, office: Chunk, at: number): boolean {
  const told = scene.people[at]!.chunks.filter((chunk) => !inHeadline(scene, chunk));
  const acts = told.some((chunk) => isSubject(scene, chunk) || isAddressed(scene, chunk));
  const isSoon = told.some(({ sentence }) => sentence <= office.sentence + FARTHEST_AFTER);
  // "The President" of the article's own state may be named late, where he goes on to act.
  return office.titles[0]!.countries.length ? acts && isSoon : acts || isSoon;
}

/** So many sentences after an office its holder may be named for the first time. */
const FARTHEST_AFTER = 2;

/**
 * The only person without a state who is told by that office, or the only one without any office where none is; "A congratulates Kandia's
 * president-elect" in a headline: the only one of several who is written to.
 */
function onlyFit(
  scene: Scene,
  chunk: Chunk,
  title: Title,
  may: (at: number) => boolean,
): number | null {
  const { people, roles, sentences, blocks } = scene;
  const headline = inHeadline(scene, chunk);
  const stateless = people.flatMap((person, at) =>
    may(at) && !person.chunks.some((named) => isToldByHolder(scene, chunk, named)) ? [at] : [],
  );
  const same = stateless.filter((at) => roles[at]!.some(({ role }) => role === title.role));
  if (same.length && (!headline || wears(people[same[0]!]!, title))) {
    if (same.length > 1) return null;
    // "From the President of Kandia", long behind the president of a state that nobody tells.
    const isOther =
      isFirstTold(scene, chunk, title) &&
      people[same[0]!]!.chunks.every(({ sentence }) => sentence < chunk.sentence - FARTHEST_AFTER);
    return isOther ? null : same[0]!;
  }
  const bare = stateless.filter(
    (at) =>
      !roles[at]!.length &&
      !people[at]!.chunks.some((named) => isOverAgainst(scene, chunk, named)) &&
      people[at]!.chunks.some(
        ({ sentence }) =>
          !/^(?:headline|caption|related)$/.test(blocks[sentences[sentence]!.block]!.type),
      ),
  );
  if (!LEADING.has(title.roleClass)) return null;
  if (bare.length < 2)
    return bare.length && (headline || mayBeToldSo(scene, chunk, bare[0]!)) ? bare[0]! : null;
  if (!headline || !title.countries.length || !isAddressed(scene, chunk)) return null;
  const addressed = bare.filter((at) => {
    const first = people[at]!.chunks.find((other) => !inHeadline(scene, other));
    return first !== undefined && isAddressed(scene, first);
  });
  return addressed.length === 1 ? addressed[0]! : null;
}
