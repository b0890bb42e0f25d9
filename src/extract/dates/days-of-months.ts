import type { DatedValue, PartialDate } from '../../model.js';
import { dayNumber, isoOf } from './calendar.js';

/** The day that a month and a day of it tell, of the article's year or the last where no year is told. */
export function dayOfYear(
  month: number,
  day: number,
  year: string | null,
  published: PartialDate | null,
): DatedValue | null {
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  const tail = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (year) return { date: year + tail, basis: 'stated' };
  if (!published) return null;
  if (published.length === 10) return { date: latest(tail, published), basis: 'derived' };
  const ofYear = published.slice(0, 4) + tail;
  return ofYear.slice(0, published.length) <= published ? { date: ofYear, basis: 'derived' } : null;
}

/** A day of the year without the year: of this year unless that is more than a month ahead. */
export function latest(tail: string, base: string): string {
  const same = base.slice(0, 4) + tail;
  return dayNumber(same) - dayNumber(base) > 31 ? `${Number(base.slice(0, 4)) - 1}${tail}` : same;
}

/** "on the 16th": the latest such day that is not after the article's; in a story that is more than a month behind it, the next. */
export function dayOfMonth(day: number, base: string, last: string | null): DatedValue | null {
  if (last?.length === 10 && dayNumber(last) < dayNumber(base) - 31)
    for (let ahead = 0; ahead < 31; ahead += 1) {
      const date = isoOf(dayNumber(last) + ahead);
      if (Number(date.slice(8)) === day) return { date, basis: 'derived' };
    }
  for (let back = 0; back < 31; back += 1) {
    const date = isoOf(dayNumber(base) - back);
    if (Number(date.slice(8)) === day) return { date, basis: 'derived' };
  }
  return null;
}

/** "On January 8 he congratulated him": earlier in the year, or told with its year. */
export function isSentEarlier(
  groups: Record<string, string | undefined>,
  date: string,
  base: string,
  isOfSending: boolean,
  before: string,
): boolean {
  if (INVITED_FOR.test(before)) return false;
  if (!isOfSending || !(groups['month'] ?? groups['monthAfter'])) return false;
  return groups['year'] || groups['yearAfter']
    ? dayNumber(date) > dayNumber(base) - YEARS_BACK * 366
    : date.slice(0, 4) === base.slice(0, 4);
}

/** Messages of so many years ago are still told beside those of today. */
const YEARS_BACK = 6;

/** "Asked him to be her guest on January 7": a day still to come. */
const INVITED_FOR = /\b(?:to be|to come|to attend|to open|invit\w+|asked|asks|parade|for)\b[^;:]*$/;
