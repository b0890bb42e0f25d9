import type { Dateline } from './dateline.js';
import { WEEKDAY } from './dateline-words.js';
import { MASTHEAD } from './headline.js';
import { isNewspaper } from './newspapers.js';
import { calmPlace, isCountry, isKnownPlace } from './places.js';
import { writtenDates } from './written-dates.js';

/** No dateline is longer. */
const LONGEST = 160;

/** What parts the names in a dateline. */
const PARTING = /\s*(?:[,;:|/()[\]•·]|\.(?=\s|$)|\s(?:--?|—|–)(?=\s|$))\s*/u;

const SMALL =
  '(?:of|the|and|de|del|des|du|do|da|dos|la|le|los|y|e|et|our|own|from|by|for|in|special|bureau|desk|correspondent|correspondents|service|edition|page|bulletin|newsroom|monitored|online|text)';
const NAME_WORD = "[\\p{Lu}\\d][\\p{L}\\p{M}\\d&.'’@_-]*";
/** A name: capitals, and such small words as stand in names of outlets and desks. */
const NAME = new RegExp(`^(?:${SMALL} )*${NAME_WORD}(?: (?:${SMALL}|${NAME_WORD})){0,7}$`, 'u');
/** Our own man, the day of the week or the hour. */
const FILLER = new RegExp(
  `^(?:${WEEKDAY}|(?:${WEEKDAY} )?(?:night|morning|evening)|(?:[Bb]y |[Ff]rom )?(?:[Oo]ur|[Oo]wn|[Aa]) (?:\\p{Ll}+ ){0,2}(?:correspondents?|desk|bureau|reporters?)|\\d{1,2}[:.h]\\d\\d)$`,
  'u',
);
/** How a sentence begins that comes to a day. */
const OPENS_SENTENCE =
  /^(?:On|By(?! \p{Lu}{2,8}$)|In|At|As|Since|After|Before|Until|From|When|Today|Yesterday|Born|Dear|To|For|It|He|She|His|Her|Their|This|That|These|President|King|Queen|Prime|Minister|Mr|Mrs|Ms|Dr)\b(?! our\b| own\b)/u;
const OUR_BUREAU =
  /\b(?:[Oo]ur|[Ff]rom|[Tt]he) (?<place>\p{Lu}[\p{L} ]+?) (?:bureau|office|desk)$/u;
const NO_AGENCY = /\b(?:page|issue|no|special|our|own|edition)\b|^\d/iu;

