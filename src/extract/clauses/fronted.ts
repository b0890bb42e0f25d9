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

/** "As for A, he was greeted by B": the one with whom the sentence begins, whom the pronoun takes up; null elsewhere. */
export function takenUp({ tokens, mentions, sentences }: Scene, pronoun: Chunk): number | null {
  const { first } = sentences[pronoun.sentence]!;
  const told = mentions.at(-1);
  const opens =
    told?.sentence === pronoun.sentence &&
    tokens[first]!.lower === 'as' &&
    tokens[first + 1]?.lower === 'for' &&
    told.first - first <= (tokens[first + 2]?.lower === 'the' ? 3 : 2);
  return opens && tokens[told.last]?.lower === ',' && told.last + 1 === pronoun.first
    ? told.profile
    : null;
}
