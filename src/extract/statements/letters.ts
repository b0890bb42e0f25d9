import type { PartyClaim, ReportedMessage, ReportedStatement, Span } from '../../model.js';
import { topicsOf } from '../../lexicon/topics.js';
import { partyOf, type Document, type Sentence } from '../document.js';
import { writerOf } from '../letters/letter-parties.js';
import type { Letter } from '../letters.js';
import { isSameClaim, isSender } from './link.js';
import { lastMessage } from './announced.js';
import { spanOf } from './said-span.js';

/**
 * The sentences of printed letters, each a statement of the letter's writer. Address, salutation, complimentary close and signature
 * are none. A letter whose writer is unknown gives nothing.
 */
export function letterStatements(
  document: Document,
  reports: readonly ReportedMessage[],
  letters: readonly Letter[],
): ReportedStatement[] {
  const { text, tokens, profiles } = document;
  const found: ReportedStatement[] = [];
  const sentencesOf: Sentence[][] = document.blocks.map(() => []);
  for (const sentence of document.sentences) sentencesOf[sentence.block]?.push(sentence);
  for (const letter of letters) {
    const sentences = letter.texts.flatMap((place) => sentencesOf[place] ?? []);
    const writer = writerOf(document, letter);
    const told = writer === null ? null : partyOf(profiles[writer]!);
    const proven = sentences[0] ? messageOf(reports, sentences[0], told) : -1;
    const index = proven < 0 ? (announcedAbove(document, reports, letter, told) ?? -1) : proven;
    const report = reports[index];
    const speaker = report && told && isSender(report, told) ? told : (report?.senders[0] ?? told);
    if (!speaker) continue;
    const addressee = report?.recipients.find((party) => !isSameClaim(party, speaker));
    for (const sentence of sentences) {
      const span = spanOf(
        text,
        tokens.slice(sentence.first, sentence.last),
        0,
        sentence.last - sentence.first,
      );
      if (!span) continue;
      const surface = text.slice(span.start, span.end);
      found.push({
        ...span,
        text: surface,
        quoted: true,
        verb: null,
        speaker,
        addressee: addressee ?? report?.senders[0] ?? null,
        message: report ? actOf(reports, index, sentence) : null,
        topics: topicsOf(surface.toLowerCase()),
        rule: 'printed-letter',
      });
    }
  }
  return found;
}

/** The message that a letter's first sentence proves, though others may be told in it; else the writer's first that is told above. */
function messageOf(
  reports: readonly ReportedMessage[],
  { start }: Span,
  writer: PartyClaim | null,
): number {
  const proves = ({ evidence }: ReportedMessage) => evidence.some((span) => span.start === start);
  const own = reports.findIndex((report) => report.rule === 'printed-letter' && proves(report));
  if (own >= 0) return own;
  const proven = reports.findIndex(proves);
  if (proven >= 0 || !writer) return proven;
  const sent = reports.findIndex(({ senders, carriers }) =>
    [...senders, ...carriers].some((party) => isSameClaim(party, writer)),
  );
  // Of two letters that answer one another both are of the exchange.
  return sent >= 0 ? sent : reports.findIndex((report) => isSender(report, writer));
}

/** "The message reads:": the message told last above such a line, where the letter below names nobody but whom it is for; else null. */
function announcedAbove(
  { text, blocks }: Document,
  reports: readonly ReportedMessage[],
  { texts, head, salutation }: Letter,
  told: PartyClaim | null,
): number | null {
  const above = blocks[Math.min(texts[0]!, salutation ?? Infinity, ...head) - 1];
  if (above?.type !== 'body' || !ANNOUNCES.test(text.slice(above.start, above.end))) return null;
  const last = lastMessage(reports, above.end);
  if (last === null || !told) return last;
  return reports[last]!.recipients.some((party) => isSameClaim(party, told)) ? last : null;
}

const ANNOUNCES = /\b(?:message|letter|telegram|cable|note|text|reply)s?\b[^.]*:\s*$/i;

/** A letter may hold another act of its writer, an invitation, which its own sentence proves. */
function actOf(reports: readonly ReportedMessage[], index: number, sentence: Span): number {
  const writer = reports[index]!.senders[0];
  const own = reports.findIndex(
    ({ senders, evidence, kind }, at) =>
      at > index &&
      kind !== reports[index]!.kind &&
      !!writer &&
      senders.some((sender) => isSameClaim(sender, writer)) &&
      evidence.length === 1 &&
      evidence.some(({ start, end }) => start < sentence.end && sentence.start < end),
  );
  return own >= 0 ? own : index;
}
