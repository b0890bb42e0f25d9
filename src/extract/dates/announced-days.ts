import type { DatedValue } from '../../model.js';
import type { FoundDate } from '../dates.js';
import type { Document } from '../document.js';
import { Pattern } from '../patterns/pattern.js';
import type { StoryDays } from './story-days.js';

/** So many sentences above a printed letter its announcement may stand. */
const ABOVE = 3;

/** "During the flight which is taking him to Velt": the bulletin of a journey comes out on the day of the flight. */
const IN_FLIGHT = new Pattern(
  /\b(?:during|in the course of|on board) the (?:flight|plane)\b[^.]*\b(?:is|was|are|were)? ?(?:tak(?:es|ing)|took|carr(?:ies|ying|ied)|bring(?:s|ing)|brought)\b/i,
);

/**
 * The day that the sentences right above a printed letter tell of its sending: "He sent the following letter on 17 June:". Null where
 * they tell none; `isSure` where a day that may be that of an event counts as none.
 */
export function announcedDay(
  { text, sentences, blocks, header }: Document,
  days: StoryDays,
  sentence: number,
  isSure = false,
): DatedValue | null {
  const typeOf = (at: number) => blocks[sentences[at]!.block]!.type;
  let at = sentence;
  while (at >= 0 && typeOf(at) !== 'body') at -= 1;
  for (let above = at; above >= 0 && above > at - ABOVE && typeOf(above) === 'body'; above -= 1) {
    const told = days.in(above);
    const day =
      told.find(({ telling }) => telling === 'now') ??
      told.findLast(({ daying }) => daying === 'sending') ??
      (isSure ? undefined : told.findLast(isUnsure));
    if (day) return day;
    const { start, end } = sentences[above]!;
    if (!isSure && header.publishedOn && IN_FLIGHT.test(text.slice(start, end)))
      return { date: header.publishedOn.date, basis: 'published' };
  }
  return null;
}

const isUnsure = ({ daying }: FoundDate) => daying === 'unsure';
