import {
  countries,
  honorifics,
  namesakes,
  nonEntities,
  organisations,
  outlets,
  roles,
  sharedNames,
} from './lexicon.generated.js';

export interface CountryEntry {
  type: 'country';
  code: string;
  form: 'name' | 'demonym' | 'metonym';
  /** States that the surface may mean, the likeliest first; and words beside which it means none of them. */
  shared: { codes: readonly string[]; beside: readonly string[] } | null;
  namesake: Namesake | null;
}

/** Whether people too are called so, by their first or by their last name; or first only right after an office. */
export interface Namesake {
  first: boolean;
  last: boolean;
  titled: boolean;
}

/**
 * What a surface stands for. `form` of a country: its name, a demonym, or a capital or palace that stands for it; `country` of an
 * organisation: the state of which it is a parliament or a party; of a role: the only state that has it.
 */
export type Entry =
  | CountryEntry
  | {
      type: 'role';
      role: string;
      roleClass: string;
      plural: boolean;
      country: string | null;
    }
  | { type: 'honorific' }
  | { type: 'organisation'; name: string; country: string | null }
  | { type: 'outlet'; country: string | null }
  | { type: 'none' };

interface Node {
  next: Map<string, Node>;
  found: Found[];
}

/** An entry with what its capitals demand of the text: nothing, a capital at the beginning, none, or to be written just so. */
interface Found {
  entry: Entry;
  capitals: 'any' | 'first' | 'all' | 'none';
  /** The letters of the surface. */
  letters: string;
}

const root: Node = { next: new Map(), found: [] };

/** Words of a surface as the scanner would part them. */
const wordsOf = (surface: string) =>
  surface
    .toLowerCase()
    .replace(/[’ʻ]/g, "'")
    .replace(/'s(?!\p{L})|(?<=s)'(?= )/gu, " 's")
    .match(/'s|[\p{L}\p{M}\p{N}.]+(?:['’-][\p{L}\p{M}\p{N}.]+)*|'|,|&/gu) ?? [];

function add(surface: string, entry: Entry): void {
  let node = root;
  for (const word of wordsOf(surface)) {
    let next = node.next.get(word);
    if (!next) node.next.set(word, (next = { next: new Map(), found: [] }));
    node = next;
  }
  node.found.push({ entry, ...capitalsOf(surface, entry) });
}

const SHARED = new Map(sharedNames.map((row) => [row.form, row]));
const NAMESAKES = new Map(
  namesakes.map(({ form, stands }): [string, Namesake] => [
    form,
    {
      first: stands.includes('first'),
      last: stands.includes('last'),
      titled: stands.includes('titled'),
    },
  ]),
);

/** How a word with its capital may be a name, though it is a word of the calendar, of grammar, or a style; null where it is none. */
export const namesakeOf = (word: string): Namesake | null => NAMESAKES.get(word) ?? null;

function addCountry(surface: string, code: string, form: CountryEntry['form']): void {
  const shared = SHARED.get(surface) ?? null;
  const namesake = NAMESAKES.get(surface) ?? null;
  add(surface, { type: 'country', code, form, shared, namesake });
}

const listed = new Set<string>();
for (const { code, name, names, demonyms, metonyms } of countries) {
  for (const surface of [name, ...names]) addCountry(surface, code, 'name');
  for (const surface of demonyms) addCountry(surface, code, 'demonym');
  for (const surface of metonyms) addCountry(surface, code, 'metonym');
  for (const surface of [name, ...names, ...demonyms]) listed.add(surface);
}
for (const { form, kind, codes } of sharedNames)
  if (!listed.has(form)) addCountry(form, codes[0]!, kind === 'demonym' ? 'demonym' : 'name');
/** "ministers of foreign affairs", "captains regent", but not "princess", "minister of foreign affairs" nor "charge d'affaires". */
const isPlural = (form: string) =>
  /(?:[^s]s|men)$/.test(form.split(/ (?:of|for|regent)(?: |$)/)[0]!) &&
  !/d'affaires|catholicos/.test(form);

for (const { role, forms, class: roleClass, country } of roles)
  for (const form of forms)
    add(form, {
      type: 'role',
      role,
      roleClass,
      plural: isPlural(form),
      country: country || null,
    });
for (const { form, kind } of honorifics)
  add(kind === 'style_capital' ? form.toUpperCase() : form, { type: 'honorific' });
