import type { Chunk } from '../chunks/chunk-reader.js';
import { countryOf } from '../people.js';
import { verbOf } from '../lexemes.js';
import { LEADING, plainProfile, type Scene } from '../scene.js';
import { inHeadline } from '../states/posts.js';
import { isOverTheLine } from '../titles/places-of-offices.js';
import { namedBehindStyle } from './counterpart-names.js';
import { likelyHolder } from './likely-holders.js';

/** "his Kandian counterpart": the holder in Kandia of the same kind of office as whoever the sentence is about. */
export function counterpartOf(scene: Scene, chunk: Chunk): number | null {
  const { people, profiles, roles } = scene;
  const country = countryOf(chunk) ?? placeBehind(scene, chunk);
  const apposed = apposedTo(scene, chunk);
  if (apposed !== null) return apposed;
  const named = namedBehindStyle(scene, chunk);
  if (named !== null) {
    profiles[named]!.country ??= country;
    if (!roles[named]!.length) sharePost(scene, named);
    return named;
  }
  const organ = country ? organOfPeer(scene, chunk) : null;
  if (organ !== null) return plainProfile(scene, 'organisation', profiles[organ]!.name, country);
  const from = peerOf(scene, chunk, country);
  const own = from === null ? [] : roles[from]!.filter(({ former }) => !former);
  const isLater = (at: number) => !inHeadline(scene, chunk) && isAnnouncedLater(scene, at);
  /** "The widow, B": told to be something that is no office. */
  const isOnlyCalled = (at: number) =>
    own.length > 0 && !roles[at]!.length && profiles[at]!.calling !== null;
  const mayBe = (at: number) =>
    at !== from &&
    profiles[at]!.country === country &&
    country !== null &&
    profiles[at]!.role !== 'deceased' &&
    !isLater(at) &&
    !isOnlyCalled(at) &&
    !isOutOf(roles[at]!, own);
  const shares = (at: number) =>
    roles[at]!.some(({ roleClass }) =>
      own.some(
        (other) =>
          other.roleClass === roleClass || (other.roleClass === 'leader' && LEADING.has(roleClass)),
      ),
    );
  const alike = people.flatMap((_, at) =>
    mayBe(at) && (shares(at) || !roles[at]!.length) ? [at] : [],
  );
  const holder = alike.find((at) => shares(at) && scene.lastSeen[at]! >= 0) ?? alike[0];
  if (holder !== undefined) return holder;
  const loose = people.findIndex(
    (person, at) => mayBe(at) && mayBePeers(own, roles[at]!) && person.chunks.length > 0,
  );
  if (loose >= 0) return loose;
  const role =
    own[0]?.role ??
    (from !== null && profiles[from]!.kind === 'office' ? profiles[from]!.name : null);
  if (country) return unnamedPeer(scene, chunk, country, from, own, role);
  return counterpartAcross(scene, chunk, from, role);
}

/** "The outgoing Kandian premier": nobody's counterpart any more. */
const isOutOf = (held: Scene['roles'][number], own: Scene['roles'][number]): boolean =>
  held.some(
    ({ former, roleClass }) => former && own.some((post) => post.roleClass === roleClass),
  ) && held.every(({ former }) => former);

/** Whoever is likeliest of that state and may hold the office; else the office itself. */
function unnamedPeer(
  scene: Scene,
  chunk: Chunk,
  country: string,
  from: number | null,
  [post]: Scene['roles'][number],
  role: string | null,
): number | null {
  const title = post && { ...post, countries: chunk.titles[0]!.countries };
  const likely = title
    ? likelyHolder(scene, { chunk, title, country, notHim: from, gender: null })
    : null;
  if (likely !== null) return likely;
  return role ? plainProfile(scene, 'office', role, country, 'counterpart') : null;
}

/** "cabled his counterpart in Kand": the state of the place right behind, unless it may be where the two met. */
function placeBehind({ termAt, tokens }: Scene, { first, last }: Chunk): string | null {
  if (tokens[last]?.lower !== 'in') return null;
  const owner = /^(?:his|her|their)$/.test(tokens[first]!.lower) ? first : first - 1;
  const before = tokens[owner - 1]?.lower ?? '';
  const isReached = before === 'with' && isOverTheLine(tokens, owner - 1);
  if (!verbOf(before) && !/^(?:to|from|by|of|and)$/.test(before) && !isReached) return null;
  const entry = termAt(tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1)?.entry;
  return entry?.type === 'country' && entry.form !== 'demonym' ? entry.code : null;
}

