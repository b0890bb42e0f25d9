import type { Dateline } from './dateline.js';
import { AGENCY, CAPITALISED, WEEKDAY } from './dateline-words.js';
import { calmPlace, isKnownPlace } from './places.js';
import { writtenDates } from './written-dates.js';

/** "(Tern, Samal) The king" */
const AGENCY_THEN_PLACE = new RegExp(
  `^\\((?<agency>${AGENCY}), (?<place>${CAPITALISED}(?: ${CAPITALISED})?)\\)[\\s:.–—-]+(?=["“]?\\p{Lu})`,
  'u',
);

/** "(Samal) The king", where Samal is a capital */
const PLACE_IN_BRACKETS = /^\((?<place>\p{Lu}[\p{L} '’-]{2,30})\)[\s:.–—-]+(?=["“]?\p{Lu})/u;

/** "Thursday, 6 May, Samal – The king" */
const DATE_THEN_PLACE = new RegExp(
  `^(?:${WEEKDAY},? )?(?<date>\\d{1,2} \\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+ \\d{1,2})(?:,? \\d{4})?, (?<place>${CAPITALISED}(?: ${CAPITALISED})?) (?:--?|—|–) (?=["“]?\\p{Lu})`,
  'u',
);

/** "Harbour page, 14 May 2041 - The king": a page of the paper stands where the place does. */
const PAGE_THEN_DATE = new RegExp(
  `^\\p{Lu}\\p{L}+(?: \\p{L}+)? (?:page|pages|desk|diary|notes|column), (?<date>[^,–—-]{6,20}\\d{4}) (?:--?|—|–) (?=["“]?\\p{Lu})`,
  'u',
);

/** A dateline in one of the orders that few outlets have; null where the paragraph begins with none. */
export function rareDateline(paragraph: string): Dateline | null {
  const line = (match: RegExpExecArray): Dateline => {
    const { place, agency, date } = match.groups ?? {};
    return {
      length: match[0].length,
      place: place ? calmPlace(place) : null,
      agency: agency ?? null,
      author: null,
      date: date ? (writtenDates(match[0])[0] ?? null) : null,
    };
  };
  const sourced = AGENCY_THEN_PLACE.exec(paragraph);
  if (sourced) return line(sourced);
  const bracketed = PLACE_IN_BRACKETS.exec(paragraph);
  if (bracketed && isKnownPlace(bracketed.groups!['place']!)) return line(bracketed);
  const dated = DATE_THEN_PLACE.exec(paragraph) ?? PAGE_THEN_DATE.exec(paragraph);
  return dated && writtenDates(dated[0]).length ? line(dated) : null;
}
