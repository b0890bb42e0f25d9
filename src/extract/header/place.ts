import { MASTHEAD } from './headline.js';
import { labelledLines } from './labelled-lines.js';
import type { Layout } from './layout.js';
import { isNewspaper } from './newspapers.js';
import { calmPlace, isCountry, isKnownPlace, isToldOf } from './places.js';
import { writtenDates } from './written-dates.js';
import { Pattern } from '../patterns/pattern.js';

/** The city of the dateline, of a stamp, or from where a letter is dated; a known city before a name that only stands like a place. */
export function placeOf(layout: Layout, text: string): string | null {
  const { furniture, datelines, blocks } = layout;
  const named = datelines.flatMap(({ place }) => (place && !isNewspaper(place) ? [place] : []));
  const beside = furniture
    .filter(({ line }) => line.text.length <= 100)
    .flatMap(({ line }) =>
      line.text.split(/\s*[|·•♦*;()/]+\s*|[,.:]\s|\s[-–—]\s|\s{2,}|\bby \p{Lu}{2,6} /u),
    )
    .map((part) => part.replace(/^Greater |\.$| \d{1,2}$/g, ''))
    .filter((part) => part.length > 3 && (isKnownPlace(part) || CITY_STATES.test(part)));
  const dated = [
    ...blocks
      .filter(({ type, start, end }) => type === 'letter' && end - start <= 100)
      .map(({ start, end }) => text.slice(start, end)),
    ...furniture.map(({ line }) => line.text),
  ]
    .flatMap((line) => (LETTER_PLACE.exec(line) ?? GIVEN_AT.exec(line))?.groups?.['place'] ?? [])
    .filter((place) => isKnownPlace(place) || !(NO_TOWN.test(place) || isNewspaper(place)));
  const told = labelledLines(furniture).flatMap(({ text }) =>
    TOLD_PLACES.flatMap((pattern) => pattern.exec(text)?.groups?.['place'] ?? []),
  );
  const place =
    told[0] ??
    named.find(isKnownPlace) ??
    dated.find(isKnownPlace) ??
    beside.find((one) => !SEAT.test(one)) ??
    beside[0] ??
    named[0] ??
    [
      ...besideOutlet(layout),
      ...besideSeat(layout, text),
      ...dated,
      ...besideAuthor(layout, text),
    ][0];
  return place ? calmPlace(place.replace(/^(?:.*\b(?:Palace|Castle) of |Greater )/, '')) : null;
}

const CITY_STATES =
  /^(?:Singapore|Monaco|Luxembourg|Djibouti|Vatican City|San Marino|Panama City|Guatemala City|Kuwait City)$/i;

/** Where a head of state resides; the city that a line has beside it is the place. */
const SEAT =
  /\b(?:house|palace|castle|hofburg|kremlin|residence|place|street|quirinale|élysée|diwan|tower|buildings?)\b|^áras\b/i;

