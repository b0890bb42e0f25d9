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
 * "His counterpart and brother, A,", "her colleague of many years, A,", "his opposite number here, A,": who is named behind the comma
 * after words that tell no more of the colleague; null where another clause begins there.
 */
export function namedBehindStyle(scene: Scene, chunk: Chunk): number | null {
  const { chunksOf, personOf, places, tokens } = scene;
  const named = chunksOf
    .get(chunk.sentence)
    ?.find(
      ({ first, form }) =>
        first > chunk.last && form === 'name' && tokens[first - 1]!.lower === ',',
    );
  if (!named) return null;
  const style = tokens.slice(chunk.last, named.first - 1);
  if (!style.length || style.length > LONGEST_STYLE) return null;
  if (style.some(({ lower, text }) => !/^[\p{L}\d'’-]+$/u.test(text) || acts(lower))) return null;
  const opener = style[0]!.lower;
  const isStyle = ALSO.test(opener)
    ? style.some(({ lower }) => FRIEND.test(lower))
    : PREPOSITIONS.has(opener) || opener === 'here' || opener === 'there';
  // "A and her colleague in Kandia City, B, wrote": they do so together.
  const isJoined = tokens[chunk.first - 1]?.lower === 'and' && tokens[named.last]?.lower === ',';
  const isNamed = isStyle && (isJoined || closes(scene, named));
  const person = isNamed ? personOf.get(named) : undefined;
  return (person && places.get(person)) ?? null;
}

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
