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

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.][\p{L}\p{M}\p{N}]+)*/gu;
