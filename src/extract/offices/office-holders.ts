import type { Chunk } from '../chunks/chunk-reader.js';
import type { Profile } from '../document.js';
import { crownMeant, crownShown, holyOne, ownSovereign, unnamedCrown } from './own-heads.js';
import { justNamed, shareOffice } from './just-named.js';
import { addressedPeer } from './addressed-peers.js';
import { isNamedAcross, isToldByHolder } from '../states/away-from-office.js';
import { isCalledBare } from './called-bare.js';
import { collegeOf } from './colleges.js';
import { holderOf, isOfSuccessor } from './holders.js';
import { likelyHolder } from './likely-holders.js';
import { numberedCrown } from './numbered-crowns.js';
import { secretaryMeant } from './secretaries.js';
import { SERVANTS, stateOfServantBefore } from './heads-of-servants.js';
import { takerOf } from './taking-office.js';
import { counterpartOf } from './counterpart-holders.js';
import { countryOf } from '../people.js';
import { mayBear, REALMS } from '../states/crowns.js';
import { headlineStateFor } from '../states/headline-states.js';
import { HANDS_OVER } from '../turns.js';
import { isQuoted, isSubject, LEADING, PARTY_OFFICES, plainProfile, type Scene } from '../scene.js';
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
  if (title.role === 'secretary' && title.definite) return secretaryMeant(scene, chunk);
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
  const country =
    countryOf(chunk) ??
    (title.possessor ? stateOfOwner(scene, chunk, title) : headedState(scene, chunk, title));
  const isBare = isCalledBare(scene, chunk, title);
  const isDefinite = (title.definite || isBare) && !isOneOfMany(scene, title);
  if (!isDefinite && !country && !title.body) return null;
  if (isOfficeItself(scene, chunk)) return null;
  const gender = styleGender(scene, chunk);
  const again =
    chunk.rule === 'style'
      ? (holyOne(scene, chunk, title) ?? sovereignAgain(scene, chunk, gender))
      : null;
  if (again !== null) return again;
  const chosen = country
    ? null
    : (addressedPeer(scene, chunk, title) ??
      ownSovereign(scene, chunk, title) ??
      numberedCrown(scene, chunk.sentence, title) ??
      unnamedCrown(scene, chunk, title) ??
      newHolder(scene, title));
  if (chosen !== null) return chosen;
  // An envoy is spoken of again as soon as he has been received.
  const other = country || roleClass === 'envoy' ? null : otherThan(scene, chunk);
  const known =
    (other === null ? null : holderOf(scene, title, country, other, gender)) ??
    (other === null ? null : justNamed(scene, chunk, title, country, gender)) ??
    holderOf(scene, title, country, null, gender);
  // "The President spoke with President Li Ro": another, told by name in the same breath.
  const apart =
    known !== null && !country && isNamedAcross(scene, chunk, scene.people[known]?.chunks ?? [])
      ? holderOf(scene, title, null, known, gender)
      : known;
  const holder = apart !== null && isSpokenToNext(scene, chunk, apart) ? null : apart;
  const agent = whoActsFor(scene, chunk);
  // Whoever has been told may be meant sooner than somebody named later, and without an office.
  if (country && (holder === null || isStillToCome(scene, holder))) {
    const likely = likelyHolder(scene, { chunk, title, country, notHim: agent, gender });
    if (likely !== null) return likely;
  }
  if (holder !== null && holder !== agent) {
    if (!country && isSubject(scene, chunk)) scene.bareHolders.set(title.role, holder);
    return holder;
  }
  const named = justNamed(scene, chunk, title, country, gender);
  if (named !== null && named !== agent) return named;
  if (!PARTY_OFFICES.has(roleClass)) return null;
  if (title.possessor && !country) return null;
  const code = country ?? borneAt(scene, title, home ?? headlineStateFor(scene, title));
  if (roleClass === 'organisation' && !country)
    return title.body ? plainProfile(scene, 'organisation', wordsOf(scene, title), null) : null;
  if (!code && roleClass !== 'pope') return null;
  const isOfRealm = roleClass === 'viceroy' && code !== null && REALMS.has(code);
  if (
    !country &&
    !isOfRealm &&
    !/^(?:head_of_state|head_of_government|monarch|deputy|pope|minister)$/.test(roleClass)
  )
    return null;
  const role = crownMeant(scene, chunk, title);
  return plainProfile(
    scene,
    'office',
    role,
    roleClass === 'pope' ? 'VAT' : code,
    wordsOf(scene, title),
    roleClass === 'parliament' ? houseOf(scene, title) : crownShown(scene, chunk, role, code),
  );
}

