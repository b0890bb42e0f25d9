import { CAPITAL, classOf, DIGIT, HALF, INNER, LETTER, MARK, SPACE } from './characters.js';
import type { Token } from './document.js';

/**
 * A word keeps inner apostrophes, hyphens and dots between single letters ("H.E.", "U.S."); a possessive 's is a token of its own. Each
 * alternative consumes what it looks at, so that the time is linear in the text. A lone I, V or X is an initial between names, behind a
 * word in small letters too, and the number of a king elsewhere. It says what a token is; `endOfPlain` finds the end of ordinary words and
 * numbers without it.
 */
const TOKEN =
  /[Hh]\.[Ee]m\.|(?:\p{L}\.){2,}|(?=(?:[IV]|X(?=\.\s\p{Lu}\.))\.\s)(?<=\p{Lu}[\p{L}'’-]{0,40}\.?\s)(?<!\b(?:King|Queen|Emperor|Empress|Emir|Sultan|Shah|Pope|Prince|Princess|Duke|Majesty|Highness|Holiness|War|KING|QUEEN|POPE)\s(?:\p{Lu}[\p{L}'’-]{1,40}\s){0,2})[IVX]\.(?=\s(?!(?:The|An?|He|She|It|They|We|In|On|At|From|To|His|Her|Its|Their|This|That|But|And|For|As)\s)\p{Lu}[\p{Ll}.])|(?<=(?:^|\P{L})\p{Ll}{1,20},?\s)(?<!\b(?:chapter|article|part|section|volume|act|class|category|type|title|phase|book|stage|annex)\s)(?:V\.(?=\s\p{Lu}[\p{Ll}.])|[IX]\.(?=\s\p{Lu}\.))|(?![IVX]\.)\p{Lu}\.(?=[\s\p{L}])|(?:Ch|Dz|Kh|Sh|Ts|Ya|Ye|Yo|Yu|Zh)\.(?=\s?\p{Lu})|(?:Mr|Mrs|Ms|Md|Mohd|Th|Dr|Prof|Gen|Lt|Col|Maj|Capt|Adm|St|Sr|Jr|Hon|Rt|Msgr|Mons|Card|CARD|PP(?=\.\s[IVX]+(?![\p{L}\p{N}]))|Gov|Eng|Engr|Amb|Adv|Arch|Brig|Sen|Fr|Mgr|Atty|Rev|Ven|Smt|Em|Ma(?=\.\s\p{Lu}\p{Ll}))\.|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\.(?!\s+(?:The|An?|He|She|It|They|We|In|On|His|Her|Their|This)\s)|(?:President|Minister|King|Queen|Prince|Highness|Excellency|Majesty|Sheikh|Chairman|Premier|Secretary|Chancellor)(?=\p{Lu}\p{Ll})|['’ʻ]s(?![\p{L}\p{M}\p{N}])|(?<=\p{Lu})['’ʻ]S(?![\p{L}\p{M}\p{N}])|\p{L}[\p{L}\p{M}]*(?:(?:['’ʻ`-](?!(?:s|(?<=\p{Lu}['’ʻ])S)(?![\p{L}\p{M}\p{N}]))|[\u2010\u2011])[\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:/]\p{N}+)*(?:st|nd|rd|th)?(?![\p{L}])(?:-[\p{L}]+)*|\p{N}+|\S/uy;

const DOT = 46;
const HYPHEN = 45;
const SMALL_S = 115;
const CAPITAL_S = 83;
const isQuote = (code: number) => code === 39 || code === 0x2019 || code === 0x2bb;
const isLink = (code: number) => isQuote(code) || code === 96 || code === HYPHEN;
const isHyphen = (code: number) => code === 0x2010 || code === 0x2011;
const isInside = (text: string, at: number) =>
  at < text.length && (classOf(text.charCodeAt(at)) & INNER) !== 0;
const isHalf = (text: string, at: number) =>
  at < text.length && (classOf(text.charCodeAt(at)) & HALF) !== 0;

/** The tokens of `text` from `start` to `end`, in text order, after those of `tokens`; white space is between them. */
export function scan(text: string, start: number, end: number, tokens: Token[] = []): Token[] {
  let isQuoting = false;
  for (let at = start; at < end;) {
    if (classOf(text.charCodeAt(at)) & SPACE) {
      at += 1;
      continue;
    }
    let last = endOfPlain(text, at);
    if (last === at) {
      TOKEN.lastIndex = at;
      last = at + (TOKEN.exec(text)?.[0].length ?? 1);
    }
    const { surface, lower, kind } = lexemeOf(text.slice(at, last));
    const token: Token = { start: at, end: last, text: surface, lower, kind };
    if (last === at + 1 && isSingleQuote(text.charCodeAt(at))) {
      if (!isQuoting && isOwnersMark(text, at)) token.lower = "'s";
      isQuoting = opensQuotation(text, at);
    }
    tokens.push(token);
    at = last;
  }
  return tokens;
}

