import type { Together } from '../together.js';
import type { ToldWords } from './told-words.js';
import type { SaidBetween } from './word-signs.js';
import { isKnownWord, weighBetween } from './word-weights.js';
import { type Place, wordsBetween } from './words-between.js';

const APART: SaidBetween = { straight: null, reversed: null };

/** What the words between two parties say, read both ways. */
export function saidBetween(words: ToldWords, together: Together | null): SaidBetween {
  if (!together) return APART;
  const weigh = (place: Place) => weighBetween(wordsBetween(words, place, isKnownWord));
  return { straight: weigh(together), reversed: weigh(reversed(together)) };
}

/** The same place, read the other way round. */
export function reversed({ sentence, isSenderFirst, sender, addressee }: Place): Place {
  return { sentence, isSenderFirst: !isSenderFirst, sender: addressee, addressee: sender };
}
