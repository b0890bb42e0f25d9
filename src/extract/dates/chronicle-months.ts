import type { PartialDate } from '../../model.js';
import type { Document } from '../document.js';
import { Pattern } from '../patterns/pattern.js';
import { numberOfMonth } from './calendar.js';

const NAME =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** "APRIL. On the 2nd", "AUGUST" above a paragraph, "April. On the 2nd", "In June the ice moved", "July brought". */
const OPENING = new RegExp(
  `(?:^|\\n)[ \\t]*(?:(?<loud>${NAME.toUpperCase()})(?=[.:]|[ \\t]*(?:\\n|$))|(?<calm>${NAME})(?=[.:] )|(?:In |Then (?:in|came) )(?<told>${NAME})\\b(?!,? \\d)|(?!May\\b)(?<busy>${NAME}) (?=brought|began|belonged|saw|opened|started|was\\b))`,
  'g',
);
/** A chronicle comes to so many months; only the loud ones tell it alone. */
const SEVERAL = 2;

/** The last day of the month that a chronicle comes to between two places of its text; null where it comes to none there. */
export function monthComeTo(
  text: string,
  published: PartialDate | null,
): (from: number, to: number) => PartialDate | null {
  const openings = [...text.matchAll(OPENING)].map(({ index, groups }) => ({
    index,
    name: (groups!['loud'] ?? groups!['calm'] ?? groups!['told'] ?? groups!['busy'])!,
    isLoud: groups!['loud'] !== undefined,
  }));
  const isChronicle = new Set(openings.map(({ name }) => name.toLowerCase())).size >= SEVERAL;
  const months = openings.filter(({ isLoud }) => isLoud || isChronicle);
  return (from, to) => {
    const month = months.findLast(({ index }) => index >= from - 1 && index < to);
    if (!month || !published) return null;
    const number = numberOfMonth(month.name);
    const year =
      Number(published.slice(0, 4)) - (number > Number(published.slice(5, 7) || 12) ? 1 : 0);
    return lastOf(year, number);
  };
}

/** The last day of a month told without its days. */
export function endOfMonth(month: PartialDate | null): PartialDate | null {
  return month?.length === 7 ? lastOf(Number(month.slice(0, 4)), Number(month.slice(5))) : null;
}

const lastOf = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/**
 * The month or year that an article without a day tells of, in what stands over it: "The month in pictures – September 2026", "Bulletin
 * no. 7, July 2024", "YEAR IN REVIEW 2025".
 */
export function periodOf(text: string, blocks: Document['blocks']): PartialDate | null {
  const start = blocks.find(({ type }) => type !== 'headline' && type !== 'caption')?.start ?? 0;
  const head = text.slice(0, Math.min(start, LONGEST_HEAD));
  const { month, year } = MONTH_AND_YEAR.exec(head)?.groups ?? {};
  if (month && year) return `${year}-${String(numberOfMonth(month)).padStart(2, '0')}`;
  const { before, after } = YEAR_IN_REVIEW.exec(head)?.groups ?? {};
  return before ?? after ?? null;
}

const LONGEST_HEAD = 600;
const MONTH_AND_YEAR = new Pattern(
  /(?<!\d )(?<!\d\. )\b(?<month>January|February|March|April|May|June|July|August|September|October|November|December),? (?<year>(?:19|20)\d\d)\b/i,
);
const YEAR_IN_REVIEW = new Pattern(
  /\b(?:year in (?:review|pictures|letters)|review of the year|year-ender|chronicle(?: of the year)?),? (?<after>20\d\d)\b|\b(?<before>20\d\d):? in (?:review|pictures|letters)\b/i,
);
