import { AROUND, AROUND_START, BETWEEN, BETWEEN_START } from './word-weights.generated.js';

const AROUND_WEIGHTS = new Map(AROUND.map(([words, ...weights]) => [words, weights]));
const BETWEEN_WEIGHTS = new Map(BETWEEN);
const KNOWN = new Set(
  [...AROUND_WEIGHTS.keys(), ...BETWEEN_WEIGHTS.keys()].flatMap((words) =>
    words.slice(words.indexOf(': ') + 2).split(' '),
  ),
);

/** Whether any weight hangs on a word. */
export const isKnownWord = (word: string): boolean => KNOWN.has(word);

/** What the words around a party say for its writing, and for its being written to; natural logarithms of odds. */
export function weighAround(around: ReadonlySet<string>): { writes: number; isWrittenTo: number } {
  let [writes, isWrittenTo] = AROUND_START;
  for (const words of around) {
    const weights = AROUND_WEIGHTS.get(words);
    if (!weights) continue;
    writes += weights[0];
    isWrittenTo += weights[1];
  }
  return { writes, isWrittenTo };
}

/** What the words between two parties say for the one writing to the other, as a natural logarithm of odds. */
export function weighBetween(between: ReadonlySet<string>): number {
  let evidence = BETWEEN_START;
  for (const words of between) evidence += BETWEEN_WEIGHTS.get(words) ?? 0;
  return evidence;
}
