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

/** The day in a letter's head ("Samal, 15 May 2029") or at its foot, where it is written out with its year; null elsewhere. */
export function dayOf(text: string, blocks: readonly Block[], letter: Letter): DatedValue | null {
  const top = blocks[letter.salutation ?? letter.head[0] ?? letter.texts[0]!]!.start;
  const foot = blocks[letter.signature.at(-1) ?? letter.texts.at(-1)!]!;
  const head = text
    .slice(Math.max(0, top - ABOVE), top)
    .split('\n')
    .reverse();
  const below = text
    .slice(foot.end, foot.end + BELOW)
    .split('\n')
    .slice(0, 4);
  const signed = letter.signature.map((at) => text.slice(blocks[at]!.start, blocks[at]!.end));
  return datedLine([...signed, ...below], DAY) ?? datedLine(head, PLACE_AND_DAY);
}

function datedLine(lines: readonly string[], shape: RegExp): DatedValue | null {
  for (const line of lines) {
    const trimmed = line.trim();
    if (!trimmed || trimmed.length > 80 || MADE_PUBLIC.test(trimmed)) continue;
    const [date, other] = writtenDates(trimmed);
    if (!date?.year || other || trimmed.length - (date.end - date.start) > 45) continue;
    if (PLACE_AND_DAY.test(trimmed) || shape.test(trimmed))
      return { date: isoDate(date, date.year), basis: 'stated' };
  }
  return null;
}
