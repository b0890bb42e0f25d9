import { givenNameGender } from '../../lexicon/given-names.js';
import { BODY_WORDS } from '../names/name-words.js';
import { PORTFOLIOS } from '../titles/title-words.js';
import { ACTS_AFTER } from '../names/name-evidence.js';
import { CLOSES, type ChunkReader } from '../chunks/chunk-reader.js';
import { LEADING } from '../scene.js';
import type { Title } from '../titles.js';

/** What an office goes on with: "leader of ...", "adviser to ...", "head of the Kandian ...". */
const GOES_ON =
  /^(?:of|for|to|in|on|at|with|from|a\.i|ad|pro|designate|delegate|elect|emeritus|emerita|responsible|charged|plenipotentiary|extraordinary|general|resident|accredited|and)$/;
/** Words that are in no name of an office. */
const NO_PART =
  /^(?:who|whom|whose|which|that|when|where|while|as|by|not|but|if|because|said|says|he|she|they|we|i|it|him|them|me|us|you|be|are|were|been|being|do|does|did|can|could|may|might|should|would|must|than|after|before|since|until|yesterday|today|tomorrow|there|here)$/;
/** Marks inside the name of a body. */
const PART_MARKS = /^(?:'s|&|['’])$/;
const MOST_WORDS = 11;

/**
 * An office together with all the words that tell of what: "leader of the main opposition", "Secretary-General of the Assembly of Two
 * Seas", up to the mark that closes it; null where there is none, or where the words are no part of an office.
 */
export function wholeOffice(reader: ChunkReader, title: Title): Title | null {
  const { lower, limit, terms, tokens } = reader;
  const { first, last, countries, roleClass } = title;
  if (roleClass === 'counterpart' || title.plural) return null;
  if (!goesOn(reader, last)) return null;
  let at = last;
  let state: Title['countries'][number] | null = null;
  for (; at < limit && !CLOSES.has(lower(at)); at += 1) {
    const { kind, lower: word } = tokens[at]!;
    const term = terms.at.get(at);
    if (at - last > MOST_WORDS || (kind === 'mark' && !PART_MARKS.test(word))) return null;
    if (term?.entry.type === 'role' || term?.entry.type === 'honorific') {
      const served = pastServed(reader, at);
      if (served === at || roleClass === 'envoy' || LEADING.has(roleClass)) return null;
      at = served;
      break;
    }
    if (ACTS_AFTER.has(word) || NO_PART.test(word) || isSomeone(reader, at, last)) return null;
    if (term?.entry.type === 'country' && term.entry.form !== 'metonym')
      state ??= { code: term.entry.code, range: { first: at, last: term.last } };
  }
  if (at === last || at >= limit) return null;
  const isPost = roleClass === 'envoy' || roleClass === 'calling';
  return {
    ...title,
    first,
    last: at,
    countries: countries.length || !state || isPost ? countries : [state],
  };
}

/** "Advisor to His Majesty the King", "Special Assistant to the President": the place after whom an officer serves, where a mark closes it. */
function pastServed(reader: ChunkReader, at: number): number {
  const { lower, limit, titles, skipHonorifics } = reader;
  const from = lower(at - 1) === 'the' ? at - 1 : at;
  if (lower(from - 1) !== 'to') return at;
  const title = titles.titleAt(skipHonorifics(from), limit);
  return title && !title.plural && CLOSES.has(lower(title.last)) ? title.last : at;
}

function goesOn({ lower, tokens }: ChunkReader, at: number): boolean {
  if (GOES_ON.test(lower(at)) || tokens[at]?.kind === 'name') return true;
  if (tokens[at - 1]!.kind === 'name' && BODY_WORDS.has(lower(at))) return true;
  return lower(at) === "'s" && tokens[at + 1]?.kind === 'name';
}

/** What stands before a word of the name of a body. */
const LINKS = /^(?:of|for|the|and|to|in|at|on|'s|&)$/;

/** "President of Kandia Li Ro", "Minister of Foreign Affairs Li Ro": a name that no word leads to is the holder's. */
function isSomeone({ tokens, terms, lower }: ChunkReader, at: number, first: number): boolean {
  const isPlain = (place: number) =>
    tokens[place]?.kind === 'name' &&
    !terms.covering.has(place) &&
    !BODY_WORDS.has(lower(place)) &&
    !PORTFOLIOS.has(lower(place));
  if (!isPlain(at) || (at > first && isPlain(at - 1))) return false;
  if (terms.covering.get(at - 1)?.entry.type === 'country') {
    let end = at;
    while (isPlain(end)) end += 1;
    return !BODY_WORDS.has(lower(end)) && !PORTFOLIOS.has(lower(end));
  }
  if (!LINKS.test(lower(at - 1))) return true;
  return isPlain(at + 1) && givenNameGender(lower(at)) !== null;
}
