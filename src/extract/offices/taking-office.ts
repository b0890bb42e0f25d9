import type { Scene } from '../scene.js';
import { Pattern } from '../patterns/pattern.js';

/** What somebody does, or what is done to him, who takes an office. */
const TAKES = new Pattern(
  /^(?:(?:newly |been |was |is |were |just |hardly |has |had |be |being )*(?:sworn in|inaugurated|installed|invested|elected|re-elected|chosen|appointed|named|proclaimed)|(?:has |had |hardly |just |barely )*(?:took|taken|takes|taking) (?:office|over|the (?:\w+ )?oath|the helm|his oath|her oath)|(?:has |had )*(?:won|wins) (?:the|a|last|his|her|re-election)\b)/,
);
/** "Was elected in 2015": the news does not name its own year. */
const YEAR = /^(?:19|20)\d{2}$/;
/** Tokens of it behind a name, at most. */
const FAR = 8;

/** "Li Ro, sworn in on Monday": the only one of an article's people who is told to take an office; null where several are, or none. */
export function takerOf({ people, profiles, sentences, tokens }: Scene): number | null {
  const takers = people.flatMap((person, at) =>
    profiles[at]!.role !== 'deceased' &&
    person.chunks.some(
      ({ last, sentence }) =>
        TAKES.test(wordsFrom(last, sentences[sentence]!.last)) && !isLongAgo(sentence),
    )
      ? [at]
      : [],
  );
  return takers.length === 1 ? takers[0]! : null;

  function isLongAgo(sentence: number): boolean {
    const { first, last } = sentences[sentence]!;
    return tokens.slice(first, last).some(({ lower }) => YEAR.test(lower) || lower === 'ago');
  }

  function wordsFrom(first: number, end: number): string {
    return tokens
      .slice(first, Math.min(end, first + FAR))
      .filter(({ lower }, at) => !(at === 0 && lower === ','))
      .map(({ lower }) => lower)
      .join(' ');
  }
}
