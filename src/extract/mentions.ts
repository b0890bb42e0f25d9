import { isCalling } from './titles/title-words.js';
import { countryName } from '../lexicon/gazetteer.js';
import { titlesByCall, type Called } from './titles/called-titles.js';
import type { Chunk } from './chunks/chunk-reader.js';
import { isShortBody, shortBodyMeant } from './chunks/short-bodies.js';
import { sharePost } from './offices/counterpart-holders.js';
import { calledAgain, describedPerson } from './described-people.js';
import { headWished } from './family-heads.js';
import { genderOf } from './genders.js';
import type { Home } from './states/home.js';
import type { Document, DocumentMention, Profile } from './document.js';
import { officeHolder } from './offices/office-holders.js';
import { passOffices } from './offices/successions.js';
import type { Person } from './people.js';
import { isToldDead } from './person-roles.js';
import { honouredOf } from './honoured.js';
import { protagonistOf } from './protagonist.js';
import { referent } from './referents.js';
import { isSubject, plainProfile, type Scene } from './scene.js';
import type { Places } from './places.js';
import { findStates } from './states/states-of-people.js';

/** The people of an article with their states, and those whose state was weighed, in the order in which it was. */
export interface StatesGiven {
  scene: Scene;
  weighed: readonly number[];
}

/** Lets every chunk stand for a profile: names for people, offices for their holders, pronouns for whoever was spoken of. */
export function mentionsOf(
  base: Pick<Document, 'text' | 'tokens' | 'sentences' | 'blocks'>,
  chunks: readonly Chunk[],
  people: readonly Person[],
  personOf: ReadonlyMap<Chunk, Person>,
  home: Home,
  places: Places,
): { mentions: DocumentMention[]; profiles: Profile[]; states: StatesGiven } {
  const scene = sceneOf(base, chunks, people, personOf, home, places);
  const { mentions, profiles, roles, tokens } = scene;
  passOffices(scene);
  const weighed = findStates(scene);
  scene.protagonist = protagonistOf(scene);
  scene.honoured = honouredOf(scene);
  const called: Called[] = [];
  let sentence = -1;
  for (const chunk of chunks) {
    if (chunk.sentence !== sentence) {
      if (sentence >= 0) learnGender(scene, sentence);
      sentence = chunk.sentence;
      scene.previousTopic = scene.topic ?? scene.previousTopic;
      scene.topic = null;
    }
    const profile = profileOf(scene, chunk);
    if (profile === null) continue;
    const named = chunk.form === 'name' && !roles[profile]!.length;
    if (named && chunk.titles.some(({ roleClass }) => roleClass === 'counterpart'))
      sharePost(scene, profile);
    if (chunk.form === 'office') called.push({ profile, chunk });
    const { kind } = profiles[profile]!;
    if (kind === 'person' || kind === 'office') {
      scene.lastSeen[profile] = mentions.length;
      if (scene.topic === null && opensAsSubject(scene, chunk)) scene.topic = profile;
    }
    const start = tokens[chunk.first]!.start;
    const { end } = tokens[chunk.last - 1]!;
    // "The death of the president", "the late leader": seldom whoever holds the office.
    if (kind === 'person' && chunk.form === 'name' && isToldDead(base.text, start, end))
      profiles[profile]!.role = 'deceased';
    mentions.push({
      first: chunk.first,
      last: chunk.last,
      start,
      end,
      profile,
      form: isCalledByNoun(chunk, kind) ? 'office' : chunk.form,
      sentence: chunk.sentence,
      rule: chunk.rule,
    });
  }
  titlesByCall(scene, called);
  return { mentions, profiles, states: { scene, weighed } };
}

/** "The caller", "the Odo family" for its head: told without a name. */
const isCalledByNoun = ({ rule }: Chunk, kind: Profile['kind']): boolean =>
  rule === 'described' || (rule === 'family' && kind === 'person');

