import { AGENCY, CAPITALISED, HELD_AGENCY, WEEKDAY } from './dateline-words.js';
import { MASTHEAD } from './headline.js';
import { isNewspaper } from './newspapers.js';
import { calmPlace, isCountry, isKnownPlace } from './places.js';
import { looseDateline } from './loose-datelines.js';
import { rareDateline } from './rare-datelines.js';
import { writtenDates, type WrittenDate } from './written-dates.js';

/** What stands before the story: "PORT SAMAL, May 6 (Coastal Herald) --". */
export interface Dateline {
  /** Number of characters up to the first word of the story. */
  length: number;
  place: string | null;
  agency: string | null;
  /** Who wrote the story: "Samal. Ana Po - TNA." */
  author: string | null;
  date: WrittenDate | null;
}

const PLACE = new RegExp(
  `^(?:\\p{Lu}\\p{L}+ desk|(${CAPITALISED}(?: (?:de|of|da|el|al|di|la)? ?${CAPITALISED}){0,3})(?:,? D\\.?C\\.?)?(?:/(${CAPITALISED})(?!/))?)`,
  'u',
);
/** Nothing, or the day of the week, before a date. */
const DATE_FIRST = new RegExp(`^(?:${WEEKDAY},? )?$`, 'u');
const ENDS_IN_WEEKDAY = new RegExp(`\\s${WEEKDAY}$`, 'u');
/** What may follow the place, in any order and number. `agency` names the source. */
const PIECES: [name: 'filler' | 'agency' | 'dated' | 'closing' | 'end', pattern: RegExp][] = [
  ['closing', new RegExp(`^\\s+[–—-]\\s+(${AGENCY})$`, 'u')],
  [
    'agency',
    new RegExp(`^\\s+(?:--?|—|–)\\s+(?!${WEEKDAY},)(${AGENCY})(?=, (?:${WEEKDAY},? )?\\d)`, 'u'),
  ],
  [
    'filler',
    new RegExp(`^\\s+(?:--?|—|–)\\s+${WEEKDAY}(?=,? (?:\\d|\\p{Lu}\\p{L}+\\.? \\d))`, 'u'),
  ],
  ['filler', /^\s\((?:[Bb]y |[Ff]rom )?(?:[Oo]ur|[Oo]wn)\b[^()]{3,40}\)/u],
  [
    'end',
    /^(?:\s*(?:\.?-{1,2}|—|–|:|♦|\.–)\s+|\s*(?:--|—)|\s*\.[—–]\s*|\.\s[—–-]\s|\s+~\s+|\s+–)(?=\S)|^\s*(?:--|—|–)$/u,
  ],
  [
    'filler',
    /^[,.]?\s+(?:\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\. ?m\.?)?|night|morning)(?=[\s,.]|$)/u,
  ],
  ['filler', new RegExp(`^[,.]?\\s+${WEEKDAY}(?=[\\s,]|$)`, 'u')],
  [
    'filler',
    /^,?\s+(?:\p{Lu}[\p{L}' -]*?\d{1,2}, 1[34]\d\d|\d{1,2} \p{Lu}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,2} 1[34]\d\d)(?=[\s,(])/u,
  ],
  ['agency', new RegExp(`^\\s+\\|\\s+(${AGENCY})(?=\\s+(?:--?|—|–)\\s)`, 'u')],
  ['agency', new RegExp(`^\\s*\\((${HELD_AGENCY}),(?= (?:${WEEKDAY},? )?\\d[^()]*\\))`, 'u')],
  ['agency', new RegExp(`^[,.]?\\s*\\((${HELD_AGENCY}(?:/${AGENCY})?)\\)`, 'u')],
  ['agency', new RegExp(`^[,.]?\\s*/(${HELD_AGENCY})/\\.?(?=\\s|$)`, 'u')],
  ['agency', new RegExp(`^, (${AGENCY})(?=\\.[-–—]\\s)`, 'u')],
  ['filler', /^\s*\(@\w+\)/u],
  ['agency', new RegExp(`^[,.]\\s+(${AGENCY}) (?:&|and) agencies$`, 'u')],
  ['agency', new RegExp(`^[,.]\\s+(${AGENCY})(?=\\s+(?:--?|—|–)\\s)`, 'u')],
  ['agency', /^[,.]\s+(\p{Lu}{3,}(?: \p{Lu}+)?)(?=\.-?\s+[\p{Lu}"“])/u],
  ['agency', /^[,.]\s+((?:\p{Lu}{2,} )?["“]\p{Lu}\p{L}+["”])(?=\.?-?\s)/u],
  ['dated', /^[,.]\s+(?!On\b|In\b|The\b)(\p{Lu}\p{L}{3,})(?=\.\s+[\p{Lu}"“])/u],
  ['closing', new RegExp(`^[,.]?\\s+(\\p{Lu}{2,8}|\\p{Lu}\\p{L}+ \\p{Lu}{2,8})\\.?$`, 'u')],
  ['agency', /^,\s+(\p{Lu}{2,8})(?=-\s)/u],
  ['filler', /^, \p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}(?=\s*[,.(:-])/u],
  // "(14 Roch, month of Asadh, B.E. 2570)": the day by another calendar.
  ['filler', /^\s*\((?=[^()]{0,60}\d)[^()]{6,60}\)/u],
  ['filler', /^, Year \d+ of the Revolution\b/u],
  ['filler', /^\s*●(?=\s)/u],
  ['agency', /^\/(\p{Lu}\p{L}+)\/(?=\.?\s)/u],
  ['filler', /^\s*\[[^\]]{2,30}\](?=[,:]?\s)/u],
  ['filler', /^[,.]\s*$/u],
];

/** "OSTRAVA/PRAGUE The king" */
const PAIRED = /^(?<places>(?<first>\p{Lu}{3,})\/\p{Lu}{3,}) (?=["“]?\p{Lu}\p{Ll}|["“]?[AI] )/u;

/** "(SAMAL, May 6) The king" */
const IN_BRACKETS = /^\((?<inner>\p{Lu}[^()]{5,60})\)[\s:.–—-]+(?=["“]?\p{Lu})/u;

/** "Samal. Ana Po - TNA. The king" */
const AUTHORED = new RegExp(
  `^(?<place>${CAPITALISED})[.,] (?<author>\\p{Lu}\\p{Ll}+(?: \\p{Lu}[\\p{L}.'’-]+){1,2}) [-–—] (?<agency>[A-Z][\\w.]*)\\. (?=["“]?\\p{Lu})`,
  'u',
);

/** How a story begins that names someone by his style. */
const STYLE =
  /^(?:His|Her|Their|The|President|Prime|King|Queen|HM|HH|HE|HRH|Mr|Mrs|Ms|Dr|Sheikh)\b/;

/** An agency that stands before the place: "(TNA) - " or "TNA - SAMAL". */
const LEADING_AGENCY =
  /^(?:\((?<bracketed>[A-Z][A-Za-z]{1,12}|[A-Z][\w-]{2,24}\.[a-z]{2,4})\)\s*[-–—:]*\s*|(?<bare>[A-Z]{3,8}) [-–—] (?=\p{Lu})|(?<site>\w[\w-]*\.(?:[a-z]{2,4}|[A-Z]{2,4}))(?<joint>,| [-–—]) (?=\p{Lu})|(?<beside>[A-Z]{3,8}) (?=\p{Lu}\p{Ll}))/u;

/** "(Samal News, English service) SAMAL, May 6 -": the source, with its desk. */
const SOURCE_IN_BRACKETS = new RegExp(
  `^\\((?<source>${HELD_AGENCY}), (?:\\p{Lu}\\p{L}+ )?(?:[Ss]ervice|[Ee]dition|[Dd]esk|[Bb]ureau|[Nn]ewsroom|[Oo]nline)\\)\\s*[-–—:]*\\s*`,
  'u',
);

/**
 * The dateline at the beginning of a paragraph, or null. A name before a dash or colon is one only where a date or an agency stands
 * beside it, it is shouted, or it is a town.
 */
export function datelineOf(
  paragraph: string,
  isTown: (name: string) => boolean = isKnownPlace,
): Dateline | null {
  const ordinary = ordinaryDateline(paragraph, isTown);
  if (ordinary?.date?.year) return ordinary;
  const loose = looseDateline(paragraph, isTown);
  if (!ordinary || !loose) return ordinary ?? loose;
  return !ordinary.date || loose.date?.year
    ? { ...loose, place: ordinary.place ?? loose.place, agency: ordinary.agency ?? loose.agency }
    : ordinary;
}

function ordinaryDateline(paragraph: string, isTown: (name: string) => boolean): Dateline | null {
  const rare = rareDateline(paragraph, isTown);
  if (rare) return rare;
  const lead = LEADING_AGENCY.exec(paragraph);
  const { bracketed, bare, site, joint, beside } = lead?.groups ?? {};
  const leader = bracketed ?? bare ?? site ?? beside;
  if (lead && leader) {
    const length = lead[0].length;
    const inner = datelineOf(paragraph.slice(length), isTown);
    if (inner?.place && (!beside || (inner.date && isKnownPlace(inner.place))))
      return { ...inner, length: inner.length + length, agency: leader };
    if (bracketed || (site && joint !== ','))
      return { length, place: null, agency: leader, author: null, date: null };
  }
  const sourced = SOURCE_IN_BRACKETS.exec(paragraph);
  if (sourced) {
    const inner = datelineOf(paragraph.slice(sourced[0].length), isTown);
    if (inner?.place)
      return {
        ...inner,
        length: inner.length + sourced[0].length,
        agency: sourced.groups!['source']!,
      };
  }
  const inBrackets = IN_BRACKETS.exec(paragraph);
  if (inBrackets) {
    const inner = datelineOf(`${inBrackets.groups!['inner']!} -- A`);
    if (inner?.place && inner.date) return { ...inner, length: inBrackets[0].length };
  }
  const paired = PAIRED.exec(paragraph)?.groups;
  if (paired)
    return {
      length: paired['places']!.length + 1,
      place: calmPlace(paired['first']!),
      agency: null,
      author: null,
      date: null,
    };
  const authored = AUTHORED.exec(paragraph);
  if (authored) {
    const { place, author, agency } = authored.groups!;
    return {
      length: authored[0].length,
      place: calmPlace(place!),
      agency: agency!,
      author: author!,
      date: null,
    };
  }
  const joined = /^(?<place>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)[-/](?<agency>\p{Lu}{2,8})$/u.exec(
    paragraph,
  )?.groups;
  if (joined?.['place'] && isKnownPlace(joined['place']))
    return {
      length: paragraph.length,
      place: joined['place'],
      agency: joined['agency']!,
      author: null,
      date: null,
    };
  const text = paragraph.slice(0, 140);
  const place = PLACE.exec(text);
  const [date] = writtenDates(text);
  const startsWithDate = DATE_FIRST.test(text.slice(0, date?.start ?? 140));
  if (!place && !startsWithDate) return null;
  const line: Dateline = { length: 0, place: null, agency: null, author: null, date: null };
  let at = 0;
  if (place && !startsWithDate) {
    at = place[0].replace(/[.-]+$/, '').length;
    const named = place[1]?.replace(/[.-]+$/, '') ?? null;
    // "World  Tue, 26 Aug": a section before the day.
    line.place = named && ENDS_IN_WEEKDAY.test(named) ? null : named;
    const beside = place[2];
    if (beside && isKnownPlace(line.place ?? '') && !isKnownPlace(beside)) line.agency = beside;
  }
  // "LOCAL | 3 May" stands over a section, "ACCRA | 3 May" before a story.
  const dash = isKnownPlace(line.place ?? '') ? /^\s+(?:[—–-]+|\|)\s+/u : /^\s+[—–-]+\s+/u;
  let isEnded = false;
  while (!isEnded && at < text.length) {
    const rest = text.slice(at);
    const lead = /^(?:\s+\/\s+|\s?[,.]?-?\s*\(?|\s+[—–-]\s+)/u.exec(rest)?.[0].length ?? 0;
    if (
      !line.date &&
      date &&
      (date.start === at + lead ||
        date.start === at + (dash.exec(rest)?.[0].length ?? -1) ||
        (startsWithDate && at === 0))
    ) {
      line.date = date;
      at = date.end + (text[date.end] === ')' ? 1 : 0);
      // The full stop after a month may end the line.
      if (text[at - 1] === '.' && !/^,? \d/.test(text.slice(at))) at -= 1;
      continue;
    }
    const piece = pieceAt(rest, line.date !== null);
    if (!piece) break;
    at += piece.match[0].length;
    if (piece.name === 'end') isEnded = true;
    else if (piece.name === 'filler') {
      const inner = /^, (\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2})/u.exec(piece.match[0])?.[1];
      if (inner && !isKnownPlace(line.place ?? '') && isKnownPlace(inner)) line.place = inner;
    } else if (!isCountry(piece.match[1] ?? '')) {
      // "SAMAL/MARROW, May 6 (TNA)": two places.
      const isPlace = line.agency !== null && line.agency === place?.[2];
      line.agency = (isPlace ? null : line.agency) ?? piece.match[1] ?? null;
    }
  }
  const evidence = line.date || line.agency;
  if (at >= paragraph.length && !evidence) return null;
  const place0 = line.place;
  const isShouted = !!place0 && place0.length > 2 && place0 === place0.toUpperCase();
  if (!isEnded && at < text.length) {
    // "CITY, May 9 (AGENCY) The", "CITY. The" and "CITY, 14 July 2041. The" go on without a dash.
    const stop = /^(?:\.)?\s+(?=["“'‘]?[\p{Lu}\d])/u.exec(text.slice(at));
    if (
      !stop ||
      !(
        line.agency ||
        (stop[0].startsWith('.') && (line.date || isShouted || (place0 && isTown(place0))))
      )
    )
      return null;
    at += stop[0].length;
  }
  if (!evidence && !isShouted && !(place0 && isTown(place0))) return null;
  if (line.date && isEnded && !line.agency) {
    const agency = new RegExp(`^(${AGENCY})\\.\\s+(?=\\p{Lu})`, 'u').exec(text.slice(at));
    if (agency && !STYLE.test(agency[1]!)) {
      line.agency = agency[1] ?? null;
      at += agency[0].length;
    }
  }
  if (place0 && (MASTHEAD.test(place0) || isNewspaper(place0))) return null;
  if (isShouted && place0.length <= 4 && !isTown(place0))
    return { ...line, length: at, place: null, agency: line.agency ?? place0 };
  return { ...line, length: at, place: place0 ? calmPlace(place0) : null };
}

/** The first of the pieces that a text begins with. */
function pieceAt(text: string, isDated: boolean) {
  for (const [name, pattern] of PIECES) {
    if (!isDated && (name === 'closing' || name === 'dated')) continue;
    const match = pattern.exec(text);
    if (match) return { name, match };
  }
  return null;
}
