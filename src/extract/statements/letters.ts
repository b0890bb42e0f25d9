import type { ReportedMessage, ReportedStatement } from '../../model.js';
import { topicsOf } from '../../lexicon/topics.js';
import type { Document } from '../document.js';
import { roleOf } from '../header/furniture.js';
import { linesOf } from '../header/lines.js';
import { spanOf } from './reported.js';

/**
 * The sentences of printed letters, each a statement of the letter's writer. Address, salutation, complimentary close and signature
 * are none. The letters of a page belong to the messages in their order.
 */
export function letterStatements(
  document: Document,
  reports: readonly ReportedMessage[],
): ReportedStatement[] {
  const found: ReportedStatement[] = [];
  if (!reports.length) return found;
  let letter = 0;
  let isClosed = false;
  document.blocks.forEach((block, place) => {
    if (block.type !== 'letter') return;
    const [line] = linesOf(document.text.slice(block.start, block.end));
    const role = line ? roleOf(line) : 'plain';
    const isText =
      role === 'prose' ||
      (role === 'plain' &&
        /[.!?]["”]?$/.test(line?.text ?? '') &&
        !/^\p{Lu}+(?: \p{Lu}\.?)*$/u.test(line?.text ?? ''));
    if (!isText || isClose(line?.text ?? '')) {
      if (!isText && found.length && !isClosed) isClosed = true;
      return;
    }
    if (isClosed) [letter, isClosed] = [letter + 1, false];
    const index = Math.min(letter, reports.length - 1);
    document.sentences.forEach((sentence, at) => {
      if (sentence.block !== place) return;
      const span = spanOf(
        document.text,
        document.tokens.slice(sentence.first, sentence.last),
        0,
        sentence.last - sentence.first,
      );
      if (!span) return;
      const message = messageOfSentence(reports, index, {
        start: sentence.start,
        end: sentence.end,
      });
      const report = reports[message]!;
      void at;
      found.push({
        ...span,
        text: document.text.slice(span.start, span.end),
        quoted: true,
        verb: null,
        speaker: report.senders[0]!,
        addressee: report.recipients[0] ?? null,
        message,
        topics: topicsOf(document.text.slice(span.start, span.end).toLowerCase()),
        rule: 'printed-letter',
      });
    });
  });
  return found.filter(({ speaker }) => !!speaker);
}

const isClose = (text: string) =>
  /^(?:please )?accept\b.*\b(?:assurances?|consideration|esteem)\b/i.test(text) &&
  text.length < 220;

/** A letter may hold a second act, an invitation, whose own sentence proves it. */
function messageOfSentence(
  reports: readonly ReportedMessage[],
  index: number,
  sentence: { start: number; end: number },
): number {
  const own = reports.findIndex(
    (report, at) =>
      at !== index &&
      report.evidence.some(({ start, end }) => start < sentence.end && sentence.start < end) &&
      report.senders[0]?.name === reports[index]?.senders[0]?.name,
  );
  return own >= 0 ? own : index;
}
