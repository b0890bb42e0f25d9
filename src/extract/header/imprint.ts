import type { DatedValue } from '../../model.js';
import type { Layout } from './layout.js';
import { toldInStory } from './days-in-stories.js';
import { isSection } from './sections.js';
import { yearToldFor } from './told-years.js';
import { isoDate, writtenDates, type WrittenDate } from './written-dates.js';

/** The part of the paper: the last step of a trail of links, or the words beside the date. */
export function sectionOf({ furniture }: Layout): string | null {
  const trail = furniture.find(({ role, isTop }) => role === 'crumb' && isTop);
  if (trail)
    return (
      (trail.line.text.split(/\s{3,}/)[0] ?? '')
        .replace(/^(?:home|start)\s*[>»›/·]\s*/i, '')
        .trim() || null
    );
  for (const { line } of furniture) {
    const beside = /^date \d{4}-\d\d-\d\d(?: \d\d:\d\d)? (?<section>.*?)(?: \d\d:\d\d)?$/.exec(
      line.text,
    )?.groups?.['section'];
    const marked = /^published in sections?: (?<section>.+)$/i.exec(
      line.text.replace(/^publication status: /i, ''),
    )?.groups?.['section'];
    if (beside ?? marked) return beside ?? marked ?? null;
    const part = line.text
      .split(/\s*(?:[|·•]|\/\/)\s*|\s{2,}|(?<=\d) (?=\p{Lu}\p{Ll}+$)/u)
      .find(isSection);
    if (part && line.text.length < 90) return part;
  }
  return null;
}

/** What a written date weighs as the day of publication, by where it stands. */
const PUBLISHED = 6;
const TOP = 5;
const DATELINE = 4;
const FOOT = 3;
const UPDATED = 2;
const CRAWLED = 1;

/** The day of publication: the stamp that says so, else another stamp, the dateline, the foot. Null where no year is told anywhere. */
export function publishedOn(layout: Layout, text: string): DatedValue | null {
  const { furniture, datelines, blocks, headline } = layout;
  const found: { weight: number; date: WrittenDate; isNumeric?: boolean }[] = [];
  for (const { line, isTop, isOfLetter } of furniture) {
    const isCrawl = /\btoday is\b/i.test(line.text);
    if (/last reviewed/i.test(line.text)) continue;
    for (const date of writtenDates(line.text)) {
      const before = line.text.slice(0, date.start);
      const isPublished =
        /\b(?:publi\w*|posted(?: on)?|publication date|issued|released|(?<=^)online)\b[^|]*$/i;
      const isUpdate = /\b(?:update\w*|modified|edited|created|distributed|accessed)\b[^|]*$/i;
      found.push({
        weight:
          isOfLetter || isUpdate.test(before)
            ? UPDATED
            : isPublished.test(before)
              ? PUBLISHED
              : isCrawl
                ? CRAWLED
                : isTop
                  ? TOP
                  : FOOT,
        date,
        isNumeric: !/\p{L}/u.test(line.text.slice(date.start, date.end)),
      });
    }
  }
  for (const { date } of datelines) if (date) found.push({ weight: DATELINE, date });
  for (const { type, start, end } of blocks)
    if (type === 'letter' && end - start < 80)
      for (const date of writtenDates(text.slice(start, end)))
        found.push({ weight: UPDATED, date });
  if (headline)
    for (const date of writtenDates(headline.text)) found.push({ weight: CRAWLED, date });
  const best = found.sort(
    (a, b) => Number(b.date.year !== null) - Number(a.date.year !== null) || b.weight - a.weight,
  )[0];
  if (!best || best.weight <= UPDATED) {
    const told = toldInStory(text, !!best);
    if (told || !best) return told;
  }
  if (best.date.year !== null) {
    // The dateline's own day counts where another line gives it its year.
    const bare = found.find(({ weight, date }) => weight === DATELINE && date.year === null);
    // "9/3/2025" under a dateline of the third of September.
    const { date: numbers, isNumeric } = best;
    const isTurned = (date: WrittenDate) =>
      date.month === numbers.day &&
      date.day === numbers.month &&
      (date.year ?? numbers.year) === numbers.year;
    const turned = isNumeric
      ? (found.find(({ date, isNumeric: others }) => !others && isTurned(date))?.date ??
        turnedInStory(text, numbers, isTurned))
      : undefined;
    const chosen = bare && best.weight < FOOT ? bare.date : (turned ?? best.date);
    return { date: isoDate(chosen, best.date.year), basis: 'stated' };
  }
  const year = yearBeside(layout) ?? yearToldFor(best.date, text);
  return year ? { date: isoDate(best.date, year), basis: 'derived' } : null;
}

/** "A call on Monday (10 November)" under "11/10/2025": the story tells the day in words, and none that the numbers are read as. */
function turnedInStory(
  text: string,
  numbers: WrittenDate,
  isTurned: (date: WrittenDate) => boolean,
): WrittenDate | undefined {
  const inWords = writtenDates(text).filter(({ start, end }) =>
    /\p{L}{3}/u.test(text.slice(start, end)),
  );
  if (numbers.day > 12 || numbers.day === numbers.month) return undefined;
  const isAsRead = inWords.some(({ month }) => month === numbers.month);
  return isAsRead ? undefined : inWords.find(isTurned);
}

/** The year of a copyright line, or that behind the name of the agency at the foot. */
function yearBeside({ furniture }: Layout): number | null {
  for (const { line } of furniture) {
    const year = /(?:©|\(c\)|\bcopyright\b)[^\d]{0,30}(?:\d{4} ?[-–] ?)?(?<year>20\d\d)\b/i.exec(
      line.text,
    )?.groups?.['year'];
    if (year) return Number(year);
  }
  for (const { line } of furniture) {
    const year = ISSUE_YEAR.exec(line.text)?.groups?.['year'];
    if (year) return Number(year);
  }
  for (const { line, isTop } of furniture) {
    const year = isTop ? null : FOOT_YEAR.exec(line.text)?.groups?.['year'];
    if (year) return Number(year);
  }
  for (const { line, isTop } of furniture.toReversed()) {
    const year =
      isTop || line.text.length > 80 ? null : LONE_YEAR.exec(line.text)?.groups?.['year'];
    if (year) return Number(year);
  }
  return null;
}

/** "Lake Agency 2031", "(Lake Agency, 2031)", "CMC/kb/2031", "2031" at the foot. */
const FOOT_YEAR = /^(?:[^\d]{2,50}[\s/(])?(?<year>20\d\d)\)?$/;

/** "2031 Year 92 of the Revolution", "Photo: Office of the President, 2031": a year among the words of a line at the foot. */
const LONE_YEAR = /(?<![\p{L}\d./-]|\d )(?<year>20\d\d)(?![\p{L}\d/-]| \d)/u;

/** "no. 1/2024": the year in the number of an issue. */
const ISSUE_YEAR = /\b(?:no|nr|issue|bulletin|communiqu[eé])\.? ?\d{1,4} ?\/ ?(?<year>20\d\d)\b/i;
