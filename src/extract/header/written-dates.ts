import { numberOfMonth } from '../dates/calendar.js';
import { months } from '../../lexicon/lexicon.generated.js';
import type { PartialDate } from '../../model.js';
import { gateOf } from '../patterns/gates.js';

/** A date as it is written somewhere: `year` is null where only day and month stand. */
export interface WrittenDate {
  start: number;
  end: number;
  year: number | null;
  month: number;
  day: number;
}

const MONTH =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?\\b(?: day(?= of))?';
const YEAR = '(?<year>(?:19|20|21)\\d\\d)\\b';

/** Months in the languages of papers that print English pages under a head of their own: "16 de agosto de 2041". */
const ABROAD = new Map(
  months.flatMap(({ month, forms }) => forms.map((form) => [form, Number(month)] as const)),
);
const MONTH_ABROAD = `(?<monthAbroad>${[...ABROAD.keys()].join('|')})`;

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const UNITS = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ');
/** Days of a month in words, from the first on at 1. */
const ORDINALS = [
  '',
  ...UNITS,
  ...'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  ),
  ...UNITS.map((unit) => `twenty-${unit}`),
  'thirtieth',
  'thirty-first',
];
/** Months in the numerals in which Poles write them. */
const ROMAN = ' I II III IV V VI VII VIII IX X XI XII'.split(' ');

/** How dates are written; the first that fits at a place is taken. Numbers with day and month in either order are read day first but beside an American hour. */
const SHAPES = [
  `\\b${YEAR}(?:[-/.]|\\. )(?<monthNumber>\\d{1,2})(?:[-/.]|\\. )(?<day>\\d{1,2})(?:\\b|(?=T\\d\\d:\\d\\d))`,
  `\\b${DAY}(?:\\.|(?<=day \\d{1,2}),)?(?: of)?[ /-]${MONTH},?[ /-]${YEAR}`,
  `\\b(?<dayWord>${ORDINALS.slice(1).join('|')})(?: day)? of ${MONTH},? ${YEAR}`,
  `\\b(?<day>\\d{1,2}) (?<roman>${ROMAN.slice(1).join('|')}) ${YEAR}`,
  // "2041 06 11", as the Baltic offices write.
  `(?<![\\d+] ?)\\b${YEAR} (?<monthNumber>0\\d|1[0-2]) (?<day>[0-3]\\d)\\b(?![ :]?\\d)`,
  `\\b${MONTH},? ${DAY}(?:,|/| |, )? ?${YEAR}`,
  `\\b${MONTH} ${DAY},? Juche ?\\d{2,3} ?\\(${YEAR}\\)`,
  `\\b(?<day>\\d{1,2})(?:º|er|\\.)? (?:de |d['’])?${MONTH_ABROAD},?(?: del?)? ${YEAR}`,
  `\\b${DAY}\\.?[ -]${MONTH},? ['’](?<shortYear>\\d\\d)\\b`,
  `\\b${YEAR},? ${MONTH} ${DAY}(?!:?\\d)`,
  `\\b${YEAR}年(?<monthNumber>\\d{1,2})月(?<day>\\d{1,2})日`,
  `\\b(?<day>\\d{1,2})(?: (?=/ ))?(?<mark>[./-]) ?(?<monthNumber>\\d{1,2}) ?\\k<mark> ?${YEAR}`,
  `\\b(?<day>\\d{1,2})\\.(?<monthNumber>\\d{2})\\.(?<shortYear>[0-4]\\d)\\b(?![.:]?\\d)`,
  `\\b(?<day>\\d{1,2})/(?<monthNumber>\\d{1,2})/(?<shortYear>[1-4]\\d)\\b(?![./:]?\\d)`,
  `\\bJuche ?\\d{2,3} ?\\(${YEAR}\\),? (?:${WEEKDAY},? )?${MONTH} ${DAY}`,
  // "1800 GMT 25 MAY 77", as monitors of broadcasts wrote.
  `(?<=\\b\\d{4} GMT )${DAY} ${MONTH} (?<pastYear>[4-9]\\d)\\b`,
  // "141630 Feb 26": day, hour and minute, month and year, as agencies sign.
  `\\b(?<day>[0-3]\\d)(?:[01]\\d|2[0-3])[0-5]\\d[A-Z]? ${MONTH} (?:(?<year>20\\d\\d)|(?<shortYear>[2-4]\\d))(?:\\b|(?=N{3,4}\\b))`,
  `\\bJuche ?(?<juche>\\d{2,3})\\.(?<monthNumber>\\d{1,2})\\.(?<day>\\d{1,2})`,
  `\\b${DAY}\\.? ${MONTH}(?! ?\\d{4})`,
  `\\b${MONTH} ${DAY}(?!:?\\d)`,
].map((source) => {
  const shape = new RegExp(source, 'giu');
  return { shape, mayFit: gateOf(shape) };
});

