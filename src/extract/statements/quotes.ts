import type { Document, DocumentMention, Sentence } from '../document.js';
import type { Subject } from './subjects.js';
import { spanOf, type Reported } from './reported.js';

/** Fewer words between quotation marks are a name or an expression. */
const WORDS = 4;

/** The quotations of one sentence that are said as such, each with who is told to say it; a bare one is its paragraph's speaker's. */
export function quotesIn(
  document: Document,
  sentence: Sentence,
  mentions: DocumentMention[],
): Reported[] {
  const { tokens } = document;
  const found: Reported[] = [];
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
          found.push({
            ...span,
            subject: subjectAround(mentions, open, place),
            addressee: null,
            verb: null,
            rule: 'quoted',
          });
      }
      open = -1;
    }
  }
  return found;
}

function subjectAround(mentions: DocumentMention[], open: number, close: number): Subject {
  const after = mentions.find(({ first }) => first > close && first <= close + 4);
  const before = mentions.findLast(({ last }) => last <= open);
  const mention = after ?? before;
  return mention && mention.form !== 'pronoun'
    ? { type: 'mention', mention }
    : { type: 'previous' };
}
