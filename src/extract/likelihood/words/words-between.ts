import type { Together } from '../together.js';
import { EDGE, type ToldWords } from './told-words.js';

/** Words between two parties, before the first and behind the second that are looked at. */
const BETWEEN = 25;
const BEFORE = 5;
const BEHIND = 8;

/** Where two parties stand in one sentence. */
export type Place = Pick<Together, 'sentence' | 'isSenderFirst' | 'sender' | 'addressee'>;

/** What stands between two parties of one sentence, and beside them, as a place and its words; said of the sender who is told first. */
export function wordsBetween(
  { bySentence, places }: ToldWords,
  { sentence, isSenderFirst, sender, addressee }: Place,
  isKnown: (word: string) => boolean,
): Set<string> {
  const order = isSenderFirst ? 'sender first' : 'addressee first';
  const found = new Set([order]);
  const words = bySentence[sentence]!;
  const [from, to] = [places[sender]!, places[addressee]!];
  const [first, second] = [Math.min(from, to), Math.max(from, to)];
  if (first < 0) return found;
  const told = (place: string, start: number, end: number) => {
    for (const { word } of words.slice(Math.max(0, start), Math.max(0, end)))
      if (isKnown(word)) found.add(`${order}, ${place}: ${word}`);
  };
  told('before', first - BEFORE, first);
  told('behind', second + 1, second + 1 + BEHIND);
  const between = words.slice(first + 1, Math.min(second, first + 1 + BETWEEN));
  told('between', first + 1, first + 1 + between.length);
  const row = [EDGE, ...between.map(({ word }) => word), EDGE];
  row.slice(1).forEach((word, at) => {
    const before = row[at]!;
    if ((before === EDGE || isKnown(before)) && (word === EDGE || isKnown(word)))
      found.add(`${order}, between: ${before} ${word}`);
  });
  return found;
}