/** "A message by A, his counterpart in Kandia, ...": whoever is named right before, where the phrase closes. */
function apposedTo(
  { mentions, profiles, tokens }: Scene,
  { sentence, first, last }: Chunk,
): number | null {
  const latest = mentions.at(-1);
  if (latest?.sentence !== sentence || latest.form !== 'name' || latest.last !== first - 1)
    return null;
  if (tokens[first - 1]!.text !== ',' || profiles[latest.profile]!.kind !== 'person') return null;
  const isPlaced = /^(?:in|at|from|of)$/.test(tokens[last]?.lower ?? '');
  const close = tokens
    .slice(last, last + (isPlaced ? LONGEST_PLACE : 1))
    .some(({ text }) => /^[,.;)]$/.test(text));
  return close ? latest.profile : null;
}

const LONGEST_PLACE = 5;

/**
 * "A wrote to B of Kandia, and Foreign Minister Sa to her counterpart": whoever holds her kind of office in the state written to; where
 * nobody is told to, that office.
 */
export function counterpartAcross(
  scene: Scene,
  chunk: Chunk,
  from: number | null,
  role: string | null,
): number | null {
  const { people, profiles, roles, mentions } = scene;
  const own = from === null ? [] : roles[from]!.filter(({ former }) => !former);
  const isPeer = (at: number) => !own.length || !roles[at]!.length || mayBePeers(own, roles[at]!);
  const others = mentions.filter(
    ({ profile }) => profile !== from && /^(?:person|office)$/.test(profiles[profile]!.kind),
  );
  const latest = others.findLast(({ profile }) => profiles[profile]!.kind === 'person');
  const home = from === null ? null : profiles[from]!.country;
  const isAbroad = (profile: number) => {
    const { country } = profiles[profile]!;
    return country !== null && country !== home;
  };
  const { protagonist } = scene;
  const beside = others.findLast(
    ({ profile, sentence }) => sentence === chunk.sentence && isAbroad(profile),
  )?.profile;
  const before = others.findLast(
    ({ profile, sentence }) => sentence >= chunk.sentence - STATE_BACK && isAbroad(profile),
  )?.profile;
  const main = protagonist !== null && isAbroad(protagonist) ? protagonist : undefined;
  const other = beside ?? main ?? before;
  const abroad = other === undefined ? null : profiles[other]!.country;
  if (!role || home === null || abroad === null) return latest?.profile ?? null;
  const holder = people.findIndex(
    (_, at) =>
      at !== from &&
      profiles[at]!.country === abroad &&
      !isAnnouncedLater(scene, at) &&
      roles[at]!.some(({ roleClass }) => own.some((other) => other.roleClass === roleClass)),
  );
  if (holder >= 0) return holder;
  if (latest && profiles[latest.profile]!.country === abroad && isPeer(latest.profile))
    return latest.profile;
  return plainProfile(scene, 'office', role, abroad, 'counterpart');
}

/** Sentences over which the state that is written to is the one of a counterpart whose state is not told. */
const STATE_BACK = 3;

/** "His Kandian counterpart, A", told of somebody else and later: until then A is nobody's. */
const isAnnouncedLater = ({ people, lastSeen }: Scene, at: number): boolean =>
  lastSeen[at]! < 0 && people[at]!.titles.some(({ title }) => title.roleClass === 'counterpart');

/** "The Foreign Ministry thanked its Kandian counterpart": the organ of a state just told of. */
function organOfPeer(
  { mentions, profiles, tokens }: Scene,
  { sentence, first }: Chunk,
): number | null {
  if (tokens[first]!.lower !== 'its') return null;
  const before = mentions.findLast(({ profile }) => profiles[profile]!.kind !== 'country');
  if (before?.sentence !== sentence) return null;
  const { kind, country } = profiles[before.profile]!;
  return kind === 'organisation' && country ? before.profile : null;
}

/** Offices of one rank: a king is the counterpart of a president, and a premier of neither. */
const RANKS: ReadonlyMap<string, number> = new Map([
  ['head_of_state', 1],
  ['monarch', 1],
  ['leader', 1],
  ['party', 1],
  ['head_of_government', 2],
  ['minister', 3],
  ['parliament', 4],
]);

