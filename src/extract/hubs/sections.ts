import type { Document } from '../document.js';

/** Sentences of an article that belong together, `last` being the place after the last one. */
export interface Section {
  first: number;
  last: number;
}

/** A text in more pieces is no article of several stories. */
const MOST_SECTIONS = 20;

/** An article from one line of stars or dashes to the next. */
export function sectionsOf(document: Document): Section[] {
  const sections: Section[] = [];
  let first = 0;
  for (let at = 1; at < document.sentences.length; at += 1)
    if (isAfterBreak(document, at)) {
      sections.push({ first, last: at });
      first = at;
    }
  if (sections.length > MOST_SECTIONS) return [{ first: 0, last: document.sentences.length }];
  return [...sections, { first, last: document.sentences.length }];
}

function isAfterBreak({ sentences, blocks, text }: Document, sentence: number): boolean {
  const { block, start } = sentences[sentence]!;
  if (block === 0 || blocks[block]!.start !== start) return false;
  return /^\s*(?:[*#•~_=–—-]\s*){3,}$/m.test(text.slice(blocks[block - 1]!.end, start));
}
