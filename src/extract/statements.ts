import type { PartyClaim, ReportedMessage, ReportedStatement, Span } from '../model.js';
import { topicsOf } from '../lexicon/topics.js';
import {
  partyOf,
  type Document,
  type DocumentMention,
  type Sentence,
  type Token,
} from './document.js';
import type { Letter } from './letters.js';
import { isAboutMessage } from './statements/about-message.js';
import { addressedIn } from './statements/addressed-in.js';
import { announcedStatements } from './statements/announced.js';
import { continuesSpeech } from './statements/continued.js';
import { follow, partiesOf } from './statements/followed.js';
import { letterStatements } from './statements/letters.js';
import { listedStatements } from './statements/listed.js';
import { isPart, isSameClaim, isSender, messageOf } from './statements/link.js';
import { quotationsOf, quotesIn, type Quotation } from './statements/quotes.js';
import { reportedIn, type Reported } from './statements/reported.js';
import { spanOf } from './statements/said-span.js';
import { isSalutation } from './statements/salutations.js';
import { otherSide, speakerOf, type Discourse } from './statements/speaker.js';
import { mainSubject } from './statements/main-subject.js';
import type { Segment } from './statements/subjects.js';
import { Pattern } from './patterns/pattern.js';

/** What is reported to have been said, in text order, each with who said it and in which message. */
export function statements(
  document: Document,
  reports: readonly ReportedMessage[],
  letters: readonly Letter[],
): ReportedStatement[] {
  const printed = announcedStatements(document, reports);
  const listed = listedStatements(document, reports);
  const found: ReportedStatement[] = [
    ...letterStatements(document, reports, letters),
    ...printed.statements,
    ...listed.statements,
  ];
  const story = new Set(letters.flatMap((letter) => letter.story));
  const discourse: Discourse = {
    speaker: null,
    message: null,
    isWriter: false,
    isFollowed: false,
  };
  const mentionsOf: DocumentMention[][] = document.sentences.map(() => []);
  for (const mention of document.mentions) mentionsOf[mention.sentence]?.push(mention);
  const quotations = quotationsOf(document, mentionsOf);
  let last: ReportedStatement | null = null;
  let lastBlock = -1;
  document.sentences.forEach((sentence, at) => {
    const isStory = document.blocks[sentence.block]?.type === 'body' || story.has(sentence.block);
    if (!isStory) return;
    if (printed.blocks.has(sentence.block) || listed.blocks.has(sentence.block)) return;
    const carried = lastBlock === sentence.block ? last : null;
    const mentions = mentionsOf[at] ?? [];
    const spoken = spokenIn(document, reports, sentence, mentions, quotations, discourse);
    if (!spoken.length && carried && continuesSpeech(document, sentence, mentions, carried)) {
      const { tokens } = document;
      const span = spanOf(
        document.text,
        tokens.slice(sentence.first, sentence.last),
        0,
        sentence.last - sentence.first,
      );
      if (span)
        spoken.push({
          ...carried,
          ...statementText(document, span),
          verb: null,
          rule: 'continued',
        });
    }
    found.push(...spoken);
    last = spoken.at(-1) ?? null;
    lastBlock = sentence.block;
    if (!spoken.length) follow(document, reports, sentence, mentions, discourse);
  });
  return found
    .filter(({ quoted, text }) => !quoted || !isSalutation(text))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What was told outside any message. */
const OUTSIDE = new Pattern(
  /\b(?:reporters|journalists|interview|speech|televised|address to the nation|told the nation|news conference|briefing)\b/i,
);

/** The statements of one sentence; `discourse` is moved on. */
function spokenIn(
  document: Document,
  reports: readonly ReportedMessage[],
  sentence: Sentence,
  mentions: DocumentMention[],
  quotations: readonly Quotation[],
  discourse: Discourse,
): ReportedStatement[] {
  const { text } = document;
  const surface = text.slice(sentence.start, sentence.end);
  const nearby = partiesOf(document, mentions);
  const addressed = addressedIn(document, mentions);
  const isOutsider = ({ profile }: DocumentMention) => {
    const party = partyOf(document.profiles[profile]!);
    return !reports.some((report) => isPart(report, party));
  };
  const found: ReportedStatement[] = [];
  const state = (reported: Reported, quoted: boolean) => {
    const speaker = speakerOf(
      {
        document,
        reports,
        discourse,
        sentence: { text: surface, start: sentence.start, end: sentence.end },
        addressed: reported.addressee ? [...addressed, reported.addressee] : addressed,
      },
      reported.subject,
    );
    if (!speaker) return;
    const told = reported.addressee
      ? [partyOf(document.profiles[reported.addressee.profile]!)]
      : [];
    const isCarried = discourse.speaker && isSameClaim(discourse.speaker, speaker);
    const isOutside =
      OUTSIDE.test(surface) ||
      (isPerfect(text.slice(sentence.start, reported.start), reported) &&
        !reports.some((report) => isSender(report, speaker))) ||
      isAboutMessage(text.slice(reported.start, reported.end));
    const message = isOutside
      ? null
      : messageOf(reports, speaker, {
          addressees: [...told, ...nearby],
          last: isCarried ? discourse.message : null,
          at: sentence.start,
          told: text.slice(sentence.start, reported.end),
        });
    discourse.speaker = speaker;
    discourse.isWriter = false;
    discourse.isFollowed = false;
    if (message !== null) discourse.message = message;
    const report = message === null ? undefined : reports[message];
    if (isInvitation(reported, text.slice(reported.start, reported.end), reports, speaker)) return;
    const acts = reports.filter((one) => one === report || isAnswerOf(one, speaker));
    const words = text.slice(reported.start, reported.end);
    const lead = text.slice(sentence.start, reported.start);
    if (!found.length && acts.some((act) => isActAlone(reported, words, act, lead))) return;
    found.push({
      ...statementText(document, reported),
      quoted,
      verb: reported.verb,
      speaker,
      addressee: told[0] ?? (report ? (otherSide(report, speaker)[0] ?? null) : null),
      message,
      rule: reported.rule,
    });
  };
  const segments = segmentsOf(document, sentence, mentions).map((segment) => ({
    segment,
    reported: reportedIn(text, segment, isOutsider),
  }));
  const quotes = quotesIn(document, sentence, quotations).filter(
    (quote) =>
      !segments.some(({ reported }) => reported.some((piece) => isWordsOf(text, quote, piece))),
  );
  for (const quote of quotes) state(quote, true);
  /** Where the part before begins. */
  let opening = -1;
  for (const { segment, reported } of segments) {
    for (const piece of reported)
      if (!quotes.some(({ start, end }) => start < piece.end && piece.start < end))
        state(piece, false);
    const last = reported.length || quotes.length ? undefined : found.at(-1);
    const { tokens } = segment;
    const span = last && spanOf(text, tokens, 0, tokens.length);
    const isWhole = last?.start === opening;
    opening = tokens[0]!.start;
    if (!span || !/^said-(?:after|between)/.test(last.rule)) continue;
    if (isSaidOn(tokens))
      found.push({ ...last, ...statementText(document, span), verb: null, rule: 'said-on' });
    else if (isWhole && !segment.mentions.some(({ form }) => form === 'name' || form === 'office'))
      found[found.length - 1] = {
        ...last,
        ...statementText(document, { start: last.start, end: span.end }),
      };
  }
  return found;
}

/** "Has promised every player a car": told of the days since, and not of a talk. */
const isPerfect = (lead: string, { rule }: Reported): boolean =>
  rule.startsWith('said-') &&
  /\bha(?:s|ve) (?:also |already |since )?(?:\p{L}+ that )?$/u.test(lead);

/** Whether a quotation only gives the words of a longer piece of indirect speech: 'asked her to stay, "because it was late"'. */
const isWordsOf = (text: string, quote: Span, piece: Span): boolean =>
  piece.start < quote.start &&
  quote.end <= piece.end &&
  /^\p{Ll}/u.test(text.slice(quote.start, quote.end)) &&
  (text.slice(piece.start, quote.start).split(/\s+/).length > 3 ||
    text.slice(0, piece.start).endsWith(' that '));

/** After a semicolon what was told goes on in a sentence of its own: "A, X said; he would therefore B". */
const isSaidOn = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => /^(?:would|had|should|could|will|must|ought)$/.test(lower));

