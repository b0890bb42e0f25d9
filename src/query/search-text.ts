import { refusal } from './refusal.js';

/** Hits that a search looks at. */
export const SEARCH_DEPTH = 1000;

/** Terms of one search. Lucene takes 1,024 clauses, of which each term makes one for each property of the index. */
const MOST_TERMS = 100;

/**
 * What a user typed as a query of the full-text index: every word must occur, those in quotation marks together. Each goes
 * in quotation marks, so that the index parts it as it parted the articles ("O'Brien" and "U.S." are words there) and
 * nothing of its own query language gets through; text without a word finds nothing. Throws BAD_USER_INPUT where there are
 * more words than can be looked for.
 */
export function searchText(text: string): string {
  const terms = [...text.matchAll(/"([^"]*)"|([^"\s]+)/g)].flatMap(([, phrase, plain]) => {
    const words = (phrase ?? plain ?? '').match(WORD) ?? [];
    return words.length ? [`"${words.join(' ')}"`] : [];
  });
  const wanted = [...new Set(terms)];
  if (wanted.length > MOST_TERMS)
    throw refusal(
      'BAD_USER_INPUT',
      `The search has ${wanted.length} words; ${MOST_TERMS} are looked for at most. Words in quotation marks count as one.`,
      { words: { requested: wanted.length, limit: MOST_TERMS } },
    );
  return wanted.join(' AND ') || '"\u0001"';
}

/** A word as the index parts it: a Han or Hiragana sign, or letters and digits with apostrophes and dots between them. */
export const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}])[\p{L}\p{M}\p{N}])+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of each term of a `searchText`; several that must stand together. */
export function termsOf(searchText: string): string[][] {
  return [...searchText.matchAll(/"([^"]*)"/g)].map(([, term]) => term!.match(WORD) ?? []);
}
