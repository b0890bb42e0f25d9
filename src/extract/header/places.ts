import { countries } from '../../lexicon/lexicon.generated.js';

const CAPITALS = new Set(
  countries.flatMap(({ metonyms }) => metonyms).map((name) => name.toLowerCase()),
);

/** Whether a name is that of a capital, as the table of countries has them. */
export function isKnownPlace(name: string): boolean {
  return CAPITALS.has(name.toLowerCase());
}

/** A place as a dateline shouts it, in ordinary capitals: "ADDIS ABABA" is "Addis Ababa". Other spellings stay. */
export function calmPlace(place: string): string {
  if (place !== place.toUpperCase()) return place;
  return place
    .toLowerCase()
    .replace(
      /(^|[\s'’/-])(\p{L})/gu,
      (_all, before: string, letter: string) => before + letter.toUpperCase(),
    );
}
