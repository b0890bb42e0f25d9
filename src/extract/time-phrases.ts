import type { Token } from './document.js';

const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/;
const WEEKDAYS = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a day or weekday begins at a token: "Monday", "3 May", "May 2031". */
export function isDate(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at >= limit) return false;
  const { lower } = tokens[at]!;
  if (WEEKDAYS.test(lower)) return true;
  if (
    MONTHS.test(lower) &&
    at + 1 < limit &&
    (DAY.test(tokens[at + 1]!.lower) || YEAR.test(tokens[at + 1]!.lower))
  )
    return tokens[at]!.kind === 'name';
  return (
    DAY.test(lower) &&
    at + 1 < limit &&
    MONTHS.test(tokens[at + 1]!.lower) &&
    tokens[at + 1]!.kind === 'name'
  );
}

/** The token after the date that begins at one. */
export function dateEnd(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const { lower } = tokens[at]!;
    if (
      WEEKDAYS.test(lower) ||
      (MONTHS.test(lower) && tokens[at]!.kind === 'name') ||
      /^(?:morning|afternoon|evening|night)$/.test(lower) ||
      DAY.test(lower) ||
      YEAR.test(lower)
    )
      at += 1;
    else if (
      lower === ',' &&
      at + 1 < limit &&
      (YEAR.test(tokens[at + 1]!.lower) || isDate(tokens, at + 1, limit))
    )
      at += 1;
    else if (lower === 'of' && at + 2 < limit && /^(?:this|last)$/.test(tokens[at + 1]!.lower))
      at += 3;
    else break;
  }
  return at;
}
