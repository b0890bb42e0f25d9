import { CLOSES, type ChunkReader } from '../chunks/chunk-reader.js';
import { verbOf } from '../lexemes.js';
import { ACTS_AFTER } from '../names/name-evidence.js';
import { wholeOffice } from '../offices/office-phrases.js';
import { DETERMINERS, POSSESSORS } from './title-words.js';
import type { Title } from '../titles.js';

/** Words that end the words before a noun. */
const ENDS =
  /^(?:of|to|in|on|at|by|for|from|with|and|or|that|this|who|whom|which|as|is|are|was|were|be|been|has|had|have|will|would|may|said|told|wrote|sent|not|no|when|where|while|than|then|after|before|since|during|under|over|about|between|his|her|their|its|he|she|it|they)$/;
/** Adjectives in lower case that stand before an office with its holder's name right behind it. */
const DESCRIBES = /(?:al|ic|ary|ive|ed|ern|ish|ing|an|ior|ow|old|party|opposition|cabinet)$/;
const MOST_WORDS = 5;

/**
 * "The Conservative leader", "its provincial chair", "an opposition member", "the Enlargement Commissioner": an office behind words that
 * are in no table; null where none begins at the place. Somebody's name must stand beside it.
 */
export function looseTitle(reader: ChunkReader, start: number): Title | null {
  const { lower } = reader;
  const isDetermined = DETERMINERS.has(lower(start)) || POSSESSORS.has(lower(start));
  return isDetermined ? titleBehind(reader, start) : null;
}

/** "Supreme Privy Advisor": an office behind capitals that are in no table, where a name stands before it in commas. */
function capitalTitle({ limit, terms, titles, tokens }: ChunkReader, start: number): Title | null {
  for (let at = start; at < limit && at - start < MOST_CAPITALS; at += 1) {
    if (tokens[at]!.kind !== 'name') return null;
    const title = terms.at.get(at)?.entry.type === 'role' ? titles.titleAt(at, limit) : null;
    if (title) return at > start && !title.plural ? { ...title, first: start } : null;
    if (terms.covering.has(at)) return null;
  }
  return null;
}
const MOST_CAPITALS = 4;

function titleBehind(reader: ChunkReader, start: number): Title | null {
  const { lower, limit, terms, titles, tokens } = reader;
  let state: Title['countries'][number] | null = null;
  let words = 0;
  for (let at = start + 1; at < limit && words <= MOST_WORDS; words += 1) {
    const { kind, lower: word } = tokens[at]!;
    const term = terms.at.get(at);
    if (term?.entry.type === 'role') {
      const title = words ? titles.titleAt(at, limit) : null;
      if (!title || title.plural) return null;
      const countries = title.countries.length || !state ? title.countries : [state];
      return {
        ...title,
        first: start,
        countries,
        definite: lower(start) === 'the' || POSSESSORS.has(lower(start)),
        body: title.body || (!countries.length && tokens[ownerBefore(at)]!.kind === 'name'),
      };
    }
    if (term?.entry.type === 'honorific') return null;
    if (term?.entry.type === 'country' && term.entry.form !== 'metonym')
      state = { code: term.entry.code, range: { first: at, last: term.last } };
    else if (kind === 'mark' ? word !== "'s" : ENDS.test(word) || verbOf(word)) return null;
    if (!term && ACTS_AFTER.has(word)) return null;
    at = term?.last ?? at + 1;
  }
  return null;

  /** "The ANC's chair": what stands before the possessive, or right before the office. */
  function ownerBefore(at: number): number {
    return lower(at - 1) === "'s" ? at - 2 : at - 1;
  }
}

/** Whether a name may follow a loose office at once: all words before the office's own are capitals or describe. */
export function isTightlyNamed({ tokens, terms }: ChunkReader, title: Title): boolean {
  for (let at = title.first + 1; at < title.last; at += 1) {
    const term = terms.covering.get(at);
    if (term?.entry.type === 'role') return true;
    const { kind, lower } = tokens[at]!;
    if (kind === 'word' && !term && !DESCRIBES.test(lower)) return false;
  }
  return true;
}

/** "The president next door", "the premier across the border". */
function pastNextDoor({ lower }: ChunkReader, at: number): number {
  if (lower(at) === 'next' && lower(at + 1) === 'door') return at + 2;
  if (lower(at) !== 'across' || lower(at + 1) !== 'the') return at;
  return /^(?:border|river|sea|strait|water|frontier)$/.test(lower(at + 2)) ? at + 3 : at;
}

/** The office at a place, loosely told or not, up to the mark that closes it; null where its words go on otherwise. */
export function closedOffice(reader: ChunkReader, from: number): Title | null {
  const { lower, limit, titles } = reader;
  const title =
    titles.titleAt(from, limit) ?? looseTitle(reader, from) ?? capitalTitle(reader, from);
  if (!title || title.plural || title.last > limit) return null;
  const door = pastNextDoor(reader, title.last);
  if (door > title.last && CLOSES.has(lower(door))) return { ...title, last: door };
  const next = lower(title.last);
  if (!next || CLOSES.has(next) || next === 'and' || next === 'who') return title;
  return wholeOffice(reader, title);
}
