import type { Article, ArticleHeader, HeaderSpan } from '../model.js';
import type { Block } from './document.js';
import { editorOf } from './header/editor.js';
import { publishedOn, sectionOf } from './header/imprint.js';
import { isForeign, languageOf } from './header/language.js';
import { layoutOf } from './header/layout.js';
import { placeOf } from './header/place.js';
import { placesInText } from './header/places-in-text.js';
import { publisherOf } from './header/publisher.js';
import { withoutSoftBreaks } from './header/soft-breaks.js';

/**
 * Parts what an article tells (blocks, in text order) from what stands around it, and reads from that its headline, day, publisher,
 * section, editor and place. A date and a language told beside the text count before its own; an outlet told beside it stands in
 * where the text names no publisher. `text` is the article's with spaces for line breaks that only wrap a paragraph.
 */
export function readHeader(article: Article): {
  header: ArticleHeader;
  headerSpans: HeaderSpan[];
  blocks: Block[];
  text: string;
} {
  const text = withoutSoftBreaks(article.text);
  const layout = layoutOf(text);
  const told = article.publishedOn ? { date: article.publishedOn, basis: 'stated' as const } : null;
  const editor = editorOf(layout);
  const language = languageOf(text);
  const header: ArticleHeader = {
    title: layout.headline?.text ?? null,
    publishedOn: told ?? publishedOn(layout, text),
    publisher: publisherOf(layout, text, editor) ?? article.outlet,
    section: sectionOf(layout),
    editor,
    place: placeOf(layout, text),
    language: article.language ?? language,
  };
  return {
    header,
    headerSpans: placesInText(header, layout, text),
    blocks: isForeign(text, language) ? [] : layout.blocks,
    text,
  };
}
