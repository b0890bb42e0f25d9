import { datesIn, type FoundDate } from './dates.js';
import type { Document, Sentence } from './document.js';
import { occasionsIn, type FoundOccasion } from './occasions.js';

/** What a sentence tells whoever wrote to whom; each is worked out once, when it is first asked for. */
export interface ToldInSentence {
  /** The sentence in lower case with straight apostrophes. */
  lower: string;
  occasions: () => readonly FoundOccasion[];
  dates: () => readonly FoundDate[];
}

export function toldIn(document: Document, { start, end }: Sentence): ToldInSentence {
  const lower = document.text.slice(start, end).toLowerCase().replace(/[’ʻ]/g, "'");
  let occasions: readonly FoundOccasion[] | null = null;
  let dates: readonly FoundDate[] | null = null;
  return {
    lower,
    occasions: () => (occasions ??= occasionsIn(lower)),
    dates: () => (dates ??= datesIn(lower, document.header.publishedOn?.date ?? null)),
  };
}