/** An hour of a zone in which the month stands first: "8:05 AM CDT". */
const AMERICAN_HOUR = /^,? \d{1,2}:\d\d(?::\d\d)? ?[ap]\.?m\.? [ECMP][DS]?T\b/i;

/** Year 1 of the Juche calendar is 1912. */
const JUCHE = 1911;

/** Every date written in `text`, in order of place; numbers that are no day of the calendar are none. */
export function writtenDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  if (!/\d/.test(text)) return found;
  for (const { shape, mayFit } of SHAPES)
    for (shape.lastIndex = 0; mayFit(text);) {
      const match = shape.exec(text);
      if (!match) break;
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const { year, month, monthAbroad, monthNumber, roman, day, dayWord } = match.groups ?? {};
      const first = dayWord ? ORDINALS.indexOf(dayWord.toLowerCase()) : Number(day);
      const second = month
        ? numberOfMonth(month)
        : roman
          ? ROMAN.indexOf(roman.toUpperCase())
          : (ABROAD.get((monthAbroad ?? '').toLowerCase()) ?? Number(monthNumber));
      const isMonthFirst =
        match.groups?.['mark'] !== undefined
          ? first <= 12 && (second > 12 || AMERICAN_HOUR.test(text.slice(end)))
          : monthNumber !== undefined && second > 12 && first <= 12;
      const date = {
        year: year ? Number(year) : yearInShort(match.groups ?? {}),
        month: isMonthFirst ? first : second,
        day: isMonthFirst ? second : first,
      };
      if (isDay(date)) found.push({ start, end, ...date });
    }
  return found.sort((a, b) => a.start - b.start);
}

function yearInShort(groups: Record<string, string | undefined>): number | null {
  if (groups['juche']) return JUCHE + Number(groups['juche']);
  if (groups['pastYear']) return 1900 + Number(groups['pastYear']);
  return groups['shortYear'] ? 2000 + Number(groups['shortYear']) : null;
}

function isDay({ year, month, day }: { year: number | null; month: number; day: number }): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}

/** The ISO form of a date, with `year` where it has none itself. */
export function isoDate(date: WrittenDate, year: number): PartialDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.year ?? year}-${two(date.month)}-${two(date.day)}`;
}

/** Words that stand beside a date without telling anything of their own: weekdays, times of day, zones. */
export const DATE_TRIMMINGS = new RegExp(
  [
    `\\b(?:${anyCase('mon tue tues wed wednes thu thurs fri sat satur sun')})(?:day|DAY)?\\b\\.?`,
    '\\b\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?: ?[apAP]\\.? ?[mM]\\.?)?',
    '\\b[apAP]\\.? ?[mM]\\.?\\b',
    '\\(?(?:UTC|GMT|utc|gmt)(?:[+-]\\d{1,2}(?::?\\d\\d)?)?\\)?',
    // "EAST" and "POST" are names.
    '(?<!\\.)\\b(?!EAST|WEST|POST)[A-Z]{2,3}T\\b',
    `\\bMSK\\b|\\b(?:${anyCase('date dated night morning at on')}|(?:local|Local|LOCAL) (?:time|TIME))\\b`,
  ].join('|'),
  'gu',
);

function anyCase(words: string): string {
  return words
    .split(' ')
    .flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|');
}
