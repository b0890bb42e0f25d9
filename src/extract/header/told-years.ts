import { isoDate, writtenDates, type WrittenDate } from './written-dates.js';
import { dayNumber } from '../dates/calendar.js';

/** An anniversary is told within so many days of it. */
const AROUND = 31;

/** "The 60th anniversary", "54 years", "half a century": how many years something has lasted. */
const COUNTED =
  /\b(?:(?<count>\d{1,3})(?:(?:st|nd|rd|th)[ -](?:founding )?(?:anniversary|birthday|independence|national)|[ -]years?)|(?<half>half a century|half-century|golden jubilee|fiftieth anniversary)|(?<whole>a century|centenary|hundredth anniversary))\b/gi;

/** Before a day on which something began long ago, and behind one: "(December 2, 1975 - 2029)". */
const BEGAN =
  /\b(?:born|since|founded|establish(?:ed|ment)|set up|signed|resumed|restored|recogni[sz]ed|proclaimed)\b[^.;]*$/i;
const LASTS = /^ ?[-–—] ?20\d\d\b/;
const NEAR = 60;

/** "Greetings on the advent of the new year 2041", "a good 2041" */
const NEW_YEAR =
  /\b(?:new year,? (?:of )?|happy (?:new year )?|(?:good|prosperous|successful|peaceful) (?:new year )?|year )(?<year>20\d\d)\b(?![-/])/i;

/**
 * The year of a day that stands without one over a story, by what the story tells: an anniversary about that day of something that a day
 * with its year began, else a day with its year that begins none, else the new year that is wished. Null where it tells none.
 */
export function yearToldFor(bare: WrittenDate, text: string): number | null {
  const dated = writtenDates(text).filter(({ year }) => year !== null);
  const isOfBeginning = ({ start, end }: WrittenDate) =>
    BEGAN.test(text.slice(Math.max(0, start - NEAR), start)) || LASTS.test(text.slice(end));
  const beginnings = dated.filter(isOfBeginning);
  const counts = [...text.matchAll(COUNTED)].map(({ groups }) =>
    groups!['half'] ? 50 : groups!['whole'] ? 100 : Number(groups!['count']),
  );
  for (const count of counts)
    for (const date of beginnings) {
      const year = date.year! + count;
      if (count && isAround(isoDate(bare, year), isoDate({ ...date, year }, year))) return year;
    }
  const told = counts.length ? dated.find((date) => !isOfBeginning(date)) : dated[0];
  if (told) return told.year;
  const wished = Number(NEW_YEAR.exec(text)?.groups?.['year']);
  if (!wished) return null;
  return bare.month === 12 ? wished - 1 : bare.month === 1 ? wished : null;
}

const isAround = (one: string, other: string) =>
  Math.abs(dayNumber(one) - dayNumber(other)) <= AROUND;
