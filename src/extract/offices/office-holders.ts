import { MONARCHIES } from '../../lexicon/gazetteer.js';
import { wasAddressed } from '../addressed.js';
import { isCalling, isPast } from '../titles/title-words.js';
import type { Chunk } from '../chunks/chunk-reader.js';
import type { Profile } from '../document.js';
import { justNamed, shareOffice } from './just-named.js';
import { collegeOf } from './colleges.js';
import { counterpartOf } from './counterpart-holders.js';
import { countryOf } from '../people.js';
import { isSubject, LEADING, PARTY_OFFICES, plainProfile, type Scene } from '../scene.js';
import type { Title } from '../titles.js';

/** Who an office without a name is: its holder among the people of the article, else the office itself; null where neither is sure. */
export function officeHolder(scene: Scene, chunk: Chunk, title: Title): number | null {
  const { home } = scene;
  if (title.plural) {
    const college = collegeOf(scene, title);
    if (college !== null) return college;
    shareOffice(scene, chunk, title);
    return null;
  }
  const { roleClass } = title;
  if (roleClass === 'counterpart') return counterpartOf(scene, chunk);
  if (title.body && !/^(?:organisation|parliament)$/.test(roleClass))
    return justNamed(scene, chunk, title, null, null);
  if (
    !PARTY_OFFICES.has(roleClass) &&
    roleClass !== 'envoy' &&
    roleClass !== 'spouse' &&
    roleClass !== 'aide' &&
    roleClass !== 'spokesperson'
  )
    return null;
  const country = countryOf(chunk) ?? (title.possessor ? stateOfOwner(scene, chunk, title) : null);
  const isDefinite = title.definite && !isOneOfMany(scene, title);
  if (!isDefinite && !country && !title.body) return null;
  const gender = styleGender(scene, chunk);
  const again = chunk.rule === 'style' ? sovereignAgain(scene, chunk, gender) : null;
  if (again !== null) return again;
  const chosen = country ? null : newHolder(scene, title);
  if (chosen !== null) return chosen;
  // An envoy is spoken of again as soon as he has been received.
  const other = country || roleClass === 'envoy' ? null : otherThan(scene, chunk);
  const holder =
    (other === null ? null : holderOf(scene, title, country, other, gender)) ??
    (other === null ? null : justNamed(scene, chunk, title, country, gender)) ??
    holderOf(scene, title, country, null, gender);
  if (holder !== null) {
    if (!country && isSubject(scene, chunk)) scene.bareHolders.set(title.role, holder);
    return holder;
  }
  const named = justNamed(scene, chunk, title, country, gender);
  if (named !== null) return named;
  if (!PARTY_OFFICES.has(roleClass)) return null;
  if (title.possessor && !country) return null;
  const code = country ?? home ?? scene.headlineState;
  if (roleClass === 'organisation' && !country)
    return title.body ? plainProfile(scene, 'organisation', wordsOf(scene, title), null) : null;
  if (!code && roleClass !== 'pope') return null;
  if (
    !country &&
    !/^(?:head_of_state|head_of_government|monarch|deputy|pope|minister)$/.test(roleClass)
  )
    return null;
  return plainProfile(
    scene,
    'office',
    title.role,
    roleClass === 'pope' ? 'VAT' : code,
    wordsOf(scene, title),
    roleClass === 'parliament' ? houseOf(scene, title) : title.role,
  );
}

/** The state of a bare office: a republic has no king of its own. */
const homeOf = ({ home }: Scene, { role, roleClass }: Title): string | null =>
  roleClass === 'monarch' && role !== 'sovereign' && home && !MONARCHIES.has(home) ? null : home;

const RANKED = new Set(['first', 'second', 'third', 'last', 'only']);

/** "The first head of state in Europe to call". */
const isOneOfMany = ({ tokens }: Scene, { first, roleClass }: Title): boolean =>
  LEADING.has(roleClass) && RANKED.has(tokens[first + 1]?.text ?? '');

