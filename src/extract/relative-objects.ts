import type { Chunk } from './chunks/chunk-reader.js';
import type { Scene } from './scene.js';

/**
 * "A had a call with B, who congratulated her": whether a pronoun is the object of a relative, so that it is the subject of the sentence.
 */
export const isInRelative = (tokens: Scene['tokens'], chunk: Chunk): boolean =>
  [2, 3].some((back) => tokens[chunk.first - back]?.lower === 'who') || isOfWhom(tokens, chunk);

/** "A took calls from B and C, both of whom congratulated her". */
const isOfWhom = (tokens: Scene['tokens'], { first }: Chunk): boolean =>
  [2, 3, 4, 5].some(
    (back) =>
      tokens[first - back]?.lower === 'whom' &&
      tokens[first - back - 1]?.lower === 'of' &&
      /^(?:both|all|each|either|most|some|two|three|four|many)$/.test(
        tokens[first - back - 2]?.lower ?? '',
      ),
  );