const LETTER_PLACE =
  /^(?!By |From |\p{L}+day,)(?<place>\p{Lu}[\p{L} '’-]{2,40}), (?:\p{L}+,? )?(?:\d{1,2} \p{L}+|\p{L}+ \d{1,2},|\d{1,2}[./-]\d{1,2}[./-]) ?\d{4}(?:,? (?:at )?\d{1,2}[.:h]\d\d(?: ?[ap]\.?m\.?)?)?(?: ?\([\p{L} ]+\))?$/u;

/** "Given at Samal, this 21st day of October 2041", "Done in Samal on 3 May 2041" */
const GIVEN_AT = new Pattern(
  /^(?:Given|Done|Signed|Written) (?:at|in) (?:the )?(?<place>\p{Lu}[\p{L} '’-]{2,30}?),? (?:this|on|the) (?:the )?\d/u,
);

/** Letters of an agency, and what a court is called: "TNA, 3 May", "Cour royale, 3 May". */
const NO_TOWN =
  /^\p{Lu}{2,4}$|^(?:Cour|Hof|Casa|Palais|Palacio|Office|Press|Volume|Vol|No|Issue)\b/u;

/** "Location: Samal", "Ana Po in SAMAL". */
const TOLD_PLACE = new Pattern(
  /^(?:(?:[Ll]ocation|[Pp]lace|LOCATION|PLACE)\s*:\s*|(?:(?:(?:Story|Report|Words|Text) )?[Bb]y |From )?\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.'’-]+){1,2} in )(?!English\b|French\b|Spanish\b|Arabic\b|Portuguese\b)(?<place>\p{Lu}[\p{L} '’-]{2,30})(?:, \p{Lu}[\p{L} ]+)?$/u,
);

/** "By our Samal desk" */
const DESK_PLACE = new Pattern(
  /^(?:[Bb]y|[Ff]rom) our (?<place>\p{Lu}[\p{L}'’-]+) (?:desk|bureau|correspondent|staff|reporter)$/u,
);
/** "From our correspondent in Samal" */
const POST_PLACE = new Pattern(
  /^(?:[Bb]y|[Ff]rom) (?:our|a) (?:correspondent|reporter|bureau) in (?<place>\p{Lu}[\p{L} '’-]{2,30})$/u,
);
const TOLD_PLACES = [TOLD_PLACE, DESK_PLACE, POST_PLACE];

/** "SAMAL, Marrow Chronicle, Church Desk", "Marrow Chronicle, Samal", "Samal | Marrow Chronicle": towns beside an outlet's name. */
function besideOutlet({ furniture, headline }: Layout): string[] {
  return furniture.flatMap(({ line, isTop }) => {
    if (!isTop || line === headline || line.text.length > 110) return [];
    const parts = line.text.split(/\s*[|·•]\s*|, |\s[-–—]\s|\s{2,}/);
    return parts.filter(
      (part, at) =>
        TOWN.test(part) &&
        !NO_CITY.test(part) &&
        !MASTHEAD.test(part) &&
        !isCountry(part) &&
        !writtenDates(part).length &&
        ((part === part.toUpperCase() && isOutlet(parts[at + 1])) ||
          (isOutlet(parts[at - 1]) && line.text.includes(`${parts[at - 1]}, ${part}`))),
    );
  });
}

/** "By Ana Po | Samal | 6 May 2041": a town beside who wrote and when, where the text tells of something in it. */
function besideAuthor({ furniture }: Layout, text: string): string[] {
  return furniture.flatMap(({ line, role, isTop }) => {
    if (!isTop || !(role === 'byline' || role === 'stamp') || line.text.length > 110) return [];
    return line.text
      .split(/\s*[|·•/]\s*|, |\s[-–—]\s|\s{2,}/)
      .filter(
        (part, at, parts) =>
          parts.length > 1 &&
          TOWN.test(part) &&
          !NO_CITY.test(part) &&
          !MASTHEAD.test(part) &&
          !isCountry(part) &&
          !writtenDates(part).length &&
          isToldOf(text, part),
      );
  });
}

/** "Hill House, Samal": a town behind a seat, where the text of a letter has no other. */
function besideSeat({ blocks, furniture }: Layout, text: string): string[] {
  const lines = [
    ...furniture.map(({ line }) => line.text),
    ...blocks
      .filter(({ type, start, end }) => type === 'letter' && end - start <= 60)
      .map(({ start, end }) => text.slice(start, end)),
  ];
  return lines.flatMap((line) => {
    const [seat, town, more] = line.split(', ');
    return seat && town && !more && SEAT.test(seat) && TOWN.test(town) && !isCountry(town)
      ? [town]
      : [];
  });
}

const TOWN = /^(?:(?:Port|San|Santa|St|New|El|La|Los|Las) )?\p{Lu}[\p{L}'’-]{3,}(?: \p{Lu}{3,})?$/u;
const NO_CITY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|news|nation|national|world|politics|opinion|royals|region|local|home|africa|asia|europe|pacific|caribbean|americas|international|diplomacy|foreign|business|sports?|society|culture|life|live|update[ds]?|published|posted|issue|page|english|breaking|exclusive|analysis|religion|newsletter|photos?)\b/i;
const isOutlet = (part: string | undefined) =>
  part !== undefined && (isNewspaper(part) || (MASTHEAD.test(part) && /^\p{Lu}/u.test(part)));
