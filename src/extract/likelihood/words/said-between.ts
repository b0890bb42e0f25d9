import type { Together } from '../together.js';
import type { ToldWord } from './told-words.js';
import type { SaidBetween } from './word-signs.js';
import { isKnownWord, weighBetween } from './word-weights.js';
import { wordsBetween } from './words-between.js';

const APART: SaidBetween = { straight: null, reversed: null };

/** What the words between two parties say, read both ways. */
export function saidBetween(
  words: readonly (readonly ToldWord[])[],
  together: Together | null,
): SaidBetween {
  if (!together) return APART;
  const here = words[together.sentence]!;
  const weigh = (pair: Pick<Together, 'isSenderFirst' | 'sender' | 'addressee'>) =>
    weighBetween(wordsBetween(here, pair, isKnownWord));
  return { straight: weigh(together), reversed: weigh(reversed(together)) };
}

/** The same place, read the other way round. */
export function reversed({ isSenderFirst, sender, addressee }: Together) {
  return { isSenderFirst: !isSenderFirst, sender: addressee, addressee: sender };
}