/** "The King", in an article of a republic: of the only kingdom that it names; elsewhere, and where it names several, of its own state. */
function borneAt({ timesNamed }: Scene, title: Title, own: string | null): string | null {
  if (own === null || mayBear(title, own)) return own;
  const named = [...timesNamed.keys()].filter((state) => mayBear(title, state));
  return named.length === 1 ? named[0]! : own;
}

/** "BRAZIL. On X, the head of state wrote": that of the state whose name heads the line. */
const headedState = (scene: Scene, chunk: Chunk, { roleClass }: Title): string | null =>
  chunk.rule !== 'style' &&
  LEADING.has(roleClass) &&
  (isSubject(scene, chunk) || /^(?:from|by)$/.test(scene.tokens[chunk.first - 1]?.lower ?? ''))
    ? scene.headingOf(chunk.sentence)
    : null;

/** "Kandia's President rang. He spoke with President Li Ro": another. */
const isSpokenToNext = (scene: Scene, chunk: Chunk, holder: number): boolean =>
  isStillToCome(scene, holder) &&
  (scene.people[holder]?.chunks.some((named) => isToldByHolder(scene, chunk, named)) ?? false);

/** Somebody whom the article names later. */
const isStillToCome = ({ lastSeen }: Scene, holder: number): boolean => lastSeen[holder]! < 0;

/** "His assumption of the office of Prime Minister of Kandia": of what is held, and of nobody who holds it. */
const isOfficeItself = ({ tokens }: Scene, { first }: Chunk): boolean =>
  tokens[first - 1]?.lower === 'of' &&
  tokens[first]!.lower !== 'the' &&
  /^(?:offices?|posts?|positions?|roles?|jobs?|duties|functions|mandate|mantle)$/.test(
    tokens[first - 2]?.lower ?? '',
  );

const RANKED = new Set(['first', 'second', 'third', 'last', 'only']);

/** "The first head of state in Europe to call". */
const isOneOfMany = ({ tokens }: Scene, { first, roleClass }: Title): boolean =>
  LEADING.has(roleClass) && RANKED.has(tokens[first + 1]?.text ?? '');

/** Who a bare office is not, where another holds it: whom the sentence is about, or whoever its fronted phrase tells ("In a letter to B, the President said"). */
function otherThan(scene: Scene, chunk: Chunk): number | null {
  const { mentions, previousTopic, topic } = scene;
  const joined = joinedWith(scene, chunk) ?? whoActsFor(scene, chunk);
  if (joined !== null) return joined;
  if (isHandedOver(scene, chunk)) return previousTopic;
  if (!isSubject(scene, chunk)) {
    const isAgent = scene.tokens[chunk.first - 1]?.lower === 'by';
    return topic ?? (isAgent ? null : previousTopic);
  }
  const last = mentions.at(-1);
  if (topic !== null || !last || last.sentence < chunk.sentence - 1) return null;
  // "A wrote to B. The President said": it is A who goes on; "A heard from B": it is B.
  if (last.sentence === chunk.sentence) return last.profile;
  // "A had a call from B, who congratulated her. The minister": it may be A again.
  if (last.form === 'pronoun' && last.profile === previousTopic) return null;
  const before = scene.tokens[last.first - 1]?.lower ?? '';
  return isSubject(scene, last) || /^(?:from|by)$/.test(before) ? null : last.profile;
}

