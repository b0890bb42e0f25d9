import type { Chunk } from './chunks/chunk-reader.js';
import { verbOf } from './lexemes.js';
import type { Scene } from './scene.js';

/** "A thanked B for the letter that he sent": whoever is thanked did what he is thanked for. */
export function thankedFor({ mentions, tokens }: Scene, { first, sentence }: Chunk): number | null {
  const latest = mentions.at(-1);
  if (latest?.sentence !== sentence || first - latest.last > LONGEST_GIFT) return null;
  const isThanked = [1, 2, 3, 4, 5].some(
    (back) => verbOf(tokens[latest.first - back]?.lower ?? '')?.verb === 'thank',
  );
  const opens = tokens.slice(latest.last, first).some(({ lower }) => lower === 'for');
  const isRelative = /^(?:that|which|what|with|whom|wishes|condolences|words|message|letter)$/;
  return isThanked && opens && isRelative.test(tokens[first - 1]!.lower) ? latest.profile : null;
}

/** Words of "for the message of sympathy that". */
const LONGEST_GIFT = 12;