/** The marks of a quotation in single quotes. */
const isSingleQuote = (code: number) => isQuote(code) || code === 0x2018;

const opensQuotation = (text: string, at: number): boolean =>
  !isInside(text, at - 1) && isInside(text, at + 1);

/** "Seychelles' president": a lone apostrophe behind an s, before another word. */
const isOwnersMark = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === SMALL_S && text[at + 1] === ' ' && isInside(text, at + 2);

/** "Li's", "LI'S": the letter of a possessive, in the case of its word. */
const isOwnersS = (text: string, mark: number): boolean =>
  text.charCodeAt(mark + 1) === SMALL_S ||
  (text.charCodeAt(mark + 1) === CAPITAL_S &&
    isQuote(text.charCodeAt(mark)) &&
    (classOf(text.charCodeAt(mark - 1)) & CAPITAL) > 0);

/** The end of the token at `at` where it is an ordinary word, number or mark; `at` itself where only the pattern can tell. */
function endOfPlain(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const bits = classOf(code);
  if (bits & HALF) return at;
  if (bits & LETTER) return endOfWord(text, at);
  if (bits & DIGIT) {
    let last = at + 1;
    while (last < text.length && classOf(text.charCodeAt(last)) & DIGIT) last += 1;
    const next = last < text.length ? text.charCodeAt(last) : 32;
    const goesOn = classOf(next) & (LETTER | HALF) || /[.,:/-]/.test(text[last] ?? '');
    return goesOn ? at : last;
  }
  const isPossessive = isQuote(code) && isOwnersS(text, at);
  return isPossessive ? at : at + 1;
}

function endOfWord(text: string, at: number): number {
  if (text.charCodeAt(at + 1) === DOT) return at;
  let last = at + 1;
  let isGlued = false;
  for (; last < text.length; last += 1) {
    const bits = classOf(text.charCodeAt(last));
    if (bits & HALF) return at;
    if (!(bits & (LETTER | MARK))) break;
    if (bits & CAPITAL && last > at + 3) isGlued = true;
  }
  // "PresidentLi", and "Gen." with its dot.
  if (isGlued || (text.charCodeAt(last) === DOT && last - at < 5)) return at;
  for (;;) {
    const code = text.charCodeAt(last);
    const isOwner = isOwnersS(text, last) && !isInside(text, last + 2) && !isHyphen(code);
    if (!(isLink(code) || isHyphen(code)) || isOwner || !isInside(text, last + 1)) {
      return (isLink(code) || isHyphen(code)) && (isHalf(text, last + 1) || isHalf(text, last + 2))
        ? at
        : last;
    }
    last += 2;
    while (isInside(text, last)) last += 1;
    if (isHalf(text, last)) return at;
  }
}

/** A word as it is written, with all that does not hang on its place. */
interface Lexeme {
  surface: string;
  lower: string;
  kind: Token['kind'];
}

const lexemes = new Map<string, Lexeme>();
/** Beyond this many the known words are forgotten, so that memory stays bounded. */
const MOST_LEXEMES = 50_000;
/** A longer token is seen once. */
const LONGEST_KEPT = 40;

function lexemeOf(surface: string): Lexeme {
  const known = lexemes.get(surface);
  if (known) return known;
  // A copy, so that a kept word does not keep its article.
  const own = surface.length > LONGEST_KEPT ? surface : surface.split('').join('');
  const lexeme = {
    surface: own,
    lower: lowerOf(own),
    kind: kindOf(own, own.charCodeAt(0)),
  };
  if (own.length > LONGEST_KEPT) return lexeme;
  if (lexemes.size >= MOST_LEXEMES) lexemes.clear();
  lexemes.set(own, lexeme);
  return lexeme;
}

/** A word in lower case, with apostrophes made straight; a Turkish capital I with a dot is an i. */
export const lowerOf = (surface: string): string =>
  surface
    .toLowerCase()
    .replace(/i\u0307/g, 'i')
    .replace(/[’ʻ`]/g, "'");

function kindOf(surface: string, first: number): Token['kind'] {
  if (first >= 48 && first <= 57) return 'number';
  if (/^[ʻʼ]?\p{Lu}/u.test(surface)) return 'name';
  if (/^\p{L}/u.test(surface)) return 'word';
  return 'mark';
}