const HELD = '[^()[\\]]{2,50}';
/** What may follow the day, in any order. */
const BEHIND = [
  /^[\s,.]*\(?\d{1,2}(?:[:.]\d\d|h\d{0,2})(?::\d\d)?(?: ?[ap]\.? ?m\.?)?(?: (?:GMT|UTC|local time))?\)?(?=[\s,.:;|)\]–—-])/u,
  new RegExp(`^,?\\s+${WEEKDAY}(?=[\\s,.:)])`, 'u'),
  new RegExp(`^\\s*\\((?:(?<held>["“]?\\p{Lu}${HELD})|${HELD})\\)`, 'u'),
  /^\s*\/(?<stroked>\p{L}[^/]{1,40})\//u,
  /^(?:,|\s\/)\s+(?<beside>["“]?\p{Lu}[\p{L}\d&.'’"”-]*(?: \p{Lu}[\p{L}\d&.'’"”-]*){0,3}?)(?=\.?\s*(?:[–—]|--?)\s|\.\s|\s*\)|\]|$)/u,
  /^[;,]\s+by (?:our|\p{Lu})[^.:–—]{2,40}(?=[.:–—])/u,
];
/** A year that stands apart from its day. */
const YEAR_APART = /^,?\s*\(?(?<year>20\d\d)\)?(?=[\s.:)–—-]|$)/u;
/** Where the story begins. */
const STORY =
  /^\s*[)\]]?(?:\s*(?:[.:;|~]|--?|—|–)\s*(?:[–—]|--?)?\s+|\s*(?:—|–)|(?<=[)\]/])\s+|[)\]]\s+)(?=["“'‘«(]?[\p{Lu}\d“])|^\s*[)\]]?[.:]?$/u;

/**
 * A dateline in whatever order: names, towns, hours and brackets before and behind one day, and nothing that is a sentence. Null where a
 * paragraph begins with none, or is nothing else but a line of the page.
 */
export function looseDateline(
  paragraph: string,
  isTown: (name: string) => boolean,
): Dateline | null {
  const head = paragraph.slice(0, LONGEST);
  if (!/\d/.test(head)) return null;
  const [date] = writtenDates(head);
  if (!date) return null;
  const before = namesBefore(head.slice(0, date.start));
  if (!before) return null;
  const behind = restBehind(head, date.end);
  if (!behind || (behind.end >= paragraph.length && !/[.)\]]$/.test(paragraph))) return null;
  const isTold = before.length > 0 || behind.names.length > 0 || /^[[(]/.test(head);
  if (!isTold) return null;
  const names = [...before, ...behind.names].filter((name) => !isCountry(name));
  const place =
    names.find(isKnownPlace) ??
    names.map((name) => OUR_BUREAU.exec(name)?.groups?.['place']).find((name) => name) ??
    names.find((name) => !isOutlet(name) && isTown(name)) ??
    (/^\p{Lu}{4,}(?: \p{Lu}{3,})?$/u.test(before[0] ?? '') ? before[0]! : null);
  const agency = names.find(
    (name) =>
      name !== place && !isKnownPlace(name) && !isTown(name) && isAgency(name, behind.names),
  );
  if (!place && !agency && before.length) return null;
  const year = date.year ?? behind.year;
  return {
    length: behind.end,
    place: place ? calmPlace(place) : null,
    agency: agency ?? null,
    author: null,
    date: { ...date, year },
  };
}

const isOutlet = (name: string) => isNewspaper(name) || MASTHEAD.test(name);
const isAgency = (name: string, behind: readonly string[]) =>
  !NO_AGENCY.test(name) && (isOutlet(name) || behind.includes(name) || /\p{Lu}{3}| /u.test(name));

/** The names before the day; null where anything else stands there. */
function namesBefore(text: string): string[] | null {
  const pieces = text.replace(new RegExp(`${WEEKDAY},?\\s*$`, 'u'), '').split(PARTING);
  const names = pieces.filter((piece) => piece && !FILLER.test(piece));
  if (names.length > 5) return null;
  if (/\p{L}\s*$/u.test(text) && names.length && !new RegExp(`${WEEKDAY}\\s*$`, 'u').test(text))
    return null;
  return names.every(
    (name) => OTHER_YEAR.test(name) || (NAME.test(name) && !OPENS_SENTENCE.test(name)),
  )
    ? names.filter((name) => !OTHER_YEAR.test(name)).map((name) => name.replace(/^By /, ''))
    : null;
}

/** "14 Rajab 1452": the day by another calendar. */
const OTHER_YEAR =
  /^(?:\d{1,2} )?[\p{L}' ’-]{3,20} (?:\d{1,2}, ?)?(?:1[34]\d\d|2[45]\d\d)(?: AH)?$/u;

/** What stands between the day and the story, which begins at `end`; null where no story begins. */
function restBehind(
  head: string,
  from: number,
): { end: number; names: string[]; year: number | null } | null {
  const names: string[] = [];
  let year: number | null = null;
  for (let at = from; ;) {
    const rest = head.slice(at);
    const apart = YEAR_APART.exec(rest);
    if (apart && year === null) {
      year = Number(apart.groups!['year']);
      at += apart[0].length;
      continue;
    }
    const match = BEHIND.map((pattern) => pattern.exec(rest)).find(Boolean);
    if (match) {
      const name = match.groups?.['held'] ?? match.groups?.['stroked'] ?? match.groups?.['beside'];
      if (name) {
        const [first, more] = name.split(/, /);
        names.push(first!);
        if (more && /^20\d\d$/.test(more)) year = Number(more);
      }
      at += match[0].length;
      continue;
    }
    const before = head[at - 1] ?? '';
    const story =
      STORY.exec(rest) ?? (/[)\]/]/.test(before) ? /^\s+(?=["“'‘«]?\p{Lu})/u.exec(rest) : null);
    return story ? { end: at + story[0].length, names, year } : null;
  }
}
