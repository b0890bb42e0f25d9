import { longestEntry, type Entry } from '../lexicon/gazetteer.js';
import type { Sentence, Token, TokenRange } from './document.js';

/** A surface of the lexicon as it stands in the text. */
export interface Term extends TokenRange {
  entry: Entry;
}

/** The terms of a text by the token at which each begins, and which token each covers. */
export interface Terms {
  at: Map<number, Term>;
  covering: Map<number, Term>;
  /** Countries named inside a compound such as "China-Africa". */
  compounds: { token: number; code: string; form: 'name' | 'demonym' | 'metonym' }[];
}

/** Finds the longest terms from left to right, sentence by sentence. */
export function termsOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Terms {
  const terms: Terms = { at: new Map(), covering: new Map(), compounds: [] };
  for (const sentence of sentences) {
    const words: string[] = [];
    for (let at = sentence.first; at < sentence.last; at += 1) words.push(tokens[at]!.lower);
    const textOf = (from: number, to: number) =>
      text.slice(tokens[sentence.first + from]!.start, tokens[sentence.first + to - 1]!.end);
    for (let at = 0; at < words.length;) {
      const found = longestEntry(words, at, textOf);
      const first = sentence.first + at;
      if (!found) {
        if (words[at]!.includes('-')) terms.compounds.push(...compound(tokens[first]!, first));
        at += 1;
        continue;
      }
      const term: Term = { first, last: sentence.first + found.last, entry: found.entry };
      at = found.last;
      if (found.entry.type === 'none') {
        for (let covered = first; covered < term.last; covered += 1)
          terms.covering.set(covered, term);
        continue;
      }
      terms.at.set(first, term);
      for (let covered = first; covered < term.last; covered += 1)
        terms.covering.set(covered, term);
    }
  }
  return terms;
}

function compound(token: Token, place: number): Terms['compounds'] {
  const parts = token.text.split('-');
  return parts.flatMap((part) => {
    const found = longestEntry([part.toLowerCase()], 0, () => part);
    return found?.entry.type === 'country' && found.entry.form !== 'metonym'
      ? [{ token: place, code: found.entry.code, form: found.entry.form }]
      : [];
  });
}
