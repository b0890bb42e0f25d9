/** Days since 1 January 1970, by reckoning alone. */
export function dayNumber(iso: string): number {
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)];
  return Math.round(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000);
}

/** The day of such a number. */
export const isoOf = (days: number): string =>
  new Date(days * 86_400_000).toISOString().slice(0, 10);

/** How many days after `one` the other is. */
export const daysBetween = (one: string, other: string): number =>
  dayNumber(other) - dayNumber(one);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The number of a month by its English name or the first letters of that: from 1 to 12, and 0 where it is none. */
export const numberOfMonth = (name: string): number =>
  MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