/** Whether a sentence is about somebody: "A's daughter, B, said" is about B. */
function opensAsSubject(scene: Scene, chunk: Chunk): boolean {
  const { chunksOf, tokens } = scene;
  const beside = chunksOf.get(chunk.sentence)!;
  if (tokens[chunk.last]?.lower === "'s")
    return (
      isSubject(scene, chunk) &&
      !beside.some(({ first, form }) => first === chunk.last + 1 && form === 'name')
    );
  const owner =
    tokens[chunk.first - 1]?.lower === "'s" &&
    beside.find(({ last, form }) => last === chunk.first - 1 && form !== 'country');
  return owner && chunk.form === 'name' ? isSubject(scene, owner) : isSubject(scene, chunk);
}

/** "Li Ro received a letter on his birthday": the only person before a possessive has its gender. */
function learnGender(
  { sentences, tokens, mentions, profiles, topic }: Scene,
  sentence: number,
): void {
  if (topic === null || profiles[topic]!.gender !== null) return;
  const { first, last } = sentences[sentence]!;
  for (let at = first; at < last; at += 1) {
    const word = tokens[at]!.lower;
    if (word !== 'his' && word !== 'her') continue;
    // "Li Ro sent her a letter": somebody else.
    if (word === 'her' && isMentionAt(mentions, at)) continue;
    for (let place = mentions.length - 1; place >= 0; place -= 1) {
      const mention = mentions[place]!;
      if (mention.sentence !== sentence) break;
      const { kind } = profiles[mention.profile]!;
      if (
        mention.first < at &&
        mention.profile !== topic &&
        (kind === 'person' || kind === 'office')
      )
        return;
    }
    const own = mentions.findLast((mention) => mention.profile === topic);
    if (own && own.sentence === sentence && own.first < at)
      profiles[topic]!.gender = word === 'his' ? 'male' : 'female';
    return;
  }
}

function isMentionAt(mentions: readonly DocumentMention[], at: number): boolean {
  for (let place = mentions.length - 1; place >= 0 && mentions[place]!.first >= at; place -= 1)
    if (mentions[place]!.first === at) return true;
  return false;
}

function sceneOf(
  base: Pick<Document, 'text' | 'tokens' | 'sentences' | 'blocks'>,
  chunks: readonly Chunk[],
  people: readonly Person[],
  personOf: ReadonlyMap<Chunk, Person>,
  home: Home,
  places: Places,
): Scene {
  const offices = people.map(({ titles }) =>
    titles.filter(({ title }) => title.roleClass !== 'counterpart' && !isCalling(title)),
  );
  return {
    ...base,
    chunks,
    chunksOf: bySentence(chunks),
    people,
    personOf,
    home: home.state,
    outletHome: home.outlet,
    headlineState: headlineState(base, chunks),
    ...places,
    profiles: people.map((person, at) => ({
      kind: 'person',
      name: person.name,
      title: bestTitle(offices[at]!) ?? rankOf(base, person),
      calling: person.titles.find(({ title }) => isCalling(title))?.text ?? null,
      country: person.country,
      isSurmised: false,
      guess: null,
      role: null,
      aliases: person.aliases,
      gender: genderOf(base.tokens, person),
    })),
    roles: offices.map((own) =>
      own.map(({ title: { role, roleClass, former, body }, text }) => ({
        role,
        roleClass,
        former,
        body: body || NO_STATE.test(text),
      })),
    ),
    places: new Map(people.map((person, at) => [person, at])),
    others: new Map(),
    mentions: [],
    lastSeen: people.map(() => -1),
    bareHolders: new Map(),
    topic: null,
    previousTopic: null,
    protagonist: null,
    honoured: null,
  };
}

/** What stands in the office of whoever leads no state: "President of the Kandian Football Federation". */
const NO_STATE =
  /\b(?:association|federation|club|company|bank|institute|university|academy|chamber|league|society|foundation|court|committee|fund)\b/i;

