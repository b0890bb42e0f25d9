import { givenNameGender } from '../../lexicon/given-names.js';
import type { Chunk } from '../chunks/chunk-reader.js';
import type { Sentence, Token } from '../document.js';
import { verbOf } from '../lexemes.js';
import { NO_NAME } from './name-words.js';

/** "PRESIDENT LI RO HAS CABLED" in the text itself: a word that ends no name tells where this one ends. */
export function isTitledInCapitals(
  tokens: readonly Token[],
  { first, name, titles, honorific }: Chunk,
): boolean {
  const next = tokens[name!.last];
  const isStyled = titles.length > 0 || (honorific && tokens[first]!.lower !== 'he');
  return isStyled && (!next || next.kind === 'mark' || NO_NAME.has(next.lower));
}

/** "King Odo writes to the Pope": in a headline of which not every word is written with a capital, the verb tells where a titled name ends. */
export function isTitledBeforeVerb(tokens: readonly Token[], { name, titles }: Chunk): boolean {
  const next = tokens[name!.last];
  return (
    next !== undefined &&
    next.text === next.lower &&
    verbOf(next.lower)?.finite === true &&
    titles.some(({ definite, former }) => !definite && !former)
  );
}

/** "To the President of Kandia, Maria Ro": in a headline, two words of a name up to its end or a comma behind an office. */
export function isWholeInHeadline(
  tokens: readonly Token[],
  sentence: Sentence,
  { last, name, titles }: Chunk,
): boolean {
  const { first, last: end } = name!;
  const given = tokens[first]!.lower.normalize('NFD').replace(/\p{M}/gu, '');
  return (
    titles.some(({ countries }) => countries.length === 1) &&
    (last === sentence.last || tokens[last]!.lower === ',') &&
    end - first === 2 &&
    givenNameGender(given) !== null
  );
}
