import { bodyChunk } from './chunks/body-chunks.js';
import { capitalChunk, isCapitalAt, withoutManned } from './chunks/capital-chunks.js';
import { chunkReader, type Chunk, type ChunkReader } from './chunks/chunk-reader.js';
import type { Sentence, Token } from './document.js';
import {
  elidedCounterpart,
  elidedOffice,
  elidedOffices,
  nextOfMany,
  secondOffice,
} from './offices/elided-offices.js';
import { nameWithTail } from './names/name-tails.js';
import { BODY_WORDS } from './names/name-words.js';
import { isArticled, OPENING_PARTICLES, type NameFinder } from './names.js';
import {
  COLLECTIVE_OPENERS,
  collectiveChunk,
  kinChunk,
  nationChunk,
  stateChunk,
} from './chunks/state-chunks.js';
import { describedChunk } from './chunks/described-chunks.js';
import { familyChunk } from './chunks/family-chunks.js';
import { prefixedOffice } from './chunks/prefixed-offices.js';
import { organChunk } from './chunks/organ-chunks.js';
import { shortBodyChunk } from './chunks/short-bodies.js';
import { withAnnouncedTitles } from './chunks/announced-lists.js';
import { withFollowingTitles } from './chunks/following-titles.js';
import { withLedBodies } from './chunks/led-bodies.js';
import { withOwnedByBodies } from './chunks/owned-by-bodies.js';
import { withRespectiveTitles } from './chunks/respective-titles.js';
import { withSharedStates } from './chunks/shared-states.js';
import { withToldOffices } from './chunks/told-offices.js';
import type { Terms } from './terms.js';
import { describedName, looselyTitled } from './names/described-names.js';
import { titledChunk } from './chunks/titled-chunks.js';
import { DETERMINERS, POSSESSORS, QUALIFIERS, STATE_NOUNS } from './titles/title-words.js';
import type { TitleReader } from './titles.js';

/** What may begin at a place; the first that does is read. */
const KINDS: readonly ((reader: ChunkReader, at: number) => number | null)[] = [
  elidedOffice,
  elidedOffices,
  nextOfMany,
  secondOffice,
  elidedCounterpart,
  familyChunk,
  kinChunk,
  titledChunk,
  prefixedOffice,
  ownedName,
  looselyTitled,
  describedName,
  collectiveChunk,
  nationChunk,
  organChunk,
  shortBodyChunk,
  bodyChunk,
  bareName,
  capitalChunk,
  describedChunk,
  stateChunk,
  pronounChunk,
];

const PRONOUNS = new Set(['he', 'she', 'him', 'her', 'they', 'them']);

/** Words in lower case outside the lexicon with which a chunk may begin; no other is looked at. */
const OPENERS: ReadonlySet<string> = new Set([
  ...PRONOUNS,
  ...DETERMINERS,
  ...POSSESSORS,
  ...QUALIFIERS,
  ...STATE_NOUNS,
  ...COLLECTIVE_OPENERS,
  ...OPENING_PARTICLES,
  'that',
  'those',
  'counterpart',
  'counterparts',
  'peer',
  'peers',
  'homologue',
  'hers',
  'theirs',
]);

/** Whether a chunk may begin at a token. */
function mayOpen({ tokens, terms }: ChunkReader, at: number): boolean {
  const { kind, lower, text } = tokens[at]!;
  if (kind === 'name' || kind === 'number') return true;
  if (terms.at.has(at)) return true;
  return kind === 'word' && (OPENERS.has(lower) || isArticled(text));
}

/** Reads one sentence from left to right into chunks that do not overlap. */
export function chunksOf(
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  terms: Terms,
  names: NameFinder,
  titles: TitleReader,
): Chunk[] {
  const reader = chunkReader(tokens, sentence, index, terms, names, titles);
  for (let at = sentence.first; at < sentence.last;) {
    if (!mayOpen(reader, at)) {
      at += 1;
      continue;
    }
    let next: number | null = null;
    for (const kind of KINDS) if ((next = kind(reader, at)) !== null) break;
    at = next ?? at + 1;
  }
  const found = withOwnedByBodies(reader, withoutManned(reader.chunks));
  const chunks = withSharedStates(tokens, withRespectiveTitles(tokens, found));
  withLedBodies(reader, chunks);
  return withFollowingTitles(tokens, withAnnouncedTitles(tokens, withToldOffices(tokens, chunks)));
}

/** "Kandia's Li Ro", "Kand City's Li Ro"; "Kandia's, Li Ro, wrote", where an office was told just before. */
function ownedName(reader: ChunkReader, at: number): number | null {
  const { terms, names, limit, lower, push, skipHonorifics } = reader;
  const term = terms.at.get(at);
  if (term?.entry.type !== 'country' || lower(term.last) !== "'s") return null;
  const isCity = term.entry.form !== 'name';
  if (isCity && !isCapitalAt(reader, at)) return null;
  const comma = lower(term.last + 1) === ',' ? 1 : 0;
  const from = skipHonorifics(term.last + 1 + comma);
  const end = names.nameEnd(from, limit);
  if (end === from || (comma && lower(end) !== ',')) return null;
  // "London's Ealing" and "London's Hyde Park" are parts of it.
  if (isCity && (comma > 0 || end - from < 2 || BODY_WORDS.has(lower(end - 1)))) return null;
  const chunk = nameWithTail(reader, at, { first: from, last: end }, []);
  return push({
    ...chunk,
    country: term.entry.code,
    honorific: from > term.last + 1 + comma,
    rule: isCity ? 'name' : end - from > 1 ? 'person-owned' : 'name-owned',
  });
}

function bareName(reader: ChunkReader, at: number): number | null {
  const { lower, names, limit, push } = reader;
  const end = names.nameEnd(at, limit);
  if (end === at) return null;
  const chunk = nameWithTail(reader, at, { first: at, last: end }, []);
  // "From the Capitol, the president ...", "On Dashain, Kandia's premier ...": a place or a day, and somebody else.
  const opensWith = at - 1 === reader.sentence.first ? lower(at - 1) : '';
  const isPlaced = lower(at - 1) === 'the' || /^(?:on|in|at|for|during)$/.test(opensWith);
  if (chunk.titles.length && isPlaced && end === at + 1)
    return push({ ...chunk, last: end, titles: [], country: null, honorific: false, rule: 'name' });
  const rule = chunk.titles.length ? 'person-apposed' : chunk.country ? 'name-of' : 'name';
  return push({ ...chunk, honorific: false, rule });
}

function pronounChunk(reader: ChunkReader, at: number): number | null {
  const { lower, push } = reader;
  if (!PRONOUNS.has(lower(at))) return null;
  return push({
    first: at,
    last: at + 1,
    form: 'pronoun',
    name: null,
    titles: [],
    country: null,
    honorific: false,
    rule: 'pronoun',
  });
}
