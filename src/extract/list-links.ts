import type { Token, TokenRange } from './document.js';
import { BE, HAVE, verbOf } from './lexemes.js';

/** What stands between two mentions, when it is nothing but a link of a list. */
export function linkBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
): 'and' | ',' | ', and' | null {
  if (isSidedApart(tokens, from, to)) return 'and';
  const plain = withoutAside(
    withoutBrackets(
      tokens.slice(
        from,
        beforeThat(
          tokens,
          beforeOwner(tokens, from, beforeLetters(tokens, pastGlottal(tokens, to))),
        ),
      ),
    ),
  );
  if (plain.length > 6 || to <= from) return null;
  const words = plain.filter(
    (word) =>
      !/^(?:the|both|separately|also|his|her|its|their|members?|fellow|wife|husband|then|as|well|mrs?\.?|ms\.?|dr\.?)$/.test(
        word,
      ),
  );
  const text = words.join(' ');
  if (
    /^(?:and|&|as well|together with|along with)(?: (?:to|with|by|from|of))?$/.test(text) ||
    /^well as$/.test(text) ||
    (!words.length &&
      /as well as/.test(
        tokens
          .slice(from, to)
          .map(({ lower }) => lower)
          .join(' '),
      ))
  )
    return 'and';
  if (/^, (?:together|along) with$/.test(text)) return ', and';
  if (/^,(?: (?:to|with|by|from))?$/.test(text) && isAsWellAs(tokens.slice(from, to)))
    return ', and';
  if (/^;(?: to| with| by| from)?$/.test(text)) return ', and';
  if (/^,(?: to| with| by| from)?$/.test(text)) return ',';
  if (/^[,;] and(?: (?:to|with|by|from|of))?$/.test(text)) return ', and';
  return null;
}

/** "A and 'Atonio": the place of the mark that stands for a sound of the name, else the place of the name. */
const pastGlottal = (tokens: readonly Token[], to: number): number =>
  /^['‘’ʻ]$/.test(tokens[to - 1]?.lower ?? '') ? to - 1 : to;

/** "A and CPN Chair B", "A and CPN (UML) Chair B": where the letters of a party begin that the second one leads, else the place given. */
function beforeLetters(tokens: readonly Token[], to: number): number {
  const open = tokens[to - 1]?.text === ')' ? openingBefore(tokens, to - 1) : to;
  const isLed = open > 1 && tokens[to]?.kind === 'name' && LEADS.test(tokens[to].lower);
  return isLed && LETTERS.test(tokens[open - 1]!.text) ? open - 1 : to;
}

function openingBefore(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at > 0 && at > close - LONGEST_WING; at -= 1)
    if (tokens[at]!.text === '(') return at;
  return 0;
}

/** "CPN (Maoist Centre) Chair B": the mentions without what stands in brackets behind the letters of a party, and is of its name. */
export const withoutWings = <T extends TokenRange>(
  tokens: readonly Token[],
  mentions: readonly T[],
): readonly T[] =>
  mentions.filter(
    ({ first, last }) =>
      first < 2 ||
      tokens[first - 1]!.text !== '(' ||
      tokens[last]?.text !== ')' ||
      !LETTERS.test(tokens[first - 2]!.text) ||
      !LEADS.test(tokens[last + 1]?.lower ?? ''),
  );

/** Words of "(Maoist Centre)". */
const LONGEST_WING = 6;
const LETTERS = /^\p{Lu}{2,6}(?:-\p{Lu}{2,6})?$/u;
const LEADS = /^(?:chair|chairman|chairwoman|chairperson|leader|president|secretary|general)$/;

/** "A and that country's premier, B": the place of a "that" which only points at the state told before, else the place given. */
const beforeThat = (tokens: readonly Token[], to: number): number =>
  tokens[to - 1]?.lower === 'that' && STATE.test(tokens[to]?.lower ?? '') ? to - 1 : to;

const STATE = /^(?:country|nation|state|kingdom|republic|emirate|sultanate|island)$/;

/** What an aside between the members of a list may begin with. */
const OPENS_ASIDE = /^(?:towards?|later|lastly|finally|before|after|on|at|in|from|over|by)$/;
/** Words of "at the end of the day". */
const LONGEST_LIST_ASIDE = 6;

/** "A (on Monday, by letter), B (likewise) and C": the tokens of a link without what stands in brackets. */
function withoutBrackets(link: readonly Token[]): readonly Token[] {
  const [open, close] = ['(', ')'].map((mark) => link.findIndex(({ lower }) => lower === mark));
  return open! >= 0 && close! > open! && close! - open! <= LONGEST_BRACKETS
    ? [...link.slice(0, open), ...link.slice(close! + 1)]
    : link;
}

/** Tokens of "(on Wednesday evening, by way of a post)". */
const LONGEST_BRACKETS = 12;

/** "A, and, towards evening, B": the words of a link without the aside in it. */
function withoutAside(link: readonly Token[]): readonly string[] {
  const words = link.map(({ lower }) => lower);
  const open = words.indexOf('and') + 1;
  const isAside =
    open > 0 &&
    words[open] === ',' &&
    words.at(-1) === ',' &&
    words.length - open - 2 <= LONGEST_LIST_ASIDE &&
    OPENS_ASIDE.test(words[open + 1] ?? '') &&
    !words.some((word) => BE.has(word) || HAVE.has(word) || verbOf(word)?.finite);
  return isAside ? words.slice(0, open) : words;
}

/** "A of Kand and Kandville's B": where the name of a town or body begins that owns the second, else where that one begins. */
function beforeOwner(tokens: readonly Token[], from: number, to: number): number {
  if (tokens[to - 1]!.lower !== "'s") return to;
  let first = to - 1;
  while (first > from && tokens[first - 1]!.kind === 'name') first -= 1;
  return first > from ? first : to;
}

const isAsWellAs = (words: readonly Token[]) =>
  words
    .map(({ lower }) => lower)
    .join(' ')
    .includes('as well as');

/** "Between A on the one hand and B on the other", "A, on the one side, and, on the other, B": two told apart by their sides alone. */
function isSidedApart(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 5 || to - from > LONGEST_SIDES) return false;
  const text = tokens
    .slice(from, to)
    .flatMap(({ lower }) => (lower === ',' || lower === 'the' ? [] : [lower]))
    .join(' ');
  return /^on one (?:hand|side|part) and(?: on other(?: (?:hand|side|part))?)?$/.test(text);
}

/** Words of ", on the one hand, and, on the other hand, the". */
const LONGEST_SIDES = 15;
