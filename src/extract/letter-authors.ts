import type { Chunk } from './chunks/chunk-reader.js';
import { isAuthor } from './clauses/authors.js';
import { verbOf } from './lexemes.js';
import type { Scene } from './scene.js';

/** Words back from a pronoun to the clause that tells what a letter says. */
const LONGEST_CLAUSE = 8;

/**
 * "B read out a letter from A congratulating him", "a card from A, in which he congratulates her": A, who speaks in the clause of a pronoun that
 * tells what a letter from him says; null elsewhere.
 */
export function letterAuthor(
  { mentions, sentences, tokens }: Scene,
  { first, sentence }: Chunk,
): number | null {
  const start = Math.max(sentences[sentence]!.first + 1, first - LONGEST_CLAUSE);
  for (let at = first - 1; at > start; at -= 1) {
    const { lower, kind } = tokens[at]!;
    if (kind === 'mark' && lower !== ',') return null;
    if (!verbOf(lower)?.gerund && !/^(?:which|that|who|wherein)$/.test(lower)) continue;
    let end = at;
    if (lower === 'which' && tokens[end - 1]!.lower === 'in') end -= 1;
    if (tokens[end - 1]!.lower === ',') end -= 1;
    for (let place = mentions.length - 1; place >= 0 && mentions[place]!.last >= end; place -= 1)
      if (mentions[place]!.last === end && isAuthor(tokens, mentions[place]!, true))
        return mentions[place]!.profile;
  }
  return null;
}
