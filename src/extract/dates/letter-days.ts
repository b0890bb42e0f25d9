import type { DatedValue } from '../../model.js';
import type { Block } from '../document.js';
import { isoDate, writtenDates } from '../header/written-dates.js';
import type { Letter } from '../letters.js';

/** As far above a letter's text, and below its end, the lines are read that date it. */
const ABOVE = 500;
const BELOW = 160;
const PLACE_AND_DAY =
  /^\p{Lu}[\p{L} .,'’()-]{2,40},? (?:the |on |this )?(?=\d|\p{Lu}\p{Ll}+ \d)[^:|]{6,24}\.?$/u;
const MADE_PUBLIC = /publi|updat|posted/i;
const DAY = /^[^:|]{6,24}\.?$/;
/** A day that stands alone or behind the number of a letter, right above its address: "PM/Corr./2041/117   25 March 2041". */
const ALONE =
  /^(?:(?:(?:Our )?[Rr]ef|No)\.?:? )?(?:[\p{L}\d./-]+\d[\p{L}\d./-]*\s{2,})?[^:|/]{6,24}\.?$/u;
/** So many lines above a letter's head a day still is the letter's. */
const RIGHT_ABOVE = 2;

/**
 * The day of each letter of a page: in its head ("Samal, 15 May 2029", or a bare date below what announces it) or at its foot, written out with its year. Where only the last is
 * dated, at its foot, all are of that day; null where none is told.
 */
export function daysOf(
  text: string,
  blocks: readonly Block[],
  letters: readonly Letter[],
): (DatedValue | null)[] {
  const topOf = ({ salutation, head, texts }: Letter) =>
    blocks[head[0] ?? salutation ?? texts[0]!]!.start;
  let shared: DatedValue | null = null;
  return letters
    .map((letter, at) => {
      const next = letters[at + 1];
      const foot = footDay(text, blocks, letter, next ? topOf(next) : text.length);
      if (!next) shared = foot;
      // Where a day stands above each letter of several, that below one is the next one's.
      return (next && dayBetween(text, blocks, letter)) ?? foot ?? headDay(text, blocks, letter);
    })
    .map((day, _, all) => day ?? (all.slice(0, -1).every((one) => one === null) ? shared : null));
}

const topOfText = (blocks: readonly Block[], { salutation, head, texts }: Letter) =>
  blocks[salutation ?? head[0] ?? texts[0]!]!.start;
const bodyAbove = (blocks: readonly Block[], top: number) =>
  blocks.findLast(({ type, end }) => type === 'body' && end <= top);

/** The bare day below what announces a letter. */
function dayBetween(text: string, blocks: readonly Block[], letter: Letter): DatedValue | null {
  const top = topOfText(blocks, letter);
  const told = bodyAbove(blocks, top);
  return told ? datedLine(text.slice(told.end, top).split('\n').reverse(), DAY) : null;
}

function headDay(text: string, blocks: readonly Block[], letter: Letter): DatedValue | null {
  const top = topOfText(blocks, letter);
  const from = Math.max(0, top - ABOVE);
  const head = text.slice(from, top).split('\n');
  const whole = from && text[from - 1] !== '\n' ? head.slice(1) : head;
  const told = bodyAbove(blocks, top);
  return (
    dayBetween(text, blocks, letter) ??
    datedLine(whole.reverse(), PLACE_AND_DAY) ??
    (told ? null : dayRightAbove(text, blocks[letter.head[0] ?? letter.salutation ?? -1]?.start))
  );
}

/** The day right above the address of a letter that is all an article brings. */
function dayRightAbove(text: string, head: number | undefined): DatedValue | null {
  const lines = text.slice(Math.max(0, (head ?? 0) - ABOVE), head ?? 0).split('\n');
  const above = lines.filter((line) => line.trim()).reverse();
  return datedLine(above.slice(0, RIGHT_ABOVE), ALONE);
}

/** The day in the lines below a letter, which the next one begins at `next`. */
function footDay(
  text: string,
  blocks: readonly Block[],
  letter: Letter,
  next: number,
): DatedValue | null {
  const last = blocks[letter.texts.at(-1)!]!.end;
  const foot = blocks[letter.signature.at(-1) ?? letter.texts.at(-1)!]!.end;
  const below = text
    .slice(last, Math.min(foot + BELOW, next))
    .split('\n')
    .filter((line) => line.trim() && !HEADS_NEXT.test(line))
    .slice(0, letter.signature.length + 4);
  return datedLine(below, DAY);
}

/** "Date: 2 February 2027" in the list of a letter's particulars. */
const LABEL = /^(?:Date|Dated|Date sent|Date of (?:message|letter|telegram)|Sent(?: on)?): ?/;

/** "Received 9 July": over the letter that follows. */
const HEADS_NEXT = /^\s*(?:received|sent|dated?)\b/i;

function datedLine(lines: readonly string[], shape: RegExp): DatedValue | null {
  for (const line of lines) {
    const trimmed = line
      .trim()
      .replace(/\s{3,}/g, '  ')
      .replace(LABEL, '');
    if (!trimmed || trimmed.length > 80 || MADE_PUBLIC.test(trimmed)) continue;
    const [date, other] = writtenDates(trimmed);
    if (!date?.year || other || trimmed.length - (date.end - date.start) > 45) continue;
    if (PLACE_AND_DAY.test(trimmed) || shape.test(trimmed))
      return { date: isoDate(date, date.year), basis: 'stated' };
  }
  return null;
}
