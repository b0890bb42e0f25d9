import type { Document } from './document.js';
import { onceADocument } from './once-a-document.js';

/** "In 1975 he wrote to the Queen", "When B was elected in February 2015, A was the first to congratulate him": a year told before the main clause. */
const OPENING_YEAR =
  /^\W*(?:(?:back |as early as |already )?in (?:[a-z]+ )?|(?:when|after|before|since|as) [^,;]{1,100}? in (?:[a-z]+ )?)((?:19|20)\d\d)\b/i;
const YEARS = /\b(?:19|20)\d\d\b/g;
/** Years after which nothing is news. */
const LONG = 3;

/** Whether a sentence opens with a year long before the article. */
export function isLongPast(document: Document, sentence: number): boolean {
  const { text, sentences } = document;
  const { start, end } = sentences[sentence]!;
  const year = OPENING_YEAR.exec(text.slice(start, end))?.[1];
  return year !== undefined && Number(year) + LONG <= yearOf(document);
}

/** The year of the article, else the last that it names. */
const yearOf = onceADocument(({ header, text }) =>
  header.publishedOn
    ? Number(header.publishedOn.date.slice(0, 4))
    : Math.max(0, ...[...text.matchAll(YEARS)].map(([year]) => Number(year))),
);
