import { givenNames, nameOrigins } from './lexicon.generated.js';

/** The longest ending of the table, and how much of a word must stand before one. */
const LONGEST = Math.max(
  ...nameOrigins.flatMap(({ endings }) => endings.map(({ length }) => length)),
);
const STEM = 2;
/** What a word tells that people of so many states bear. */
const weightOf = (states: number) => Math.log(80 / states);

type States = ReadonlyMap<string, number>;

const WORDS = statesBy(nameOrigins, ({ words }) => words);
const GIVEN = statesBy(givenNames, ({ names }) => names.map((name) => name.toLowerCase()));
const ENDINGS = statesBy(nameOrigins, ({ endings }) => endings);

function statesBy<Row extends { codes: readonly string[] }>(
  rows: readonly Row[],
  formsOf: (row: Row) => readonly string[],
): Map<string, States> {
  const found = new Map<string, Map<string, number>>();
  for (const row of rows)
    for (const form of formsOf(row)) {
      const states = found.get(form) ?? new Map<string, number>();
      found.set(form, states);
      for (const code of row.codes)
        states.set(code, Math.max(states.get(code) ?? 0, weightOf(row.codes.length)));
    }
  return found;
}

/** How much the words of a name, and their endings, say for each state in which people are called so; empty where they say nothing. */
export function originsOf(name: string): States {
  const known = origins.get(name);
  if (known) return known;
  const found = new Map<string, number>();
  for (const word of wordsOf(name))
    for (const [state, weight] of WORDS.get(word) ?? GIVEN.get(word) ?? ofEnding(word) ?? [])
      found.set(state, (found.get(state) ?? 0) + weight);
  if (origins.size >= MOST_NAMES) origins.clear();
  origins.set(name, found);
  return found;
}

/** The same names come again and again; beyond this many they are forgotten, so that memory stays bounded. */
const MOST_NAMES = 5000;
const origins = new Map<string, States>();

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}|['’‘ʻ`.]/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
    .split(/[\s\u2010\u2011-]+/);

function ofEnding(word: string): States | undefined {
  for (let length = Math.min(LONGEST, word.length - STEM); length > 1; length -= 1) {
    const states = ENDINGS.get(word.slice(-length));
    if (states) return states;
  }
  return undefined;
}
