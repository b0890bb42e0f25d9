import type { Token } from '../document.js';

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.'.split(
    ' ',
  ),
);
const WEEKDAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday'.split(' '),
);
const DAYTIMES = new Set(['morning', 'afternoon', 'evening', 'night']);
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether a day or weekday begins at a token: "Monday", "3 May", "May 2031". */
export function isDate(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at >= limit) return false;
  const { lower, kind } = tokens[at]!;
  if (WEEKDAYS.has(lower)) return true;
  if (kind === 'name')
    return (
      MONTHS.has(lower) &&
      at + 1 < limit &&
      (DAY.test(tokens[at + 1]!.lower) || YEAR.test(tokens[at + 1]!.lower))
    );
  return (
    kind === 'number' &&
    DAY.test(lower) &&
    at + 1 < limit &&
    MONTHS.has(tokens[at + 1]!.lower) &&
    tokens[at + 1]!.kind === 'name'
  );
}

const SPANS = new Set(
  'day days morning afternoon evening night week weeks weekend month months year years hour hours minute minutes'.split(
    ' ',
  ),
);
const GOVERNORS = new Set(['on', 'in', 'at', 'over', 'during']);
const NEAR = new Set(['this', 'that', 'last', 'same', 'next']);
const LATER = /^(?:later|ago|earlier|afterwards)$/;

/**
 * The token after a time told without a date that begins at one: "this morning", "on the same day", "over the weekend", "two hours
 * later"; the place itself where none does.
 */
export function spellEnd(tokens: readonly Token[], from: number, limit: number): number {
  const word = (at: number) => (at < limit ? tokens[at]!.lower : '');
  let at = from;
  const isGoverned = GOVERNORS.has(word(at));
  if (isGoverned) at += 1;
  const isNear = NEAR.has(word(at));
  const isSame = word(at) === 'the' && /^(?:same|next|following|previous)$/.test(word(at + 1));
  const noun = at + (isSame ? 2 : 1);
  if (
    (isNear || isSame || (isGoverned && word(at) === 'the')) &&
    SPANS.has(word(noun)) &&
    word(noun + 1) !== 'of'
  )
    return noun + 1;
  if (isGoverned || !SPANS.has(word(at + 1)) || !LATER.test(word(at + 2))) return from;
  return at + 3;
}

/** The token after the date that begins at one. */
export function dateEnd(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const { lower } = tokens[at]!;
    if (
      WEEKDAYS.has(lower) ||
      (MONTHS.has(lower) && tokens[at]!.kind === 'name') ||
      DAYTIMES.has(lower) ||
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

const BEFORE_DATES = new Set(['on', 'in', 'since', 'by']);

/** The token after a date that begins at one, its preposition and "'s" included; the preposition stays in "on Sunday's win". */
export function timeEnd(tokens: readonly Token[], at: number, limit: number): number {
  const isLed = BEFORE_DATES.has(tokens[at]!.lower);
  const from = isLed ? at + 1 : at;
  if (!isDate(tokens, from, limit)) return at;
  const end = dateEnd(tokens, from, limit);
  if (end >= limit || tokens[end]!.lower !== "'s") return end;
  return isLed ? at : end + 1;
}
