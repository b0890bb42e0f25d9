import type { PartyClaim, ReportedMessage, ReportedStatement, Span } from '../model.js';
import { topicsOf } from '../lexicon/topics.js';
import {
  partyOf,
  type Document,
  type DocumentMention,
  type Sentence,
  type Token,
} from './document.js';
import type { Segment, Subject } from './statements/subjects.js';
import { isSameClaim, isSender, messageOf } from './statements/link.js';
import { letterStatements } from './statements/letters.js';
import { quotesIn } from './statements/quotes.js';
import { reportedIn } from './statements/reported.js';

/** What was said last, which a pronoun or "the message" takes up. */
interface Discourse {
  speaker: PartyClaim | null;
  message: number | null;
}

/** What is reported to have been said, in text order, each with who said it and in which message. */
export function statements(
  document: Document,
  reports: readonly ReportedMessage[],
): ReportedStatement[] {
  const found: ReportedStatement[] = letterStatements(document, reports);
  const discourse: Discourse = { speaker: null, message: null };
  document.sentences.forEach((sentence, at) => {
    const block = document.blocks[sentence.block];
    if (block?.type !== 'body') return;
    const spoken = spokenIn(document, reports, sentence, at, discourse);
    found.push(...spoken);
    if (spoken.length) return;
    const subject = firstSender(document, reports, at);
    if (subject)
      [discourse.speaker, discourse.message] = [
        subject,
        messageOf(reports, subject, {
          addressees: partiesOf(document, at),
          last: null,
          at: sentence.start,
        }),
      ];
  });
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

const OUTSIDE =
  /\b(?:reporters|journalists|spokes\w+|interview|speech|televised|address to the nation|told the nation|news conference|briefing)\b/i;

function spokenIn(
  document: Document,
  reports: readonly ReportedMessage[],
  sentence: Sentence,
  at: number,
  discourse: Discourse,
): ReportedStatement[] {
  const { text } = document;
  const found: ReportedStatement[] = [];
  const nearby = partiesOf(document, at);
  const state = (
    span: Span,
    subject: Subject,
    addressee: DocumentMention | null,
    verb: string | null,
    rule: string,
    quoted: boolean,
  ) => {
    const speaker = speakerOf(document, reports, subject, discourse);
    if (!speaker) return;
    const told = addressee ? [partyOf(document.profiles[addressee.profile]!)] : [];
    const isOutside = OUTSIDE.test(text.slice(sentence.start, sentence.end)) && !found.length;
    const message = isOutside
      ? null
      : messageOf(reports, speaker, {
          addressees: [...told, ...nearby],
          last:
            discourse.speaker && isSameClaim(discourse.speaker, speaker) ? discourse.message : null,
          at: sentence.start,
        });
    discourse.speaker = speaker;
    if (message !== null) discourse.message = message;
    found.push({
      ...span,
      text: text.slice(span.start, span.end),
      quoted,
      verb,
      speaker,
      addressee: told[0] ?? addresseeIn(reports, message, speaker),
      message,
      topics: topicsOf(text.slice(span.start, span.end).toLowerCase()),
      rule,
    });
  };
  const quotes = quotesIn(document, sentence);
  for (const { span, subject } of quotes) state(span, subject, null, null, 'quoted', true);
  for (const segment of segmentsOf(document, sentence, at))
    for (const { start, end, subject, addressee, verb, rule } of reportedIn(text, segment))
      if (!quotes.some(({ span }) => span.start < end && start < span.end))
        state({ start, end }, subject, addressee, verb, rule, false);
  return found;
}

/** The sentence, or its parts between semicolons. */
function segmentsOf(document: Document, sentence: Sentence, at: number): Segment[] {
  const segments: Segment[] = [];
  let first = sentence.first;
  const close = (last: number) => {
    const mentions = document.mentions
      .filter(
        (mention) => mention.sentence === at && mention.first >= first && mention.last <= last,
      )
      .map((mention) => ({ ...mention, first: mention.first - first, last: mention.last - first }));
    const tokens: Token[] = document.tokens.slice(first, last);
    if (tokens.length > 2) segments.push({ tokens, mentions });
    first = last + 1;
  };
  for (let place = sentence.first; place < sentence.last; place += 1)
    if (document.tokens[place]!.text === ';') close(place);
  close(sentence.last);
  return segments;
}

function speakerOf(
  document: Document,
  reports: readonly ReportedMessage[],
  subject: Subject,
  discourse: Discourse,
): PartyClaim | null {
  if (subject.type === 'mention') return partyOf(document.profiles[subject.mention.profile]!);
  const current = discourse.message === null ? null : reports[discourse.message];
  if (subject.type === 'both' || subject.type === 'message') {
    if (discourse.speaker && subject.type === 'message') return discourse.speaker;
    return current?.senders[0] ?? discourse.speaker;
  }
  return discourse.speaker ?? current?.senders[0] ?? null;
}

function addresseeIn(
  reports: readonly ReportedMessage[],
  message: number | null,
  speaker: PartyClaim,
): PartyClaim | null {
  const report = message === null ? null : reports[message];
  if (!report) return null;
  const others = report.senders.some((sender) => isSameClaim(sender, speaker))
    ? report.recipients
    : report.senders;
  return others[0] ?? null;
}

/** The parties that a sentence mentions, in text order. */
function partiesOf(document: Document, at: number): PartyClaim[] {
  return document.mentions
    .filter((mention) => mention.sentence === at && mention.form !== 'country')
    .map((mention) => partyOf(document.profiles[mention.profile]!));
}

/** The first writer of a message whom a sentence mentions: the pronoun after it may be him. */
function firstSender(
  document: Document,
  reports: readonly ReportedMessage[],
  at: number,
): PartyClaim | null {
  return (
    partiesOf(document, at).find((party) => reports.some((report) => isSender(report, party))) ??
    null
  );
}
