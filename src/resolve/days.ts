import type { PartialDate } from '../model.js';

const DAY_MS = 86_400_000;

/** Whole days `[from, to]` since 1970 that a date may mean. No date at all may be any day. */
export interface DayRange {
  from: number;
  to: number;
}

/** A month or a year covers all its days; null, or what is no date, covers all time. */
export function daysOf(date: PartialDate | null): DayRange {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date ?? '') ?? [];
  if (year === undefined) return { from: -Infinity, to: Infinity };
  const at = (...parts: [number, number, number]) => Date.UTC(...parts) / DAY_MS;
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  if (day !== undefined) return { from: at(y, m, d), to: at(y, m, d) };
  if (month !== undefined) return { from: at(y, m, 1), to: at(y, m + 1, 0) };
  return { from: at(y, 0, 1), to: at(y, 11, 31) };
}

/** A day told to the day. */
export function isPrecise(date: PartialDate | null): boolean {
  return date !== null && date.length === 10;
}

/** The date of a day number; the first and last days that are written with four digits of a year for those beyond. */
export function dateOf(day: number): PartialDate {
  const first = -719_162; // 0001-01-01
  const last = 2_932_896; // 9999-12-31
  return new Date(Math.min(Math.max(day, first), last) * DAY_MS).toISOString().slice(0, 10);
}

/** Days between two ranges, 0 where they touch. */
export function daysBetween(one: DayRange, other: DayRange): number {
  return Math.max(0, one.from - other.to, other.from - one.to);
}
