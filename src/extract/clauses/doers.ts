import { isGoverned, isPossessor } from '../clauses.js';
import type { Group } from '../groups.js';
import { DETERMINERS, PREPOSITIONS, RELATIVES, verbOf } from '../lexemes.js';
import { lowerAt, type Symbols } from './voices.js';

/** Words of "these few warm words". */
const LONGEST_OBJECT = 7;

/**
 * "A chose these words in a message", "A quoted a poet in a letter", "A put it in a telegram": who does with a verb outside the genre what
 * a clause tells that ends before a place; null where the words before it are no object of such a verb.
 */
export function doerBefore(symbols: Symbols, end: number): Group | null {
  for (let at = end - 1; at > 1 && at > end - LONGEST_OBJECT; at -= 1) {
    const { lower, group } = symbols[at]!;
    if (group || PREPOSITIONS.has(lower) || /^[,;:]$/.test(lower)) return null;
    const isObject = DETERMINERS.has(lower) || (lower === 'it' && at === end - 1);
    if (!isObject) continue;
    const doer = symbols[at - 2]!.group;
    const isDone = doer?.official && isDoing(lowerAt(symbols, at - 1));
    return isDone && !isGoverned(symbols, at - 2) && !isPossessor(symbols, at - 2) ? doer : null;
  }
  return null;
}

const isDoing = (word: string): boolean =>
  /^[a-z]{2,}$/.test(word) &&
  !verbOf(word) &&
  !PREPOSITIONS.has(word) &&
  !RELATIVES.has(word) &&
  !DETERMINERS.has(word) &&
  !/^(?:and|or|but|that|so|as|when|while|if|than|not|never|read|reads|saw|sees|got|gets|opened|mentioned|mentions)$/.test(
    word,
  );

/** "Did the same", "did so", "so did A", "as A did", "offered the same to B". */
export function doesTheSame(symbols: Symbols, at: number): boolean {
  const word = (place: number) => lowerAt(symbols, place);
  if (verbOf(word(at))?.verb === 'send')
    return word(at + 1) === 'the' && word(at + 2) === 'same' && word(at + 3) === 'to';
  return (
    word(at - 1) !== 'to' &&
    (word(at + 1) === 'suit' ||
      /^(?:so|likewise|similarly)$/.test(word(at + 1)) ||
      (word(at + 1) === 'the' && word(at + 2) === 'same') ||
      (word(at + 1) === 'in' && word(at + 2) === 'the' && word(at + 3) === 'same') ||
      /^(?:so|as)$/.test(word(at - 1)) ||
      (word(at - 2) === 'as' && symbols[at - 1]?.group != null))
  );
}
