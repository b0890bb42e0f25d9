import type { Span } from '../../model.js';
import type { Document, Sentence } from '../document.js';
import type { Subject } from './subjects.js';
import { spanOf } from './reported.js';

/** Fewer words between quotation marks are a name or an expression. */
const WORDS = 4;

/** The quotations of one sentence that are said as such, each with who is told to say it; a bare one is its paragraph's speaker's. */
export function quotesIn(
  document: Document,
  sentence: Sentence,
): { span: Span; subject: Subject }[] {
  const { tokens } = document;
  const found: { span: Span; subject: Subject }[] = [];
  let open = -1;
  for (let place = sentence.first; place < sentence.last; place += 1) {
    const mark = tokens[place]!.text;
    if (open < 0 && (mark === '“' || mark === '"')) open = place;
    else if (open >= 0 && (mark === '”' || mark === '"')) {
      if (place - open - 1 >= WORDS) {
        const span = spanOf(document.text, tokens.slice(open + 1, place), 0, place - open - 1);
        const before = tokens[open - 1]?.text;
        const isOwn =
          open === sentence.first ||
          before === ':' ||
          before === ',' ||
          /[.,!?]/.test(tokens[place - 1]!.text);
        if (span && isOwn)
          found.push({ span, subject: subjectAround(document, sentence, open, place) });
      }
      open = -1;
    }
  }
  return found;
}

function subjectAround(
  document: Document,
  sentence: Sentence,
  open: number,
  close: number,
): Subject {
  const inSentence = document.mentions.filter(
    ({ first, last }) => first >= sentence.first && last <= sentence.last,
  );
  const after = inSentence.find(({ first }) => first > close && first <= close + 4);
  const before = inSentence.find(({ last }) => last <= open);
  const mention = after ?? before;
  return mention ? { type: 'mention', mention } : { type: 'previous' };
}
