import type { OccasionKind } from '../../model.js';
import { daysBetween, numberOfMonth } from '../dates/calendar.js';
import type { FoundOccasion } from '../occasions.js';
import { Pattern } from '../patterns/pattern.js';
import { hinted } from './occasion-fields.js';

/** What happened on a day that has come round again when an article is written. */
export interface DayComeRound {
  kind: OccasionKind;
  /** How many years ago it was. */
  ordinal: number;
  at: number;
  end: number;
}

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
/** "23 July 1961", "August 1, 1955", "on that day in 1992" */
const LONG_AGO = new RegExp(
  `\\b(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})|(?<monthBefore>${MONTH}) (?<dayBehind>\\d{1,2})(?:st|nd|rd|th)?|(?<same>on (?:that|this|the same|this very|that very) (?:same )?day)),? (?:of |in )?(?<year>1[5-9]\\d\\d|20\\d\\d)(?!\\d)`,
  'g',
);

/** What is remembered on its day, by the words that tell that it happened. */
const HAPPENED: readonly (readonly [OccasionKind, Pattern])[] = [
  [
    'anniversary_of_diplomatic_relations',
    new Pattern(
      /\b(?:(?:took|taken|taking|take) up|enter(?:ed|ing)? into|establish\w*|set(?:ting)? up|open(?:ed|ing)|forged|formali[sz]ed|begun|began) (?:[^\s,.;]+ ){0,3}?(?:relations|ties)\b|\brecogni[sz]ed (?:each other|one another)\b|\bexchanged (?:envoys|ambassadors|notes on relations)\b|\b(?:relations|ties) (?:between (?:[^\s,.;]+ ){1,8})?(?:were|was|had been) (?:established|opened|set up|taken up|begun)\b/,
    ),
  ],
  [
    'independence_day',
    new Pattern(
      /\b(?:became|declared (?:itself|its)|proclaimed (?:itself|its)|gained|won|regained|attained|achieved) (?:\w+ )?(?:independen\w+|sovereign\w*|free\b)|\bits flag (?:rose|went up|was (?:first )?(?:raised|hoisted))\b/,
    ),
  ],
  [
    'treaty_anniversary',
    new Pattern(
      /\bsign(?:ed|ing)\b[^.;]{0,60}\b(?:treaty|pact|accord|agreement)\b|\b(?:treaty|pact|accord|agreement)\b[^.;]{0,40}\b(?:was|were) signed\b/,
    ),
  ],
];

/** Wishes are told of so many days before the day itself, and after it. */
const NEAR = 5;
const FEWEST = 1;

/**
 * What a lower-case sentence of an article of a date says happened on a day of an earlier year that has just come round; null where it
 * tells none.
 */
export function dayComeRound(lower: string, published: string): DayComeRound | null {
  if (!MAY_DATE.test(lower)) return null;
  for (const match of lower.matchAll(LONG_AGO)) {
    const { day, month, monthBefore, dayBehind, same, year } = match.groups!;
    const ordinal = Number(published.slice(0, 4)) - Number(year);
    if (ordinal < FEWEST || (!same && !isNear(published, month ?? monthBefore!, day ?? dayBehind!)))
      continue;
    const [kind] = HAPPENED.find(([, words]) => words.test(lower)) ?? [];
    if (kind) return { kind, ordinal, at: match.index, end: match.index + match[0].length };
  }
  return null;
}

const MAY_DATE = /\b(?:1[5-9]|20)\d\d\b/;

/** Whether a day of the year is about that of a date. */
function isNear(published: string, month: string, day: string): boolean {
  const two = (number: number) => String(number).padStart(2, '0');
  const on = `${published.slice(0, 4)}-${two(numberOfMonth(month))}-${two(Number(day))}`;
  return Math.abs(daysBetween(on, published)) <= NEAR;
}

/**
 * The occasions of a sentence with the anniversary of what it says happened on the day that has come round, instead of what else those
 * words seem to tell.
 */
export function withDayComeRound(
  found: readonly FoundOccasion[],
  lower: string,
  published: string | undefined,
): readonly FoundOccasion[] {
  const come = published?.length === 10 ? dayComeRound(lower, published) : null;
  if (!come) return found;
  const others = found.filter(
    ({ kind, ordinal }) =>
      (kind !== come.kind || (ordinal !== null && ordinal !== come.ordinal)) &&
      kind !== 'ties_established',
  );
  const own: FoundOccasion = {
    ...hinted(come.kind),
    ordinal: come.ordinal,
    at: come.at,
    weak: false,
    meant: true,
    isHint: false,
  };
  return [...others, own].sort((a, b) => a.at - b.at);
}