const ENDS_IN_TURN = new RegExp(`${HANDS_OVER}$`);
const BEGINS_IN_TURN = new RegExp(`^${HANDS_OVER}\\b`);
/** Words of ", for her own part ,". */
const LONGEST_TURN = 6;

/** "For his part, the President", "the President, in turn,": another than the one who spoke before. */
function isHandedOver({ tokens, sentences }: Scene, { sentence, first, last }: Chunk): boolean {
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .flatMap(({ lower }) => (lower === ',' ? [] : [lower]))
      .join(' ');
  const opening = Math.max(sentences[sentence]!.first, first - LONGEST_TURN);
  return (
    ENDS_IN_TURN.test(words(opening, first)) ||
    (tokens[last]?.lower === ',' && BEGINS_IN_TURN.test(words(last, last + LONGEST_TURN)))
  );
}

/** "A and the President", "between the Head of State and A": whoever is told beside him is another. */
function joinedWith(scene: Scene, { sentence, first, last }: Chunk): number | null {
  const { chunksOf, mentions, personOf, places, tokens } = scene;
  const isAnd = (at: number) => tokens[at]?.lower === 'and';
  const before = mentions.at(-1);
  if (before?.last === first - 1 && before.sentence === sentence && isAnd(first - 1))
    return before.profile;
  const next = chunksOf.get(sentence)!.find((chunk) => chunk.first === last + 1);
  const person = next && isAnd(last) ? personOf.get(next) : undefined;
  return person ? places.get(person)! : null;
}

/** "Signed by A on behalf of the Pope", "in the Pope's name": A, who is not the one he acts for. */
function whoActsFor({ mentions, tokens }: Scene, { sentence, first, last }: Chunk): number | null {
  const words = [first - 3, first - 2, first - 1].map((at) => tokens[at]?.lower ?? '').join(' ');
  const possessive = [first - 1, last, last + 1].map((at) => tokens[at]?.lower).join(' ');
  if (!FOR_ANOTHER.test(words) && possessive !== "in 's name") return null;
  const before = mentions.at(-1);
  return before?.sentence === sentence ? before.profile : null;
}

/** The article is part of the office. */
const FOR_ANOTHER = /^(?:on behalf of|the name of)$/;

/**
 * "The Kandian ambassador brought a letter from her president": the state of whoever serves, or leads, whoever is told as hers; "our
 * president" is that of the state that the article speaks from, outside quotations.
 */
function stateOfOwner(scene: Scene, chunk: Chunk, { first, roleClass }: Title): string | null {
  const { chunksOf, home, personOf, places, profiles, tokens } = scene;
  if (tokens[first]!.lower === 'our') return isQuoted(scene, chunk) ? null : home;
  const isHead = LEADING.has(roleClass);
  const owner = chunksOf
    .get(chunk.sentence)!
    .findLast(
      ({ first, titles }) =>
        first < chunk.first &&
        titles.some((held) => (isHead ? SERVANTS : HEADS).test(held.roleClass)),
    );
  if (!owner) return isHead ? stateOfServantBefore(scene, chunk) : null;
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

const ELECT = /-elect|-designate/;

/** "The re-elected president", "the incoming head of government": who is told to take office, else whom the article is about, where no other office is told of that one. */
function newHolder(scene: Scene, title: Title): number | null {
  const { profiles, roles, topic } = scene;
  if (!HEADS.test(title.roleClass) || !isOfSuccessor(scene, title)) return null;
  const taker = takerOf(scene);
  if (taker !== null && taker !== topic && title.roleClass === 'leader') return taker;
  const protagonist = taker ?? scene.honoured ?? scene.protagonist;
  if (protagonist === null || protagonist === topic) return null;
  if (profiles[protagonist]!.kind !== 'person') return null;
  const isToldElect = roles.some(
    (held, at) => at !== protagonist && held.some(({ role }) => role === title.role),
  );
  if (ELECT.test(title.role) && isToldElect) return null;
  const isOpen = roles[protagonist]!.every(
    ({ former, role, roleClass }) => !former && (ELECT.test(role) || roleClass === title.roleClass),
  );
  return isOpen ? protagonist : null;
}
