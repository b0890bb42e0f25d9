import { givenNameGender } from '../../lexicon/given-names.js';
import type { Dateline } from './dateline.js';
import { AGENCY, CAPITALISED, WEEKDAY } from './dateline-words.js';
import { isNewspaper } from './newspapers.js';
import { calmPlace } from './places.js';
import { writtenDates } from './written-dates.js';

/** "(Tern, Samal) The king" */
const AGENCY_THEN_PLACE = new RegExp(
  `^\\((?<agency>${AGENCY}), (?<place>${CAPITALISED}(?: ${CAPITALISED})?)\\)[\\s:.–—-]+(?=["“]?\\p{Lu})`,
  'u',
);

/** "(Samal) The king", where Samal is a capital */
const PLACE_IN_BRACKETS = /^\((?<place>\p{Lu}[\p{L} '’-]{2,30})\)[\s:.–—-]+(?=["“]?\p{Lu})/u;

/** "SAMAL | The king", "[SAMAL] The king", "*Samal* — The king", where Samal is a town */
const PLACE_AND_MARK = new RegExp(
  `^(?:(?<bare>${CAPITALISED}(?: ${CAPITALISED}){0,2})\\s*(?:[|•·/;]|\\.{3}|…) |[[*](?<held>${CAPITALISED}(?: ${CAPITALISED}){0,2})[\\]*][\\s:.–—-]+)(?=["“]?\\p{Lu})`,
  'u',
);

/** "Samal, Marrow | TERN | The king" */
const PLACE_AGENCY_BARS = new RegExp(
  `^(?<place>${CAPITALISED}(?: ${CAPITALISED}){0,2})(?:, ${CAPITALISED}(?: ${CAPITALISED}){0,2})? \\| (?<agency>[^|\\d]{2,30}?) \\| (?=["“]?\\p{Lu})`,
  'u',
);

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

const DATE = '(?:\\d{1,2} \\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+ \\d{1,2}),? \\d{4}';
/** "Samal Gazette, 7 June 2041. The king", "Tern Inform, Samal, June 7, 2041. The king", "Daily Tern (7 June 2041) - The king" */
const OUTLET_THEN_DATE = new RegExp(
  `^(?!(?:On|By|In|At|From) )(?<agency>(?:The )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){1,3})(?:,(?: (?<place>${CAPITALISED}(?: ${CAPITALISED})?),)? (?<date>${DATE})(?:(?<stop>\\.)| (?:--?|—|–))| \\((?<held>${DATE})\\)(?:[.:]|\\s(?:--?|—|–))?) (?=["“]?\\p{Lu})`,
  'u',
);

/** "TTV Lens - President Velt wrote", "Tern News - The king": the outlet alone before its story. */
const OUTLET_THEN_STORY =
  /^(?<agency>\p{Lu}{2,6} \p{Lu}\p{Ll}+|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,2}) (?:--?|—|–) (?=["“]?\p{Lu}\p{Ll}+ \p{L})/u;

/** A dateline in one of the orders that few outlets have; null where the paragraph begins with none. */
export function rareDateline(
  paragraph: string,
  isTown: (name: string) => boolean,
): Dateline | null {
  const line = (match: RegExpExecArray): Dateline => {
    const { place, agency, date, held } = match.groups ?? {};
    return {
      length: match[0].length,
      place: place ? calmPlace(place) : null,
      agency: agency ?? null,
      author: null,
      date: (date ?? held) ? (writtenDates(match[0])[0] ?? null) : null,
    };
  };
  const sourced = AGENCY_THEN_PLACE.exec(paragraph);
  if (sourced) return line(sourced);
  const barred = PLACE_AGENCY_BARS.exec(paragraph);
  if (barred && isTown(barred.groups!['place']!)) return line(barred);
  const marked = PLACE_AND_MARK.exec(paragraph);
  const town = marked?.groups?.['bare'] ?? marked?.groups?.['held'];
  if (marked && town && isTown(town)) return { ...line(marked), place: calmPlace(town) };
  const bracketed = PLACE_IN_BRACKETS.exec(paragraph);
  if (bracketed && isTown(bracketed.groups!['place']!)) return line(bracketed);
  const published = OUTLET_THEN_DATE.exec(paragraph);
  if (published && isOutletThere(published, isTown) && writtenDates(published[0]).length)
    return line(published);
  const alone = OUTLET_THEN_STORY.exec(paragraph);
  const outlet = alone?.groups?.['agency'] ?? '';
  if (
    alone &&
    paragraph.length > LONG &&
    (/^\p{Lu}{2,6} \p{Lu}\p{Ll}/u.test(outlet) || isNewspaper(outlet))
  )
    return line(alone);
  const dated = DATE_THEN_PLACE.exec(paragraph) ?? PAGE_THEN_DATE.exec(paragraph);
  return dated && writtenDates(dated[0]).length ? line(dated) : null;
}

/** A headline is shorter than a story's first paragraph. */
const LONG = 100;

/** A newspaper's name, or, before a full stop, what is neither a town's nor anybody's. */
function isOutletThere({ groups }: RegExpExecArray, isTown: (name: string) => boolean): boolean {
  const { agency = '', place, stop } = groups ?? {};
  if (place && !isTown(place)) return false;
  if (isNewspaper(agency)) return true;
  const [first] = agency.split(' ') as [string];
  return (
    !!stop && first !== 'The' && !isTown(agency) && givenNameGender(first.toLowerCase()) === null
  );
}
