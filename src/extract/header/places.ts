import { countries } from '../../lexicon/lexicon.generated.js';

const CAPITALS = new Set(
  countries.flatMap(({ metonyms }) => metonyms).map((name) => name.toLowerCase()),
);

/** Whether a name is that of a capital, as the table of countries has them. */
export function isKnownPlace(name: string): boolean {
  return CAPITALS.has(name.toLowerCase());
}

const COUNTRIES = new Set(
  countries.flatMap(({ name, names }) => [name, ...names].map((one) => one.toLowerCase())),
);

/** Whether a name is that of a country, in any form that the table of countries has. */
export function isCountry(name: string): boolean {
  return COUNTRIES.has(name.toLowerCase());
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
