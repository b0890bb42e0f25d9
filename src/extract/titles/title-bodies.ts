import { givenNameGender } from '../../lexicon/given-names.js';
import type { Token, TokenRange } from '../document.js';
import { PLACE_FIRST } from '../names/name-evidence.js';
import { BODY_WORDS } from '../names/name-words.js';
import type { Term, Terms } from '../terms.js';
import { BEFORE_PORTFOLIOS, BODY_LINKS, PORTFOLIOS } from './title-words.js';

/** The body of which someone holds an office, as it stands after "of" or "for". */
export interface TitleBody {
  /** The place after it; where it was looked for, if there is none. */
  end: number;
  /** The state that its name holds, or of which it is a parliament or a party. */
  state: { code: string; range: TokenRange } | null;
  /** It has a name of its own; "the country", "parliament" have none. */
  isNamed: boolean;
}

const INITIAL = /^\p{Lu}\p{Ll}?\.$/u;
const isGivenName = ({ lower }: Token) =>
  givenNameGender(lower.normalize('NFD').replace(/\p{M}/gu, '')) !== null;

const OPENS = /^(?:national|royal|ruling|federal|standing|international|provincial|central|armed)$/;
const CLOSES = /^(?:country|state|government|parliament|council|party|nation|people)$/;
const NAMELESS =
  /^(?:country|state|government|parliament|council|ministry|nation|kingdom|principality|university|school)$/;

/** Whether one of the next capitalised words names a body. */
export function isBodyAhead(tokens: readonly Token[], start: number, limit: number): boolean {
  for (let place = start; place < limit && place < start + 3; place += 1) {
    const { kind, lower } = tokens[place]!;
    if (kind !== 'name') return false;
    if (BODY_WORDS.has(lower)) return true;
  }
  return false;
}

/** A run of capitalised words with inner "of", "for", "and": "the Royal Football Federation", "Makkah". */
export function bodyAt(
  tokens: readonly Token[],
  terms: Terms,
  from: number,
  limit: number,
): TitleBody {
  const isBodyWord = (at: number) => BODY_WORDS.has(tokens[at]?.lower ?? '');
  const bodyAhead = (start: number) => isBodyAhead(tokens, start, limit);
  /** "the House of Peoples' Representatives", "the People's Chamber". */
  const isPossessive = (at: number) =>
    /^(?:'s|['’])$/.test(tokens[at]!.lower) && tokens[at + 1]?.kind === 'name' && at + 1 < limit;
  let state: TitleBody['state'] = null;
  let end = from;
  let words = 0;
  for (let place = from; place < limit && words < 9; place += 1) {
    const token = tokens[place]!;
    const term = terms.at.get(place);
    const entry = term?.entry;
    if (term && (entry?.type === 'country' || entry?.type === 'organisation')) {
      const code =
        entry.type === 'organisation'
          ? entry.country
          : entry.form === 'metonym'
            ? null
            : entry.code;
      if (code) state ??= { code, range: { first: place, last: term.last } };
      end = term.last;
      place = term.last - 1;
      words += 1;
      const after = tokens[end];
      if (after?.kind === 'name' && !terms.at.has(end) && !bodyAhead(end)) break;
      if (after?.lower === "'s" && tokens[end + 1]?.kind === 'name') place += 1;
      continue;
    }
    if (entry?.type === 'role' || entry?.type === 'honorific') break;
    if (!words && place === from && OPENS.test(token.lower)) continue;
    if (token.kind === 'name') {
      words += 1;
      end = place + 1;
      const next = tokens[end];
      if (next?.kind !== 'name') continue;
      const goesOn = PORTFOLIOS.has(next.lower) || bodyAhead(end);
      const isWhole = PORTFOLIOS.has(token.lower) || (isBodyWord(place) && token.lower !== 'state');
      const isPlace = PLACE_FIRST.has(token.lower);
      if (!goesOn && !isPlace && (isWhole || INITIAL.test(next.text) || isGivenName(next))) break;
      continue;
    }
    if (words && isPossessive(place)) continue;
    const isLink = BODY_LINKS.has(token.lower) || isRomanceLink(tokens, terms, place);
    if (!words || !isLink || token.lower === 'in') break;
    const next = tokens[place + 1]?.lower === 'the' ? place + 2 : place + 1;
    if (token.lower === 'and' && !isBodyWord(next) && !isBodyWord(place + 2)) break;
    if (tokens[next]?.kind !== 'name') break;
  }
  if (words && end < limit && CLOSES.test(tokens[end]!.lower)) end += 1;
  if (!words && from < limit && NAMELESS.test(tokens[from]!.lower)) end = from + 1;
  return { end, state, isNamed: words > 0 };
}

