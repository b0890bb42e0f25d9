import type { Span } from '../../model.js';

/** One line that holds something, without the white space around it. */
export interface Line extends Span {
  text: string;
  /** Whether it reads as prose: it ends as a sentence does and has some words, or is as long as a paragraph. */
  isProse: boolean;
}

/** The lines of a text that hold something, in text order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let opens = 0;
  // Breaks are one letter each. What stands between is matched by no pattern: a line of millions of letters is more than one can take back.
  for (const whole of text.split(/[\n\r\u2028\u2029]/)) {
    const trimmed = whole.trim();
    const start = opens + whole.indexOf(trimmed);
    opens += whole.length + 1;
    if (trimmed)
      lines.push({ start, end: start + trimmed.length, text: trimmed, isProse: isProse(trimmed) });
  }
  return lines.map((line, at) => (isSignature(line, lines[at + 1]) ? withoutBrackets(line) : line));
}

const NAME_IN_BRACKETS =
  /^[([]\p{Lu}[\p{L}.'’-]*(?: (?:bin|bint|al|de|da|van|von|\p{Lu}[\p{L}.'’-]*)){1,5}[)\]]$/u;
const OFFICE =
  /^(?:(?:Acting|Deputy|Vice|First|Foreign|Prime) )?(?:President|Minister|Premier|Chancellor|King|Queen|Emir|Sultan|Speaker|Chairman|Chairperson|Ambassador|High Commissioner|Governor|Secretary)\b/;

/** "(Li Ro)" above "Prime Minister": a letter is signed so, and no page. */
const isSignature = ({ text }: Line, next: Line | undefined): boolean =>
  next !== undefined && NAME_IN_BRACKETS.test(text) && OFFICE.test(next.text) && !next.isProse;

const withoutBrackets = (line: Line): Line => ({
  ...line,
  start: line.start + 1,
  end: line.end - 1,
  text: line.text.slice(1, -1),
});

/** A full stop after these, or after one letter, only shortens a word. */
const SHORT =
  '(?<!\\b(?:St|Mr|Mrs|Ms|Mme|Dr|Gen|Lt|Col|Gov|Sen|Rep|Hon|Prof|Adv|Amb|Rt|Msgr|Fr|Maj|Capt|Brig|Adm|Eng|Atty|No|Mt|vs|\\p{Lu}|[ap]\\.m(?=\\. \\p{Ll})))';
const SENTENCE_END = new RegExp(
  `[.!?…。！？]["'”’»)\\]/]*$|${SHORT}[.!?…。！？]["'”’»)\\]/]*(?:(?:\\s+|\\s*(?:—|–|--?|\\/{2,})\\s*|(?=[(/]))(?:[\\w()/-]{0,14}|[\\w-]+(?:\\.\\w{2,4}){1,2})|(?: [A-Z]{2,5}){2,5}| [a-z/]{2,12}\\/\\d{1,2}:\\d\\d)$`,
  'u',
);
/** What an agency sets behind its last sentence: "(end) aa.mb". */
const CLOSED_BY_DESK = /\s*[([](?:end|ends|more|fin)[)\]](?:\s+[\w./-]{1,12}){0,2}$/i;
/** The same as a sign: "The king wrote. ■" */
const CLOSED_BY_SIGN = /\s*[■□▪▫◼◾◆◇♦●∎★]+$/u;
/** What stands before a bar in a story told by the hour: "18:52 | The king wrote." */
const HOUR = /^\s*\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?\s*$/i;
const SENTENCE_WITHIN = new RegExp(`${SHORT}[.!?]["”’)]*\\s`, 'u');

function isProse(line: string): boolean {
  const text = line.replace(CLOSED_BY_DESK, '').replace(CLOSED_BY_SIGN, '');
  if (text.length >= 220 || (text.length >= 140 && SENTENCE_WITHIN.test(text))) return true;
  const words = wordsIn(text);
  // "Kampala | Tern | The king wrote ...": two bars may part a dateline, and a menu has no sentence behind them. One bar parts an hour.
  const [story, ...barred] = text.split('|').reverse() as [string, ...string[]];
  const isTimed = barred.length === 1 && HOUR.test(barred[0]!);
  const isBarred = barred.length > 0 && !isTimed && (barred.length !== 2 || wordsIn(story) < 9);
  if (words < 6 || isBarred || text.includes('»')) return false;
  // A headline may ask or exclaim, but not in two sentences.
  if (/[?!]["”'’]?$/.test(text) && words <= 16) return /[.?!] /.test(text);
  return SENTENCE_END.test(text) || (words >= 10 && text.endsWith(':'));
}

const wordsIn = (text: string) => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