/** The first title that tells of a state or body, as the article words it; else the first that is more than birth or rank. */
function bestTitle(own: Person['titles']): string | null {
  const isFull = ({ title }: Person['titles'][number]) => title.countries.length > 0 || title.body;
  const full =
    crowned(own) ??
    own.find((one) => isFull(one) && !SECOND.test(one.title.roleClass) && !one.title.former) ??
    own.find(({ title }) => FIRST.test(title.roleClass) && !title.former) ??
    own.find((one) => isFull(one) && !SECOND.test(one.title.roleClass)) ??
    own.find(isFull) ??
    own.find(({ title }) => !/^(?:royal|member)$/.test(title.roleClass)) ??
    own[0];
  return full?.text ?? null;
}

/** Offices by which people are called beside a greater one that they hold. */
const SECOND = /^(?:leader|chair|party|royal|member|other|religious|military)$/;
const FIRST = /^(?:head_of_state|monarch|pope)$/;

/** "King" before "Custodian of the Two Holy Mosques", where both are told. */
const crowned = (own: Person['titles']) =>
  own.some(({ title }) => title.role === 'sovereign')
    ? own.find(({ title }) => title.roleClass === 'monarch' && title.role !== 'sovereign')
    : undefined;

const RANKS =
  /^(?:cardinal|card\.|archbishop|father|senior|general|lieutenant|admiral|marshal|field|army|major|colonel|brigadier|commodore|captain|corporal|sergeant|patriarch)$/;

/** "Senior General", "Cardinal": a rank told before the name of someone without an office. */
function rankOf(
  { text, tokens }: Pick<Document, 'text' | 'tokens'>,
  person: Person,
): string | null {
  for (const { first, name } of person.chunks) {
    const ranks = tokens.slice(first, name!.last).filter(({ lower }) => RANKS.test(lower));
    if (ranks.length && ranks.some(({ text: word }) => word !== word.toUpperCase()))
      return text.slice(ranks[0]!.start, ranks.at(-1)!.end);
  }
  return null;
}

function profileOf(scene: Scene, chunk: Chunk): number | null {
  const { personOf, places, text, tokens } = scene;
  if (chunk.form === 'name') {
    const person = personOf.get(chunk);
    return person ? places.get(person)! : null;
  }
  if (chunk.form === 'office')
    return officeHolder(scene, chunk, chunk.titles[0]!) ?? calledAgain(scene, chunk);
  if (chunk.rule === 'described') return describedPerson(scene, chunk);
  if (chunk.form === 'pronoun') return referent(scene, chunk);
  const head = headWished(scene, chunk);
  if (head !== null) return head;
  if (chunk.form === 'country')
    return plainProfile(scene, 'country', countryName(chunk.country!), chunk.country);
  const name = text
    .slice(tokens[chunk.name!.first]!.start, tokens[chunk.name!.last - 1]!.end)
    .replace(/\s+/g, ' ');
  if (isShortBody(chunk)) return shortBodyMeant(name.toLowerCase(), scene.mentions, scene.profiles);
  const state =
    chunk.rule === 'organ'
      ? (chunk.country ?? scene.headingOf(chunk.sentence) ?? scene.home)
      : null;
  return plainProfile(scene, 'organisation', name, state);
}

function headlineState(
  { blocks, sentences }: Pick<Document, 'blocks' | 'sentences'>,
  chunks: readonly Chunk[],
): string | null {
  const states = new Set<string>();
  for (const { country, titles, sentence } of chunks) {
    if (blocks[sentences[sentence]!.block]!.type !== 'headline') continue;
    const state = country ?? titles[0]?.countries[0]?.code;
    if (state) states.add(state);
  }
  return states.size === 1 ? [...states][0]! : null;
}

function bySentence(chunks: readonly Chunk[]): Map<number, Chunk[]> {
  const found = new Map<number, Chunk[]>();
  for (const chunk of chunks) {
    const list = found.get(chunk.sentence);
    if (list) list.push(chunk);
    else found.set(chunk.sentence, [chunk]);
  }
  return found;
}
