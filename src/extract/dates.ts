import { dayingOf } from './event-days.js';
import type { DatedValue, PartialDate } from '../model.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTH =
  '(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)';
const DATE = new RegExp(
  `\\b(?:(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)|${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (?<year>(?:19|20)\\d\\d))?|(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH.replace('month', 'month2')}(?:,? (?<year2>(?:19|20)\\d\\d))?|(?<weekday>sunday|monday|tuesday|wednesday|thursday|friday|saturday)(?!,? (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b(?!:)|,? (?:january|february|march|april|may|june|july|august|september|october|november|december) \\d)(?<last> of last week)?|on the (?<ordinal>\\d{1,2})(?:st|nd|rd|th)(?=,| (?:sent|received|wrote|congratulated|by|to|from|in|at|and|with|addressed)\\b)|(?<near>today|yesterday|tonight|this morning|this evening|this afternoon|same day))\\b`,
  'g',
);

/** Without one of these no day is told. */
const MAY_DATE = /\d|day\b|tonight|this (?:mor|eve|aft)/;

export interface FoundDate extends DatedValue {
  at: number;
}

/**
 * Days of sending told in a stretch of lower-case text, as far as they can be reckoned from the article's own day. The day of an event
 * is none; one that may be either counts where no other is told.
 */
export function datesIn(lowerText: string, published: PartialDate | null): FoundDate[] {
  if (!MAY_DATE.test(lowerText)) return [];
  const sure: FoundDate[] = [];
  const unsure: FoundDate[] = [];
  const base = published && published.length === 10 ? published : null;
  DATE.lastIndex = 0;
  for (let match = DATE.exec(lowerText); match; match = DATE.exec(lowerText)) {
    const groups = match.groups!;
    const value = valueOf(groups, base);
    if (!value || (base && distant(value.date, base))) continue;
    const daying = dayingOf(lowerText, match.index, match.index + match[0].length);
    if (daying === 'event') continue;
    (daying === 'sending' ? sure : unsure).push({ ...value, at: match.index });
  }
  return sure.length ? sure : unsure;
}

function valueOf(
  groups: Record<string, string | undefined>,
  base: string | null,
): DatedValue | null {
  if (groups['iso']) return { date: groups['iso'], basis: 'stated' };
  const month = groups['month'] ?? groups['month2'];
  if (month) {
    const day = Number(groups['day'] ?? groups['day2']);
    const year = groups['year'] ?? groups['year2'];
    const number = MONTHS.indexOf(month.slice(0, 3)) + 1;
    if (day < 1 || day > 31) return null;
    const tail = `-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (year) return { date: year + tail, basis: 'stated' };
    if (!base) return null;
    const same = base.slice(0, 4) + tail;
    const ahead = dayNumber(same) - dayNumber(base);
    return { date: ahead > 31 ? `${Number(base.slice(0, 4)) - 1}${tail}` : same, basis: 'derived' };
  }
  if (!base) return null;
  if (groups['ordinal']) return dayOfMonth(Number(groups['ordinal']), base);
  if (groups['weekday']) {
    const wanted = WEEKDAYS.indexOf(groups['weekday']);
    const today = (dayNumber(base) + 4) % 7;
    const back =
      ((today - wanted + 7) % 7) +
      (groups['last'] &&
      (today - wanted + 7) % 7 < ((today + 6) % 7) + 1 &&
      wanted !== today &&
      (today - wanted + 7) % 7 <= (today + 6) % 7
        ? 7
        : 0);
    return { date: isoOf(dayNumber(base) - back), basis: 'derived' };
  }
  if (groups['near'] === 'same day') return null;
  return {
    date: isoOf(dayNumber(base) - (groups['near'] === 'yesterday' ? 1 : 0)),
    basis: 'derived',
  };
}

/** "on the 16th": the latest such day that is not after the article's. */
function dayOfMonth(day: number, base: string): DatedValue | null {
  for (let back = 0; back < 31; back += 1) {
    const date = isoOf(dayNumber(base) - back);
    if (Number(date.slice(8)) === day) return { date, basis: 'derived' };
  }
  return null;
}

/** Messages are reported within weeks and never before they are sent. */
const distant = (date: string, base: string) =>
  dayNumber(date) > dayNumber(base) + 1 || dayNumber(date) < dayNumber(base) - 120;

/** Days since 1 January 1970, by reckoning alone. */
function dayNumber(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

const isoOf = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