function mayBePeers(one: Scene['roles'][number], other: Scene['roles'][number]): boolean {
  const [ranks, others] = [one, other].map(
    (roles) => new Set(roles.flatMap(({ roleClass }) => RANKS.get(roleClass) ?? [])),
  ) as [Set<number>, Set<number>];
  return !ranks.size || !others.size || [...ranks].some((rank) => others.has(rank));
}

/** "A letter from A to his counterpart": whoever stands just before, behind "from", "by" or "of". */
function authorBefore(
  { mentions, profiles, tokens }: Scene,
  sentence: number,
  first: number,
): number | null {
  const latest = mentions.at(-1);
  if (latest?.sentence !== sentence || latest.last !== first - 1 || latest.form === 'pronoun')
    return null;
  if (!/^(?:to|for)$/.test(tokens[first - 1]!.lower)) return null;
  const isAuthor = /^(?:from|by|of)$/.test(tokens[latest.first - 1]?.lower ?? '');
  return isAuthor && /^(?:person|office)$/.test(profiles[latest.profile]!.kind)
    ? latest.profile
    : null;
}

/** Words of a message that is sent without a verb. */
const SENDING =
  /^(?:a|an|his|her|the|another|one|similar|also|letter|message|cable|telegram|note|telegrams|letters|messages|likewise|too|of|congratulations|condolences|sympathy|greetings|congratulatory|condolence|to|,)$/;

/** "A sent a letter to B, and Foreign Minister Sa a telegram to her counterpart": whoever stands before a message without a verb. */
function gappedAuthor(
  { mentions, profiles, tokens }: Scene,
  sentence: number,
  first: number,
): number | null {
  const latest = mentions.at(-1);
  if (latest?.sentence !== sentence || latest.form === 'pronoun') return null;
  if (!/^(?:and|while|,|;|as)$/.test(tokens[latest.first - 1]?.lower ?? '')) return null;
  if (profiles[latest.profile]!.kind === 'country' || first - latest.last > MOST_SENDING)
    return null;
  const between = tokens.slice(latest.last, first).map(({ lower }) => lower);
  const isSent = between.at(-1) === 'to' && between.every((word) => SENDING.test(word));
  return isSent ? latest.profile : null;
}
const MOST_SENDING = 7;

/**
 * Whose counterpart: whoever the sentence is about; where it is about nobody, the holder of an office in another state who is told last in
 * it.
 */
function peerOf(
  scene: Scene,
  { sentence, first, last, rule }: Chunk,
  country: string | null,
): number | null {
  const { chunksOf, mentions, personOf, places, profiles, roles, topic, previousTopic } = scene;
  const holds = (profile: number) =>
    roles[profile]!.length > 0 || profiles[profile]!.kind === 'office';
  const latest = mentions.at(-1);
  const isJoined =
    latest?.sentence === sentence &&
    rule !== 'office-of-list' &&
    scene.tokens[first - 1]?.lower === 'and' &&
    first - 1 - latest.last < 2 &&
    holds(latest.profile);
  if (isJoined && profiles[latest.profile]!.country !== country) return latest.profile;
  const author = authorBefore(scene, sentence, first) ?? gappedAuthor(scene, sentence, first);
  if (author !== null) return author;
  if (topic !== null) return topic;
  const before = mentions.findLast(
    (mention) =>
      mention.sentence === sentence &&
      mention.last <= first &&
      holds(mention.profile) &&
      profiles[mention.profile]!.country !== country,
  );
  if (before) return before.profile;
  const next = chunksOf.get(sentence)!.find((chunk) => chunk.first === last + 1);
  const person = next && scene.tokens[last]!.text === ',' ? personOf.get(next) : undefined;
  return person ? places.get(person)! : previousTopic;
}

/** A named counterpart holds the same kind of office as whoever the sentence is about. */
export function sharePost(scene: Scene, profile: number): void {
  const { profiles, roles } = scene;
  const from = scene.topic ?? scene.previousTopic;
  if (from === null || from === profile) return;
  const post = roles[from]!.find(({ former }) => !former);
  if (!post) return;
  roles[profile]!.push(post);
  profiles[profile]!.title ??= post.role;
}
