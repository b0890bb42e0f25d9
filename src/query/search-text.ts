/** Hits that a search looks at. */
export const SEARCH_DEPTH = 1000;

/**
 * What a user typed as a query of the full-text index: every word must occur, those in quotation marks together. Each goes
 * in quotation marks, so that the index parts it as it parted the articles ("O'Brien" and "U.S." are words there) and
 * nothing of its own query language gets through; text without a word finds nothing.
 */
export function searchText(text: string): string {
  const terms = [...text.matchAll(/"([^"]*)"|([^"\s]+)/g)].flatMap(([, phrase, plain]) => {
    const words = (phrase ?? plain ?? '').match(WORD) ?? [];
    return words.length ? [`"${words.join(' ')}"`] : [];
  });
  return terms.join(' AND ') || '"\u0001"';
}

/** A word as the index parts it: a Han or Hiragana sign, or letters and digits with apostrophes and dots between them. */
export const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}])[\p{L}\p{M}\p{N}])+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of each term of a `searchText`; several that must stand together. */
export function termsOf(searchText: string): string[][] {
  return [...searchText.matchAll(/"([^"]*)"/g)].map(([, term]) => term!.match(WORD) ?? []);
}
