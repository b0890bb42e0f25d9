import { cities, countries } from '../../lexicon/lexicon.generated.js';

const SEATS = new Set(
  countries.flatMap(({ metonyms }) => metonyms).map((name) => name.toLowerCase()),
);
const CITIES = new Set(cities.flatMap(({ names }) => names).map((name) => name.toLowerCase()));

/** Whether a name is that of a capital or a palace, as the table of countries has them, or of another city of the tables. */
export function isKnownPlace(name: string): boolean {
  const key = name.toLowerCase();
  return SEATS.has(key) || CITIES.has(key);
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

/** Whether a text tells that something is or goes on in a place of this name: "in Samal", "near Samal". */
export function isToldOf(text: string, name: string): boolean {
  const place = calmPlace(name);
  if (!/^\p{Lu}\p{Ll}[\p{L} '’-]*$/u.test(place)) return false;
  return ['in', 'at', 'near', 'outside'].some((word) => {
    const at = text.indexOf(` ${word} ${place}`);
    return (
      at >= 0 &&
      /^(?:[^\p{L}\p{N}' ’-]|$| [\p{Ll}\d])/u.test(text.slice(at + word.length + place.length + 2))
    );
  });
}
