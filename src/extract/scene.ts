import type { Chunk } from './chunks/chunk-reader.js';
import type { Document, DocumentMention, Profile, Token, TokenRange } from './document.js';
import { HAVE, nounOf, PREPOSITIONS, verbOf, type VerbClass } from './lexemes.js';
import { isAdverb } from './clauses/voices.js';
import type { Places } from './places.js';
import type { Person } from './people.js';

/** An article while its chunks are given their profiles, in text order. The first profiles are those of `people`, place for place. */
export interface Scene extends Pick<Document, 'text' | 'tokens' | 'sentences' | 'blocks'>, Places {
  chunks: readonly Chunk[];
  /** By sentence. */
  chunksOf: ReadonlyMap<number, readonly Chunk[]>;
  people: readonly Person[];
  personOf: ReadonlyMap<Chunk, Person>;
  /** The state that the article speaks from. */
  home: string | null;
  /** The state of the article's outlet, where it is told. */
  outletHome: string | null;
  /** The only state that the headline names. */
  headlineState: string | null;
  profiles: Profile[];
  /** The offices of each profile. */
  roles: { role: string; roleClass: string; former?: boolean; body?: boolean }[][];
  places: Map<Person, number>;
  /** Profiles that are no people, by kind, name and state. */
  others: Map<string, number>;
  mentions: DocumentMention[];
  /** Of each profile, the place of its last mention; -1 before the first. */
  lastSeen: number[];
  /** By role, of whom the office without name and state was last told as subject. */
  bareHolders: Map<string, number>;
  /** Whom this sentence is about, and the one before; whom the whole article is about. */
  topic: number | null;
  previousTopic: number | null;
  protagonist: number | null;
  /** To whom others write for what has befallen him. */
  honoured: number | null;
}

/** Offices that may write or be written to without a name. */
export const PARTY_OFFICES = new Set([
  'head_of_state',
  'head_of_government',
  'monarch',
  'deputy',
  'leader',
  'minister',
  'pope',
  'party',
  'parliament',
  'chair',
  'organisation',
  'royal',
  'religious',
  'viceroy',
]);
/** "The Kandian leader" may be any of these. */
export const LEADING = new Set([
  'head_of_state',
  'head_of_government',
  'monarch',
  'leader',
  'party',
  'chair',
  'pope',
]);

/** Words after which a party is no subject. */
const NO_SUBJECT = new Set(
  "congratulating thanking addressing telephoning phoning greeting inviting welcoming to of with by from for on in at as between 's congratulated congratulates congratulate told tells thanked thanks rang telephoned invited assured received met".split(
    ' ',
  ),
);

/** What is done to somebody, and tells no words of which he may be the speaker. */
const DONE_TO: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'congratulate',
  'thank',
  'invite',
  'phone',
  'cable',
  'contact',
  'assure',
]);

/** "Felicitated B": whoever stands right behind such a verb has it done to him. */
function hasObject(word: string): boolean {
  const form = verbOf(word);
  return form !== undefined && DONE_TO.has(form.verb) && nounOf(word) === undefined;
}

/** Pronouns of whom something is done to. */
const OBJECTS = /^(?:him|them|her)$/;

/** Whether a chunk may be what its clause is about; a later member of a list goes with the first. */
export function isSubject(scene: Scene, chunk: TokenRange & { sentence: number }): boolean {
  const { tokens, sentences } = scene;
  if (chunk.first === sentences[chunk.sentence]!.first) return true;
  if (isQuoted(scene, chunk)) return false;
  if (chunk.last - chunk.first === 1 && OBJECTS.test(tokens[chunk.first]!.lower)) return false;
  const before = tokens[chunk.first - 1]?.lower ?? '';
  if (before === ',' || before === 'and') {
    const link = tokens[chunk.first - 2]?.lower === ',' ? 2 : 1;
    const other = scene.chunksOf
      .get(chunk.sentence)
      ?.find(({ last }) => last === chunk.first - link);
    const isOwnClause =
      link === 2 ? isBeforeVerb(tokens, chunk) : before === ',' && acts(tokens, chunk);
    if (other && !isOwnClause) return isSubject(scene, other);
  }
  return !NO_SUBJECT.has(before) && !hasObject(before);
}

/** "When A was ill, B wrote to him": who stands right before a verb, and behind nothing that governs or lists him, does what it tells. */
export function acts(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  if (PREPOSITIONS.has(before) || before === "'s" || before === 'and' || verbOf(before))
    return false;
  return isBeforeVerb(tokens, { first, last });
}

/** "..., and B wrote to him", "the King of Kand, B, wrote": who stands right before a verb that tells what he did. */
export function isBeforeVerb(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const hasAside = tokens.slice(first, last).some(({ lower }) => lower === ',');
  let at = hasAside && tokens[last]?.lower === ',' ? last + 1 : last;
  while (HAVE.has(tokens[at]?.lower ?? '') || isAdverb(tokens[at]?.lower ?? '')) at += 1;
  const verb = verbOf(tokens[at]?.lower ?? '');
  return verb !== undefined && (verb.finite || (at > last && verb.participle));
}

/** How many words of a quotation are looked back over for its mark. */
const LONGEST_QUOTATION = 60;

/** "'Dear B, well done,' A wrote": whoever is named in a quotation is not whom the sentence is about. */
export function isQuoted(
  { tokens, sentences }: Pick<Scene, 'tokens' | 'sentences'>,
  { first, sentence }: { first: number; sentence: number },
): boolean {
  const start = Math.max(sentences[sentence]!.first, first - LONGEST_QUOTATION);
  for (let at = first - 1; at >= start; at -= 1) {
    const { kind, text } = tokens[at]!;
    if (kind !== 'mark') continue;
    if (/^[”»]$/.test(text)) return false;
    if (/^[“«„]$/.test(text)) return true;
    if (text === '"')
      return tokens.slice(start, at).filter(({ text }) => text === '"').length % 2 === 0;
  }
  return false;
}

/** The profile of a state, body or office; a new one, with the name as `shown`, where the article has not told of it yet. */
export function plainProfile(
  scene: Scene,
  kind: Profile['kind'],
  name: string,
  country: string | null,
  title: string | null = null,
  shown: string = name,
): number {
  const key = `${kind} ${country} ${name}`;
  const at = scene.others.get(key);
  if (at !== undefined) return at;
  scene.others.set(key, scene.profiles.length);
  scene.profiles.push({
    kind,
    name: shown,
    title,
    calling: null,
    country,
    isSurmised: false,
    guess: null,
    role: null,
    aliases: [],
    gender: null,
  });
  scene.roles.push([]);
  scene.lastSeen.push(-1);
  return scene.profiles.length - 1;
}
