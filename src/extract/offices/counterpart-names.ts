import type { Chunk } from '../chunks/chunk-reader.js';
import { BE, HAVE, MODALS, PREPOSITIONS, RELATIVES, verbOf } from '../lexemes.js';
import type { Scene } from '../scene.js';

/** Words of "here", "of many years", "and Melanesian brother", "on the other side of the border". */
const LONGEST_STYLE = 8;
/** What a colleague is called besides. */
const ALSO = /^(?:and|&)$/;
const FRIEND =
  /^(?:friend|brother|sister|neighbou?r|ally|partner|namesake|classmate|comrade|mentor|rival|cousin|predecessor|host)$/;

/**
 * "His counterpart and brother, A,", "her colleague of many years, A,", "his opposite number here, A,", "heard from his colleague
 * in Kandia City: A wished": who is named behind the comma, or for the first time behind the colon, after words that tell no more of the colleague; null where another clause begins there.
 */
export function namedBehindStyle(scene: Scene, chunk: Chunk): number | null {
  const { chunksOf, personOf, places, tokens } = scene;
  const named = chunksOf
    .get(chunk.sentence)
    ?.find(
      ({ first, form }) =>
        first > chunk.last && form === 'name' && /^[,:]$/.test(tokens[first - 1]!.lower),
    );
  if (!named) return null;
  const isTold = tokens[named.first - 1]!.lower === ':';
  if (isTold && !isNew(scene, named)) return null;
  const style = tokens.slice(chunk.last, named.first - 1);
  if (!style.length && !isTold) return null;
  if (style.length > LONGEST_STYLE) return null;
  if (style.some(({ lower, text }) => !/^[\p{L}\d'’-]+$/u.test(text) || acts(lower))) return null;
  const opener = style[0]?.lower ?? '';
  const isPlace = PREPOSITIONS.has(opener) || opener === 'here' || opener === 'there';
  const isStyle =
    !style.length || (ALSO.test(opener) ? style.some(({ lower }) => FRIEND.test(lower)) : isPlace);
  // "A and her colleague in Kandia City, B, wrote": they do so together.
  const isJoined = tokens[chunk.first - 1]?.lower === 'and' && tokens[named.last]?.lower === ',';
  const isNamed = isStyle && (isTold || isJoined || closes(scene, named));
  const person = isNamed ? personOf.get(named) : undefined;
  return (person && places.get(person)) ?? null;
}

/** Whether nothing before, headlines apart, names whom a chunk names. */
const isNew = ({ blocks, personOf, sentences }: Scene, chunk: Chunk): boolean =>
  personOf
    .get(chunk)
    ?.chunks.every(
      ({ first, sentence }) =>
        first >= chunk.first || blocks[sentences[sentence]!.block]!.type === 'headline',
    ) ?? false;

/** Words of a clause, which tell of more than who the colleague is. */
const acts = (word: string): boolean =>
  BE.has(word) ||
  HAVE.has(word) ||
  MODALS.has(word) ||
  RELATIVES.has(word) ||
  /^(?:to|for|after|over|when|while)$/.test(word) ||
  (verbOf(word)?.finite === true && !FRIEND.test(word));

/** Whether a name in commas ends there: no subject of a verb, and no first of a list. */
function closes({ tokens }: Scene, { last }: Chunk): boolean {
  const next = tokens[last];
  if (!next || PREPOSITIONS.has(next.lower) || next.lower === 'that') return true;
  if (!/^[,.;:)]$/.test(next.text)) return false;
  const behind = tokens[last + 1]?.lower ?? '';
  return next.text !== ',' || !(BE.has(behind) || HAVE.has(behind) || verbOf(behind)?.finite);
}
