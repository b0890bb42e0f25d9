import type { Document, DocumentMention, Sentence } from '../document.js';
import { spanOf, type Reported } from './reported.js';
import type { Subject } from './subjects.js';

/** A quotation: the places of its marks, and who is told to say it. It may run over several sentences of a paragraph. */
export interface Quotation {
  open: number;
  /** Place of the closing mark; the end of the paragraph where a quotation goes on in the next one. */
  close: number;
  subject: Subject;
}

/** Fewer words between quotation marks are a name or an expression. */
const WORDS = 4;
const OPENING = /^["“]$/;
const CLOSING = /^["”]$/;

/**
 * The quotations of the story, in text order. A mark that is never closed opens one only at the head of a paragraph.
 * `mentionsOf` has the mentions of each sentence.
 */
export function quotationsOf(
  { tokens, sentences }: Document,
  mentionsOf: readonly DocumentMention[][],
): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  let openedIn = -1;
  let head = -1;
  sentences.forEach((sentence, at) => {
    if (sentences[at - 1]?.block !== sentence.block) head = sentence.first;
    const close = (place: number) => {
      const subject = subjectAround(open, place, mentionsOf[openedIn] ?? [], mentionsOf[at] ?? []);
      found.push({ open, close: place, subject });
      open = -1;
    };
    for (let place = sentence.first; place < sentence.last; place += 1) {
      const { text: mark, kind } = tokens[place]!;
      if (kind !== 'mark') continue;
      if (open < 0 && OPENING.test(mark)) [open, openedIn] = [place, at];
      else if (open >= 0 && CLOSING.test(mark)) close(place);
    }
    if (sentences[at + 1]?.block === sentence.block) return;
    if (open >= 0 && open === head) close(sentence.last);
    open = -1;
  });
  return found;
}

/** The parts of quotations that lie in one sentence; what is quoted as an expression is none. */
export function quotesIn(
  document: Document,
  sentence: Sentence,
  quotations: readonly Quotation[],
): Reported[] {
  const { tokens } = document;
  const found: Reported[] = [];
  for (const { open, close, subject } of quotations) {
    if (close <= sentence.first || open >= sentence.last) continue;
    const first = Math.max(open + 1, sentence.first);
    const last = Math.min(close, sentence.last);
    const isWhole = open < sentence.first || close >= sentence.last;
    const before = tokens[open - 1]?.text ?? '';
    const isSaid =
      isWhole ||
      open === sentence.first ||
      /^[:,]$/.test(before) ||
      /^[.,!?]$/.test(tokens[close - 1]?.text ?? '');
    if (!isSaid || last - first < (isWhole ? 2 : WORDS)) continue;
    const span = spanOf(document.text, tokens.slice(first, last), 0, last - first);
    if (span) found.push({ ...span, subject, addressee: null, verb: null, rule: 'quoted' });
  }
  return found;
}

/** Who stands right after a quotation, else before it in its first sentence. */
function subjectAround(
  open: number,
  close: number,
  opening: readonly DocumentMention[],
  closing: readonly DocumentMention[],
): Subject {
  const after = closing.find(({ first }) => first > close && first <= close + 4);
  const mention = after ?? opening.findLast(({ last }) => last <= open);
  return mention && mention.form !== 'pronoun'
    ? { type: 'mention', mention }
    : { type: 'previous' };
}
