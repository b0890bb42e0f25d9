import type { Document } from './document.js';
import { onceADocument } from './once-a-document.js';
import { Pattern } from './patterns/pattern.js';

/** "In 1975 he wrote to the Queen", "When B was elected in February 2015, A was the first to congratulate him": a year told before the main clause. */
const OPENING_YEAR = new Pattern(
  /^\W*(?:(?:back |as early as |already )?in (?:[a-z]+ )?|(?:when|after|before|since|as) [^,;]{1,100}? in (?:[a-z]+ )?)((?:19|20)\d\d)\b/i,
);
const YEARS = /\b(?:19|20)\d\d\b/g;
/** "A letter by A from 1919 can be seen in the hall": an old paper. */
const OLD_LETTER = new Pattern(
  /\b(?:letters?|telegrams?|cables?|messages?|notes?|cards?|postcards?)(?: (?:by|from|to) \p{Lu}[\p{L} .'’-]{1,40})?,? (?:from|of|dated|written in|sent in|dating from) ((?:1[6-9]|20)\d\d)\b/u,
);
/** Years after which nothing is news. */
const LONG = 3;

/** Whether a sentence opens with a year long before the article, or tells of a letter from such a year. */
export function isLongPast(document: Document, sentence: number): boolean {
  const { text, sentences } = document;
  const { start, end } = sentences[sentence]!;
  const told = text.slice(start, end);
  const year = (OPENING_YEAR.exec(told) ?? OLD_LETTER.exec(told))?.[1];
  return year !== undefined && Number(year) + LONG <= yearOf(document);
}

/** The year of the article, else the last that it names. */
const yearOf = onceADocument(({ header, text }) =>
  header.publishedOn
    ? Number(header.publishedOn.date.slice(0, 4))
    : Math.max(0, ...[...text.matchAll(YEARS)].map(([year]) => Number(year))),
);
