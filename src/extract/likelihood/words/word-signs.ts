import type { PairView, Sign } from '../signs.js';

/** What the words of an article say of its parties, by profile, as natural logarithms of odds. */
export interface SaidByWords {
  writes: readonly number[];
  isWrittenTo: readonly number[];
  /** The most of each. */
  mostWrites: number;
  mostWrittenTo: number;
}

/** What words say of one pair: those between the two, read both ways; null where no sentence tells both. */
export interface SaidBetween {
  straight: number | null;
  reversed: number | null;
}

/** Where no sentence tells both. */
const APART = -9;

interface WordSign {
  name: string;
  of: (said: SaidByWords, between: SaidBetween, from: number, to: number) => number;
}

/** What words say of all parties of an article together. */
export function saidByWords(
  weighed: readonly { writes: number; isWrittenTo: number }[],
): SaidByWords {
  const writes = weighed.map((each) => each.writes);
  const isWrittenTo = weighed.map((each) => each.isWrittenTo);
  return {
    ...{ writes, isWrittenTo },
    mostWrites: writes.reduce((most, each) => Math.max(most, each), -Infinity),
    mostWrittenTo: isWrittenTo.reduce((most, each) => Math.max(most, each), -Infinity),
  };
}

const WORD_SIGNS: readonly WordSign[] = [
  { name: 'words around the sender: it writes', of: ({ writes }, _, from) => writes[from]! },
  {
    name: 'words around the sender: it is written to',
    of: ({ isWrittenTo }, _, from) => isWrittenTo[from]!,
  },
  {
    name: 'words around the addressee: it writes',
    of: ({ writes }, _between, _from, to) => writes[to]!,
  },
  {
    name: 'words around the addressee: it is written to',
    of: ({ isWrittenTo }, _between, _from, to) => isWrittenTo[to]!,
  },
  {
    name: 'words around the sender: it writes, less than the likeliest',
    of: ({ writes, mostWrites }, _, from) => writes[from]! - mostWrites,
  },
  {
    name: 'words around the sender: it is written to, less than the likeliest',
    of: ({ isWrittenTo, mostWrittenTo }, _, from) => isWrittenTo[from]! - mostWrittenTo,
  },
  {
    name: 'words around the addressee: it writes, less than the likeliest',
    of: ({ writes, mostWrites }, _between, _from, to) => writes[to]! - mostWrites,
  },
  {
    name: 'words around the addressee: it is written to, less than the likeliest',
    of: ({ isWrittenTo, mostWrittenTo }, _between, _from, to) => isWrittenTo[to]! - mostWrittenTo,
  },
  { name: 'words between them', of: (_, { straight }) => straight ?? APART },
  { name: 'words between them, the other way round', of: (_, { reversed }) => reversed ?? APART },
];

/** Their names, in the order of `wordSignsOf`. */
export const WORD_SIGN_NAMES: readonly string[] = WORD_SIGNS.map(({ name }) => name);

/** The values of the signs that words give of a pair. */
export function wordSignsOf(
  said: SaidByWords,
  between: SaidBetween,
  from: number,
  to: number,
): number[] {
  return WORD_SIGNS.map(({ of }) => of(said, between, from, to));
}

/** What words say, as signs of a pair beside all others. */
export const OF_WORDS: readonly Sign[] = WORD_SIGNS.map(({ name, of }) => ({
  name,
  of: ({ evidence, between, from, to }: PairView) => of(evidence.said, between, from, to),
}));
