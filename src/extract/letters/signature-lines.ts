import { linesOf } from '../header/lines.js';
import { writtenDates } from '../header/written-dates.js';

/** "Li S. Ro Jr.": a name whose full stop ends no sentence. */
const SUFFIXED = /^(?:\p{Lu}[\p{L}.'’-]*,? ){2,5}(?:Jr|Sr)\.["”]?$/u;

export const isSuffixed = (line: string): boolean => SUFFIXED.test(line.trim());

/** A line of a name or an office, without a figure. */
const NAMED = /^\P{N}*\p{Lu}\P{N}*$/u;

/** Whether, from the last line of a signature on, a line tells a day: it heads the next letter of a page, and so does what stands below it. */
export function isDayBelow(lines: string): boolean {
  const [signed, ...below] = linesOf(lines);
  return (
    signed !== undefined &&
    NAMED.test(signed.text) &&
    below.some(({ text }) => writtenDates(text)[0]?.start === 0)
  );
}