/** Who a bare office is not, where another holds it: whom the sentence is about, or whoever its fronted phrase tells ("In a letter to B, the President said"). */
function otherThan(scene: Scene, chunk: Chunk): number | null {
  const { mentions, previousTopic, topic } = scene;
  if (!isSubject(scene, chunk)) return topic ?? previousTopic;
  const last = mentions.at(-1);
  if (topic !== null || !last || last.sentence < chunk.sentence - 1) return null;
  // "A wrote to B. The President said": it is A who goes on; "A heard from B": it is B.
  if (last.sentence === chunk.sentence) return last.profile;
  const before = scene.tokens[last.first - 1]?.lower ?? '';
  return isSubject(scene, last) || /^(?:from|by)$/.test(before) ? null : last.profile;
}

const SERVANTS = /^(?:envoy|spokesperson|aide|minister|deputy)$/;

/** "The Kandian ambassador brought a letter from her president": the state of whoever serves, or leads, whoever is told as hers. */
function stateOfOwner(scene: Scene, chunk: Chunk, { roleClass }: Title): string | null {
  const { chunksOf, personOf, places, profiles } = scene;
  const isHead = LEADING.has(roleClass);
  const owner = chunksOf
    .get(chunk.sentence)!
    .findLast(
      ({ first, titles }) =>
        first < chunk.first &&
        titles.some((held) => (isHead ? SERVANTS : HEADS).test(held.roleClass)),
    );
  if (!owner) return null;
  const person = personOf.get(owner);
  return person ? profiles[places.get(person)!]!.country : countryOf(owner);
}

const HEADS = /^(?:head_of_state|head_of_government|monarch|leader)$/;

/** An office as the article words it, without the article or pronoun before it. */
export const wordsOf = ({ text, tokens }: Scene, { first, last }: Title): string =>
  text.slice(tokens[first]!.start, tokens[last - 1]!.end).replace(/^(?:the|his|her|its) /i, '');

