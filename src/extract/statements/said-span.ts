import type { Span } from '../../model.js';
import type { Token } from '../document.js';

/** The text of tokens without the punctuation at its ends; null where nothing is left. */
export function spanOf(text: string, tokens: Token[], first: number, last: number): Span | null {
  let from = first;
  let to = last;
  while (from < to && /^[,;:"“”„«»'‘’()\-–—.]$/.test(tokens[from]!.text)) from += 1;
  while (
    to > from &&
    !closesInside(tokens, from, to) &&
    /^(?:[.,;:!?"“”«»'‘’)…\-–—]|\.{2,})$/.test(tokens[to - 1]!.text)
  )
    to -= 1;
  if (to <= from) return null;
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  return text.slice(span.start, span.end).trim() ? span : null;
}

/** Whether the last token closes a quotation that opens inside. */
function closesInside(tokens: Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]!.text;
  if (!/^["”»]$/.test(last)) return false;
  const marks = tokens.slice(from, to - 1).filter(({ text }) => /^["“”„«»]$/.test(text)).length;
  return marks % 2 === 1;
}
