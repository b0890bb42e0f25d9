/** Hits that a search looks at. */
export const SEARCH_DEPTH = 1000;

/**
 * What a user typed as a query of the full-text index: every word must occur, those in quotation marks together. Nothing
 * of the index's own query language gets through; text without a word finds nothing.
 */
export function searchText(text: string): string {
  const terms = [...text.matchAll(/"([^"]*)"|([^"\s]+)/g)].flatMap(([, phrase, plain]) => {
    const words = (phrase ?? plain ?? '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return words.length ? [`"${words.join(' ')}"`] : [];
  });
  return terms.join(' AND ') || '"\u0001"';
}