/** Good wishes of which nothing more is told. */
const BARE_WISHES =
  /^(?:convey|extend|send|sent|offer|express|present)\w* (?!.*\b(?:that|peace|prosper\w*|progress|health|success\w*|happiness|well-?being|welfare|years|life|people)\b).*\bwishes\b/i;

/** Verbs and feelings that are themselves the act of a message of that kind. */
const ACTS: Partial<Record<ReportedMessage['kind'], RegExp>> = {
  congratulation: BARE_WISHES,
  thanks: /^(?:thank|(?:\S+ ){1,5}?(?:thanks|gratitude|appreciation)\b)/i,
  condolence: /^(?:\S+ ){1,4}?(?:shock|sadness|sorrow|grief|dismay|consternation|horror)\b/i,
  greeting: new RegExp(
    `${BARE_WISHES.source}|^wish(?:es|ed)? (?:\\S+ ){1,6}?(?:a|an|many) (?:very )?(?:happy|merry|blessed|joyful) (?:\\S+ ?){1,3}$`,
    'i',
  ),
  sympathy: /^(?:\S+ ){1,4}?(?:shock|sadness|sorrow|dismay|consternation|alarm)\b/i,
};

/** Thanks for what somebody did, or in words of the writer's own, tell more than the act. */
const TELLS_MORE =
  /\bfor (?:["“«]|(?!nothing|everything|evening|morning)\w{2,}ing\b|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|many|all) (?!(?:hour|day|week|month|year)s?\b(?! of)))/;

/** "In it he thanks her for": the message is told already, and this is what stands in it. */
const STANDS_IN_IT = new Pattern(
  /\b(?:in|by|through) (?:it|which|(?:his|her|this|that|the|an?) (?:\p{L}+ ){0,2}?(?:message|letter|cable|telegram|reply|answer|note|card))\b/iu,
);

/** What is itself the message is the act, and told as such: thanks in a message of thanks, but not what such a message holds. */
function isActAlone(
  { start, end, rule, subject }: Reported,
  surface: string,
  report: ReportedMessage,
  lead: string,
): boolean {
  const isHeld = subject.type === 'previous' || STANDS_IN_IT.test(lead);
  return (
    /-(?:thank|express|wish)$/.test(rule) &&
    !(report.kind === 'thanks' && isHeld) &&
    !!ACTS[report.kind]?.test(surface) &&
    !TELLS_MORE.test(surface) &&
    (report.evidence.some((proof) => proof.start <= start && end <= proof.end) ||
      report.evidence.every((proof) => proof.start > end))
  );
}

/** Thanks that `speaker` gives in the talk to which his words belong. */
const isAnswerOf = (report: ReportedMessage, speaker: PartyClaim): boolean =>
  report.kind === 'thanks' && report.channel === 'phone' && isSender(report, speaker);

/** Asking somebody to come is the act of an invitation that the same words prove. */
function isInvitation(
  { start, end, rule }: Reported,
  surface: string,
  reports: readonly ReportedMessage[],
  speaker: PartyClaim,
): boolean {
  if (!/-(?:ask|bid|want)$/.test(rule) || !ASKS_TO_COME.test(surface)) return false;
  return reports.some(
    (report) =>
      report.kind === 'invitation' &&
      isSender(report, speaker) &&
      report.evidence.some((proof) => proof.start <= start && end <= proof.end),
  );
}

const ASKS_TO_COME = new Pattern(
  /^(?:ask|bid|bad|want|request)\w* (?:[^,]{1,60}? )?(?:to (?:the|come|be|attend|visit|join|spend|take part|stay|travel|make|address|open|speak|inspect)|(?:come|attend|visit|join)|whether (?:he|she|they) would (?:be|come|join|attend))\b/i,
);

function statementText({ text }: Document, { start, end }: Span) {
  const surface = text.slice(start, end);
  return { start, end, text: surface, topics: topicsOf(surface.toLowerCase()) };
}

/** The sentence, or its parts between semicolons. */
function segmentsOf(document: Document, sentence: Sentence, all: DocumentMention[]): Segment[] {
  const segments: Segment[] = [];
  let first = sentence.first;
  const close = (last: number) => {
    const mentions = all
      .filter((mention) => mention.first >= first && mention.last <= last)
      .map((mention) => ({ ...mention, first: mention.first - first, last: mention.last - first }));
    const tokens = document.tokens.slice(first, last);
    const told = segments.at(-1);
    const before = told ? mainSubject(told, told.tokens.length) : null;
    if (tokens.length > 2) segments.push({ tokens, mentions, before });
    first = last + 1;
  };
  for (let place = sentence.first; place < sentence.last; place += 1)
    if (document.tokens[place]!.text === ';') close(place);
  close(sentence.last);
  return segments;
}
