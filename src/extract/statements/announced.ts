import type { ReportedMessage, ReportedStatement } from '../../model.js';
import { topicsOf } from '../../lexicon/topics.js';
import type { Document, Sentence } from '../document.js';
import { LETTER_VOICE } from '../letters.js';
import { spanOf } from './said-span.js';
import { Pattern } from '../patterns/pattern.js';

/** A line that announces the words of a message: "The reply message said:", "The letter reads as follows:". */
const ANNOUNCES = new Pattern(
  /\b(?:message|letter|telegram|cable|note|text|statement|reply)s?\b[^.]*\b(?:says?|said|reads?|ran|runs|states?|stated|follows)\b[^.]{0,30}:\s*$/i,
);
const LETTER_BLOCKS = 12;

/**
 * The sentences of a message that a line announces and the paragraphs below print, each a statement of the sender of the message told
 * last above it, and the places of all that is printed. The letter goes on as far as a paragraph says "I", "we" or "you", or to the end of its quotation marks; lines of
 * its address are none.
 */
export function announcedStatements(
  document: Document,
  reports: readonly ReportedMessage[],
): { statements: ReportedStatement[]; blocks: ReadonlySet<number> } {
  const { text, blocks, sentences, tokens } = document;
  const found: ReportedStatement[] = [];
  const printed = new Set<number>();
  const ofBlock: Sentence[][] = blocks.map(() => []);
  for (const sentence of sentences) ofBlock[sentence.block]?.push(sentence);
  blocks.forEach(({ type, start, end }, at) => {
    const announcement = text.slice(Math.max(start, end - 160), end);
    if (type !== 'body' || !ANNOUNCES.test(announcement)) return;
    const message = lastMessage(reports, end);
    const report = message === null ? undefined : reports[message];
    const speaker = report?.senders[0];
    if (!report || !speaker) return;
    const letter = letterBlocks(document, at + 1);
    for (let block = at + 1; block <= (letter.at(-1) ?? at); block += 1) printed.add(block);
    for (const block of letter)
      for (const sentence of ofBlock[block]!) {
        const span = spanOf(
          text,
          tokens.slice(sentence.first, sentence.last),
          0,
          sentence.last - sentence.first,
        );
        if (!span) continue;
        const said = text.slice(span.start, span.end);
        found.push({
          ...span,
          text: said,
          quoted: true,
          verb: null,
          speaker,
          addressee: report.recipients[0] ?? null,
          message,
          topics: topicsOf(said.toLowerCase()),
          rule: 'announced-letter',
        });
      }
  });
  return { statements: found, blocks: printed };
}

/** Places of the paragraphs that print the letter, from `first` on. */
function letterBlocks({ text, blocks }: Document, first: number): number[] {
  const lines = blocks
    .slice(first, first + LETTER_BLOCKS)
    .map(({ start, end }) => text.slice(start, end).trim());
  const stop = blocks
    .slice(first, first + LETTER_BLOCKS)
    .findIndex(({ type }, at) => type !== 'body' || /:\s*$/.test(lines[at]!));
  const open = stop < 0 ? lines : lines.slice(0, stop);
  const closed = /^["“]/.test(open[0] ?? '')
    ? open.findIndex((line, at) => /["”]\.?$/.test(line) && (at > 0 || line.length > 1))
    : -1;
  const last = closed >= 0 ? closed : open.findLastIndex(isOfLetter);
  return open
    .slice(0, last + 1)
    .flatMap((line, at) => (/[.!?]["”]?$/.test(line) && line.length > 25 ? [first + at] : []));
}

/** Whether a paragraph of a letter without marks is still the writer's own. */
const isOfLetter = (line: string): boolean => LETTER_VOICE.test(line) && !/^["“]/.test(line);

/** The message whose first proof stands nearest above `at`. */
export function lastMessage(reports: readonly ReportedMessage[], at: number): number | null {
  let best: number | null = null;
  reports.forEach(({ evidence, status }, place) => {
    const start = Math.min(...evidence.map((span) => span.start));
    if (status !== 'sent' || start > at) return;
    const other = best === null ? null : Math.min(...reports[best]!.evidence.map((s) => s.start));
    if (other === null || start > other) best = place;
  });
  return best;
}
