import { isPublishedAt } from '../in-public/public-words.js';
import { chunkOfState, type ChunkReader } from './chunk-reader.js';

const COLLECTIVE = new Set(
  'government governments people peoples leadership side nation public citizens authorities state administration parliament kingdom'.split(
    ' ',
  ),
);
const FRIENDLY = new Set(
  'friendly fraternal brotherly sisterly sister brother neighbouring neighboring whole entire'.split(
    ' ',
  ),
);
const GRAND = new Set([...FRIENDLY, 'royal', 'grand']);
/** Words in lower case with which such a phrase begins. */
export const COLLECTIVE_OPENERS: ReadonlySet<string> = new Set([
  'the',
  'all',
  'our',
  ...GRAND,
  ...COLLECTIVE,
]);

/** "the government and people of Kandia", "the Kandian side", "Kandia's people": the state. */
export function collectiveChunk(reader: ChunkReader, start: number): number | null {
  const { terms, limit, lower, push, tokens } = reader;
  const the = lower(start) === 'the' || lower(start) === 'all' ? start + 1 : start;
  const term = terms.at.get(the);
  if (term?.entry.type === 'country' && term.entry.form !== 'metonym') {
    let at = lower(term.last) === "'s" ? term.last + 1 : term.last;
    if (FRIENDLY.has(lower(at))) at += 1;
    const noun = lower(at) === 'royal' && lower(at + 1) === 'family' ? at + 1 : at;
    if (!COLLECTIVE.has(lower(noun)) && noun === at) return null;
    let last = noun + 1;
    if ((lower(last) === 'and' || lower(last) === ',') && COLLECTIVE.has(lower(last + 1)))
      last += 2;
    // "The Kandian People's Party".
    if (
      lower(last) === "'s" &&
      tokens[last - 1]!.kind === 'name' &&
      tokens[last + 1]?.kind === 'name'
    )
      return null;
    return push(chunkOfState({ first: start, last }, term.entry.code, 'country-collective'));
  }
  let at = the;
  let nouns = 0;
  while (at < limit && nouns < 4) {
    if (GRAND.has(lower(at))) at += 1;
    if (!COLLECTIVE.has(lower(at))) break;
    nouns += 1;
    at += 1;
    if (lower(at) === ',') at += 1;
    if (lower(at) === 'and') at += lower(at + 1) === 'the' ? 2 : 1;
  }
  if (!nouns || lower(at) !== 'of') return null;
  let place = lower(at + 1) === 'the' ? at + 2 : at + 1;
  if (FRIENDLY.has(lower(place))) place += 1;
  const of = terms.at.get(place);
  if (of?.entry.type !== 'country' || of.entry.form !== 'name') return null;
  return push(chunkOfState({ first: start, last: of.last }, of.entry.code, 'country-collective'));
}

/** Verbs and prepositions that govern whom words are meant for. */
const ADDRESSES = new Set(
  `to with told tell tells telling assured assures assuring let lets letting congratulated congratulates congratulating congratulate greeted greets greeting
  greet wished wishes wishing wish thanked thanks thanking thank reminded reminds reminding addressed addresses addressing promised promises promising`.split(
    /\s+/,
  ),
);
/** What goes on behind those whom words are meant for, and is no more of them: "told Kandians in Sund" speaks to those who live abroad. */
const GOES_ON = new Set(
  `and on that know for over after at through via from how not a an his her their its well every happy happiness peace success this
  yesterday today as when while too also alike by merry joy all they he she`.split(/\s+/),
);
const DETERMINED = /^(?:the|all|both)$/;

/** Words before a sentence within which it may be told that what goes on was published. */
const BACK = 80;

/** Whether a sentence or the words before it tell of something published. */
function isPublished({ tokens, sentence, limit }: ChunkReader): boolean {
  for (let at = limit - 1; at >= Math.max(0, sentence.first - BACK); at -= 1) {
    if (isPublishedAt(tokens, at)) return true;
    // A line left empty ends a paragraph.
    const isFirst = at > 0 && tokens[at]!.start - tokens[at - 1]!.end > 1;
    if (isFirst && at <= sentence.first) return false;
  }
  return false;
}

/**
 * "Told Kandians on X that", "posted her wishes to the Kandians": in what is published a whole people stands for its state; a letter that
 * wishes the Kandians peace goes to whoever leads them.
 */
export function nationChunk(reader: ChunkReader, start: number): number | null {
  const { terms, tokens, limit, lower, push } = reader;
  let at = start;
  while (at < start + 2 && DETERMINED.test(lower(at))) at += 1;
  const term = terms.at.get(at);
  if (term?.entry.type !== 'country' || term.entry.form !== 'demonym') return null;
  if (!ADDRESSES.has(lower(start - 1))) return null;
  // "To the King and to all Kandians": the last of a list that has its own addressee.
  if (lower(start - 1) === 'to' && /^(?:and|,)$/.test(lower(start - 2))) return null;
  const nation = lower(term.last - 1);
  const isPlural = /(?:[^s]s|men|women)$/.test(nation);
  if (!isPlural && (at === start || !/(?:ese|sh|ch|ss)$/.test(nation))) return null;
  const next = term.last;
  if (!isPublished(reader)) return null;
  const isBehind = lower(next) === 'in' && /^(?:an?|the|his|her|their)$/.test(lower(next + 1));
  const isClosed =
    next >= limit || (tokens[next]!.kind === 'mark' && !/^['’-]/.test(tokens[next]!.text));
  if (!isClosed && !isBehind && !GOES_ON.has(lower(next))) return null;
  return push(chunkOfState({ first: start, last: next }, term.entry.code, 'country-collective'));
}

const KIN = /^(?:brothers|sisters|brethren)$/;

/** "Our Kandian brothers and sisters", "our brothers in Kandia", published: the state. */
export function kinChunk(reader: ChunkReader, start: number): number | null {
  const { terms, lower, push } = reader;
  if (lower(start) !== 'our' && lower(start) !== 'the') return null;
  const afterKin = (at: number) => {
    if (!KIN.test(lower(at))) return at;
    return lower(at + 1) === 'and' && KIN.test(lower(at + 2)) ? at + 3 : at + 1;
  };
  const [first, kin] = [terms.at.get(start + 1), afterKin(start + 1)];
  const named =
    kin > start + 1 && /^(?:in|of)$/.test(lower(kin)) ? terms.at.get(kin + 1) : undefined;
  const term = named ?? first;
  if (term?.entry.type !== 'country') return null;
  const last = named ? term.last : afterKin(term.last);
  const isFit = named ? term.entry.form === 'name' : term.entry.form === 'demonym';
  if (!isFit || (!named && last === term.last) || !isPublished(reader)) return null;
  return push(chunkOfState({ first: start, last }, term.entry.code, 'country-collective'));
}

/** "Kandia": a state by its name. */
export function stateChunk(reader: ChunkReader, at: number): number | null {
  const { terms, push } = reader;
  const term = terms.at.get(at);
  if (term?.entry.type !== 'country' || term.entry.form !== 'name') return null;
  return push(chunkOfState({ first: at, last: term.last }, term.entry.code, 'country'));
}
