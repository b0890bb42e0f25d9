import type { ArticleHeader, HeaderSpan, Span } from '../model.js';

/** Where the text tells a field of an article's header, as the graph keeps it. */
export interface HeaderEvidence extends Span {
  field: Exclude<keyof ArticleHeader, 'language'>;
  text: string;
  /** The line of `text`, or as much of it as stands outside the story. */
  sentence: string;
}

/** The words of each field and their line, cut out of the text. */
export function headerEvidence(text: string, spans: readonly HeaderSpan[]): HeaderEvidence[] {
  return spans.map(({ field, start, end, line }) => ({
    ...{ field, start, end },
    text: text.slice(start, end),
    sentence: text.slice(line.start, line.end),
  }));
}

/** The sentence in which a piece of a text stands, or all of those over which it reaches, and where that begins. */
export function sentenceAround(
  text: string,
  sentences: readonly Span[],
  { start, end }: Span,
): { sentence: string; sentenceStart: number } {
  const first = sentences.find((sentence) => sentence.end > start);
  const last = sentences.findLast((sentence) => sentence.start < end);
  const from = Math.min(first?.start ?? start, start);
  return { sentence: text.slice(from, Math.max(last?.end ?? end, end)), sentenceStart: from };
}
