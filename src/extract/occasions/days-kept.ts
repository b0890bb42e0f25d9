import { nationalDays } from '../../lexicon/lexicon.generated.js';
import type { OccasionKind } from '../../model.js';
import { daysBetween } from '../dates/calendar.js';

/** A day that a state keeps every year, with how many years it is old then, where that is counted. */
export interface DayKept {
  kind: OccasionKind;
  age: number | null;
}

const BY_STATE = new Map<string, { day: string; kind: OccasionKind; since: number | null }[]>();
for (const { code, day, kind, since } of nationalDays) {
  const days = BY_STATE.get(code) ?? [];
  BY_STATE.set(code, days);
  days.push({ day, kind: kind as OccasionKind, since: since ? Number(since) : null });
}

/** Wishes are told of so many days before the day itself, and after it. */
const BEFORE = 3;
const AFTER = 4;

/** The day that a state keeps about a date; null where it keeps none then. */
export function dayKept(state: string, date: string): DayKept | null {
  const near = Number(date.slice(0, 4));
  for (const { day, kind, since } of BY_STATE.get(state) ?? [])
    for (const year of [near, near - 1, near + 1]) {
      const still = daysBetween(date, `${year}-${day}`);
      if (still <= BEFORE && still >= -AFTER)
        return { kind, age: since !== null && year > since ? year - since : null };
    }
  return null;
}