for (const { name, forms, country } of organisations)
  for (const surface of [name, ...forms])
    add(surface, { type: 'organisation', name, country: country || null });
for (const { name, forms, country } of outlets)
  for (const surface of [name, ...forms])
    add(surface, { type: 'outlet', country: country || null });
for (const { form } of nonEntities) add(form, { type: 'none' });

/** Nouns for what people are to others or live by ("widow", "teacher"), beside offices; in the text in lower case. */
export const CALLINGS: ReadonlySet<string> = new Set(
  roles.flatMap(({ forms, class: roleClass }) => (roleClass === 'calling' ? forms : [])),
);

const NAMES = new Map(countries.map(({ code, name }) => [code, name]));

/** Short English name of a country by its alpha-3 code; the code itself where it is none. */
export const countryName = (code: string): string => NAMES.get(code) ?? code;

const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  countries
    .flatMap(({ name, names }) => [name, ...names])
    .filter((name) => !NAMESAKES.has(name))
    .map((name) => name.toLowerCase()),
);

/** Whether a text in lower case is the name of a country, and of nobody and nothing else. */
export const isCountryName = (lower: string): boolean => COUNTRY_NAMES.has(lower);

const CAPITALS = new Map(countries.map(({ code, metonyms }) => [code, metonyms[0]?.toLowerCase()]));

/** Whether a metonym is the capital of a state, which the table lists first, and no palace or second city. */
export const isCapital = (code: string, surface: string): boolean =>
  CAPITALS.get(code) === surface.toLowerCase();

/** States whose head is crowned; the Emirates have a president beside their rulers. */
export const MONARCHIES: ReadonlySet<string> = new Set(
  'SAU ARE KWT QAT BHR OMN JOR MAR GBR ESP NLD BEL LUX DNK SWE NOR MCO LIE AND JPN THA KHM MYS BRN BTN LSO SWZ TON VAT CAN AUS NZL JAM PNG BHS BLZ GRD LCA KNA VCT ATG SLB TUV'.split(
    ' ',
  ),
);

/** States whose crowned head has another style than king or queen; Malaysia has sultans under its king. */
export const RULERS_STYLED: Readonly<Record<string, readonly string[]>> = {
  sultan: ['OMN', 'BRN', 'MYS'],
  emir: ['KWT', 'QAT'],
  emperor: ['JPN'],
  empress: ['JPN'],
  'grand duke': ['LUX'],
  'grand duchess': ['LUX'],
};

/** Capitals in the table must be capitals in the text (US, HE, UN). */
function capitalsOf(surface: string, entry: Entry): Pick<Found, 'capitals' | 'letters'> {
  const letters = lettersOf(surface);
  if (entry.type === 'role')
    return { capitals: entry.roleClass === 'calling' ? 'none' : 'any', letters };
  if (letters.length > 1 && letters === letters.toUpperCase()) return { capitals: 'all', letters };
  const isFirst = entry.type === 'honorific' || surface[0] === surface[0]?.toUpperCase();
  return { capitals: isFirst ? 'first' : 'any', letters };
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}

const isWritten = ({ capitals, entry, letters }: Found, text: string): boolean =>
  capitals === 'any' ||
  (capitals === 'none'
    ? text === text.toLowerCase()
    : capitals === 'first'
      ? (entry.type === 'honorific' ? STYLE_BEGINS : /^\p{Lu}/u).test(text)
      : lettersOf(text) === letters);

/** "General", "the Hon.", "her Majesty". */
const STYLE_BEGINS = /^(?:(?:the|his|her|their|your) )?\p{Lu}/u;

/**
 * The longest surface of the tables that begins at word `at` of `words` (lower case), with the place after its last word;
 * null where none does. It ends before `limit`; `textOf(from, to)` gives the words as they are written.
 */
export function longestEntry(
  words: readonly string[],
  at: number,
  textOf: (from: number, to: number) => string,
  limit = words.length,
): { entry: Entry; last: number } | null {
  const word = words[at];
  let node = word === undefined ? undefined : root.next.get(word);
  let best: { entry: Entry; last: number } | null = null;
  for (let place = at + 1; node; place += 1) {
    if (node.found.length) {
      const text = textOf(at, place);
      const found = node.found.find((one) => isWritten(one, text));
      if (found) best = { entry: found.entry, last: place };
    }
    const next: string | undefined = place < limit ? words[place] : undefined;
    node = next === undefined ? undefined : node.next.get(next);
  }
  return best;
}
