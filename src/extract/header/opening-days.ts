import type { Block } from '../document.js';
import { writtenDates, type WrittenDate } from './written-dates.js';

/** Characters in which a head of any form tells its day. */
const HEAD = 130;
/** Blocks at the beginning, and short ones at the end, that may tell it. */
const FIRST_BLOCKS = 4;
const LAST_BLOCKS = 2;
const SHORT = 150;

/** Places, outlets, desks and marks: no word of a sentence. */
const WORD =
  /^(?:[^\p{L}]*|["“(/[]*(?:\p{Lu}[\p{L}\d'’./-]*|de|da|do|del|la|el|of|the|in|and|desk|page|pages|edition|online|from|by|for|our|own)["”):,.;/\]]*)$/u;
/** How a sentence begins that tells of some day. */
const OPENS_SENTENCE =
  /^["“(]?(?:On|By|In|Since|Until|From|After|Before|At|Between|As|When|It|This|Every|Born)$/;
/** What a foot says of its day. */
const ISSUED =
  /\b(?:(?:first )?(?:published|issued|released|printed|posted)|bulletin of|edition of|dated)\b[^.;]{0,30}$/i;

/**
 * The day with its year that a head in no known form tells: "Samal Information Office. Samal, 14 April 2041.", "[Tern Weekly, Saturday 3 March
 * 2041] The king", or, at the foot, "first published May 15, 2041"; null where the date is told by a sentence.
 */
export function dayOfOpening(blocks: readonly Block[], text: string): WrittenDate | null {
  for (const { start, end } of blocks.slice(0, FIRST_BLOCKS)) {
    const date = dayIn(text.slice(start, Math.min(end, start + HEAD)), false);
    if (date) return date;
  }
  for (const { start, end } of blocks.slice(-LAST_BLOCKS)) {
    const date = end - start > SHORT ? null : dayIn(text.slice(start, end), true);
    if (date) return date;
  }
  return null;
}

function dayIn(head: string, isFoot: boolean): WrittenDate | null {
  const [date] = writtenDates(head);
  if (!date?.year) return null;
  const before = head.slice(0, date.start);
  if (isFoot && ISSUED.test(before)) return date;
  const words = before.split(/\s+/).filter(Boolean);
  const [first = ''] = words;
  return words.every((word) => WORD.test(word)) && !OPENS_SENTENCE.test(first) ? date : null;
}