/** "The Xunta de Galicia", "the Casa da Moeda": what stands for "of" in a name that is no title or state before it. */
const isRomanceLink = (tokens: readonly Token[], terms: Terms, at: number): boolean =>
  /^(?:de|del|da|do|dos|das|di|della|du|des)$/.test(tokens[at]!.text) &&
  tokens[at - 1]?.kind === 'name' &&
  !terms.covering.has(at - 1);

/** "Kandians Abroad" are a minister's business too. */
const ABROAD = /^(?:abroad|overseas|expatriates|emigrants)$/;

/** What follows the name of a body as a part of it: its initials in brackets, its organs ("Standing Committee"). */
export function pastOrgans(
  tokens: readonly Token[],
  terms: Terms,
  from: number,
  limit: number,
): number {
  let end = from;
  if (tokens[end]?.text === '(' && tokens[end + 2]?.text === ')') end += 3;
  while (terms.at.get(end)?.entry.type === 'organisation') end = terms.at.get(end)!.last;
  while (!terms.covering.has(end) && isBodyAhead(tokens, end, limit)) end += 1;
  return end;
}

/** "Of the Kandian People's Party" behind an organ: the state or body that it is an organ of, and the place after it; null without "of". */
export function organOf(
  tokens: readonly Token[],
  terms: Terms,
  from: number,
  limit: number,
): { term: Term | null; end: number } | null {
  if (!/^(?:of|'s)$/.test(tokens[from]?.lower ?? '')) return null;
  const first = tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1;
  const term = terms.at.get(first);
  if (term?.entry.type === 'organisation') return { term, end: term.last };
  if (term?.entry.type !== 'country') return { term: null, end: from };
  const isParty = term.entry.form === 'demonym' && tokens[term.last]?.kind === 'name';
  return { term, end: isParty ? bodyAt(tokens, terms, first, limit).end : term.last };
}

/** "Minister for Environment, Science and Technology": the place after the last of what a minister is minister of. */
export function pastPortfolios(
  tokens: readonly Token[],
  terms: Terms,
  from: number,
  limit: number,
): number {
  const lower = (at: number) => (at < limit ? (tokens[at]?.lower ?? '') : '');
  const isWord = (at: number, words: ReadonlySet<string>) =>
    words.has(lower(at)) && tokens[at]!.kind === 'name' && !terms.at.has(at);
  /** Behind "Natural Resources", "Rural" of "Rural and Maritime Development"; the place itself where no such words stand there. */
  const itemEnd = (at: number) => {
    let end = at;
    while (isWord(end, PORTFOLIOS) || isWord(end, BEFORE_PORTFOLIOS)) end += 1;
    const isWhole = end > at && (isWord(end - 1, PORTFOLIOS) || /^(?:,|and|&)$/.test(lower(end)));
    return isWhole ? end : at;
  };
  const before = lower(from - 1);
  if (!PORTFOLIOS.has(before) && !BEFORE_PORTFOLIOS.has(before)) return from;
  let end = from;
  for (;;) {
    if (!/^(?:,|and|&)$/.test(lower(end))) return end;
    const next = lower(end) === ',' && lower(end + 1) === 'and' ? end + 2 : end + 1;
    if (terms.at.get(next)?.entry.type === 'country' && ABROAD.test(lower(next + 1))) {
      end = next + 2;
      continue;
    }
    const past = itemEnd(next);
    if (past === next) return end;
    end = past;
  }
}
