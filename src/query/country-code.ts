import { nameKey } from '../fold.js';
import { countries } from '../lexicon/lexicon.generated.js';
import { refusal } from './refusal.js';

const CODES = new Map(
  countries.flatMap(({ code, name, names, demonyms }) =>
    [code, name, ...names, ...demonyms].map((each) => [nameKey(each), code]),
  ),
);
const NAMES = new Map(countries.map(({ code, name }) => [code, name]));
const NAMES_OF_SHORT_CODES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/**
 * The code under which the graph has a country that a client gives as an ISO 3166-1 code of three or two letters, as a name or
 * as what its people are called, whatever the case and the accents. Three letters of which the table knows nothing stay a
 * code. Throws a refusal for anything else, which would silently find nothing.
 */
export function codeOfCountry(given: string): string {
  const known = knownCode(given);
  if (known) return known;
  if (/^[a-z]{3}$/i.test(given)) return given.toUpperCase();
  if (/^[0-9a-f]{24}$/.test(given)) return given;
  throw refusal(
    'BAD_USER_INPUT',
    `"${given}" is no country. Write its ISO 3166-1 code, such as KAZ, or its English name.`,
  );
}

/** The key of names under which the graph has a country that a client gives as `codeOfCountry` takes it; of any other text its own. */
export function keyOfCountry(given: string): string {
  return nameKey(NAMES.get(knownCode(given) ?? '') ?? given);
}

function knownCode(given: string): string | undefined {
  return CODES.get(nameKey(given)) ?? codeOfTwoLetters(given);
}

function codeOfTwoLetters(given: string): string | undefined {
  if (!/^[a-z]{2}$/i.test(given)) return undefined;
  // Unicode's names are shorter than the table's: "St. Pierre & Miquelon", "Hong Kong SAR China", "Myanmar (Burma)".
  const name = (NAMES_OF_SHORT_CODES.of(given.toUpperCase()) ?? '')
    .replace(/ \(.*| SAR China$/, '')
    .replace('St. ', 'Saint ')
    .replace('&', 'and');
  return CODES.get(nameKey(name));
}
