import type { Chunk } from '../chunks/chunk-reader.js';
import type { TokenRange } from '../document.js';
import type { Scene } from '../scene.js';

/** "With A he had a call", "A, to whom he wrote": somebody else than A. */
export function isFronted({ tokens }: Scene, { first, last }: TokenRange, pronoun: Chunk): boolean {
  if (last >= pronoun.first || pronoun.first - last > 4) return false;
  const between = tokens.slice(last, pronoun.first).map(({ lower }) => lower);
  if (between.includes('whom')) return true;
  return (
    /^(?:to|with|for|from)$/.test(tokens[first - 1]?.lower ?? '') &&
    between.every((word) => /^(?:,|then|too|also|the)$/.test(word))
  );
}