/** "Speaker of the National Assembly", "president of the Senate": states have several houses. */
function houseOf({ tokens, termAt }: Scene, title: Title): string {
  const { first, last, countries, role, wording } = title;
  if (wording !== null) return role;
  const words = tokens
    .slice(first, last)
    .filter(
      (_, at) =>
        !countries.some(
          ({ range }) =>
            first + at >= range.first &&
            first + at < range.last &&
            termAt(range.first)?.entry.type === 'country',
        ),
    )
    .map(({ text }) => text)
    .filter((word) => !/^['’]s?$/.test(word))
    .join(' ')
    .replace(/^(?:the|his|her|its) /i, '');
  return words.includes(' ') ? words : role;
}

/** "A received B's cable. His Majesty also received ...": the sovereign whom the sentence before was about. */
function sovereignAgain(scene: Scene, chunk: Chunk, gender: Profile['gender']): number | null {
  const { previousTopic, profiles, roles, sentences, topic } = scene;
  if (topic !== null || previousTopic === null || !isSubject(scene, chunk)) return null;
  const previous = sentences[chunk.sentence - 1];
  if (previous?.block !== sentences[chunk.sentence]!.block) return null;
  const isCrowned = roles[previousTopic]!.some(({ roleClass }) => roleClass === 'monarch');
  const fits = !gender || (profiles[previousTopic]!.gender ?? gender) === gender;
  return isCrowned && fits ? previousTopic : null;
}

/** "Her Majesty the Sovereign": the gender that a style tells. */
function styleGender({ tokens }: Scene, { first, honorific }: Chunk): Profile['gender'] {
  const word = honorific ? tokens[first]!.lower : '';
  return word === 'his' ? 'male' : word === 'her' ? 'female' : null;
}

const KINGS = /^(?:king|sovereign|sultan)$/;
const CROWNED = /^(?:king|sultan|emir|emperor|grand duke|sovereign prince)$/;
const QUEENS = /^(?:queen|empress|grand duchess|princess)/;

/** "The King and Queen Li of Kandia": she is not Kandia's sovereign. */
function isConsort({ roles, profiles, people }: Scene, at: number): boolean {
  const { country } = profiles[at]!;
  return (
    country !== null &&
    roles[at]!.some(({ role }) => QUEENS.test(role)) &&
    people.some(
      (_, other) =>
        profiles[other]!.country === country &&
        roles[other]!.some(({ role, former }) => CROWNED.test(role) && !former),
    )
  );
}

/** What speaks for the one whom the bare office has meant before: more than having been seen later. */
const AGAIN = 50_000;
/** For someone who has been written to as whom "the new king" means. */
const TAKING_OFFICE = 300_000;

/** "The new prime minister": nobody who is told as the outgoing one. */
const isOfSuccessor = ({ tokens }: Scene, { first, last, role }: Title): boolean =>
  /-elect$/.test(role) ||
  tokens
    .slice(first, last)
    .some(({ lower }) => /^(?:new|newly|newly-elected|incoming|re-elected)$/.test(lower));

/** "The re-elected president", "the incoming head of government": whom the article is about, where no other office is told of that one. */
function newHolder(scene: Scene, title: Title): number | null {
  const { profiles, protagonist, roles, topic } = scene;
  if (protagonist === null || protagonist === topic || !HEADS.test(title.roleClass)) return null;
  if (!isOfSuccessor(scene, title) || profiles[protagonist]!.kind !== 'person') return null;
  const isOpen = roles[protagonist]!.every(
    ({ former, role, roleClass }) =>
      !former && (/-elect|-designate/.test(role) || roleClass === title.roleClass),
  );
  return isOpen ? protagonist : null;
}

/** The person last spoken of who holds the office; with several, the one whose role is the same word. */
export function holderOf(
  scene: Scene,
  title: Title,
  country: string | null,
  notHim: number | null = null,
  gender: Profile['gender'] = null,
): number | null {
  const { people, profiles, protagonist, roles, mentions, lastSeen } = scene;
  const home = homeOf(scene, title);
  let found: number | null = null;
  let bestScore = -1;
  const isNew = isOfSuccessor(scene, title);
  people.forEach((person, at) => {
    const profile = profiles[at]!;
    if (isNew && roles[at]!.some((held) => held.former && held.roleClass === title.roleClass))
      return;
    if (isNew && !country && at === scene.topic && at !== protagonist) return;
    if (at === notHim || (gender && (profile.gender ?? gender) !== gender)) return;
    if (country && profile.country !== country) return;
    if (
      !country &&
      home &&
      profile.country &&
      profile.country !== home &&
      at !== protagonist &&
      (lastSeen[at]! < 0 || mentions.length - lastSeen[at]! > 8)
    )
      return;
    const exact = roles[at]!.some(({ role }) => role === title.role);
    // "The Emperor has written to King A": A has not been told yet, and is no emperor.
    if (!country && !exact && lastSeen[at]! < 0 && home && (profile.country ?? home) !== home)
      return;
    const isMeant = isNew && !country && wasAddressed(scene, at);
    const close = roles[at]!.some(
      ({ roleClass }) =>
        roleClass === title.roleClass ||
        (LEADING.has(roleClass) &&
          (title.roleClass === 'leader' ||
            (title.role === 'head of state' &&
              roleClass !== 'head_of_government' &&
              roleClass !== 'pope' &&
              roleClass !== 'party') ||
            title.role === 'sovereign')),
    );
    const sovereign =
      title.role === 'sovereign' &&
      !roles[at]!.some(({ roleClass }) => roleClass === 'monarch' || roleClass === 'royal');
    if (
      sovereign ||
      !(
        exact ||
        close ||
        // "Kandian leader A ... the Kandian president", or no office told at all.
        (country &&
          LEADING.has(title.roleClass) &&
          (roles[at]!.some(({ former }) => !former)
            ? roles[at]!.every(({ roleClass }) => roleClass === 'leader')
            : person.titles.every(({ title: held }) => isCalling(held) || isPast(held, title))))
      )
    )
      return;
    if (
      title.role === 'king' &&
      !(country && !roles[at]!.length) &&
      !roles[at]!.some(
        ({ role }) => KINGS.test(role) && (role !== 'sultan' || country !== null || isMeant),
      )
    )
      return;
    if (!QUEENS.test(title.role) && isConsort(scene, at)) return;
    if (title.role === 'queen' && !roles[at]!.some(({ role }) => role === 'queen')) return;
    // Of several without an office, a state's first is told first.
    const seen = exact || close ? lastSeen[at]! : -1;
    const score =
      (exact ? 2 : 1) * 100_000 +
      (isMeant ? TAKING_OFFICE : 0) +
      (!country && (exact || title.role === 'head of state') && home && profile.country === home
        ? 150_000
        : 0) +
      (!country && scene.bareHolders.get(title.role) === at ? AGAIN : 0) +
      (seen >= 0 ? seen + 1000 : 500 - Math.min(499, person.chunks[0]!.first / 100));
    if (score > bestScore) [found, bestScore] = [at, score];
  });
  return found;
}
