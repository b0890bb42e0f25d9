import type { Span } from '../../model.js';
import type { DocumentMention, Token } from '../document.js';
import { announcementIn, colonOf } from './announcements.js';
import { headsOf, type Head } from './heads.js';
import { contentIn } from './noun-contents.js';
import { isOnlyTeller } from './only-teller.js';
import { beforeNewClause, beforeOther } from './new-clauses.js';
import { sourceIn } from './sources.js';
import { reportingClauseIn } from './reporting-clauses.js';
import { spanOf } from './said-span.js';
import { isMessageNoun } from './subject-words.js';
import { isToldBeside } from './told-beside.js';
import { isCircumstance } from './verb-frames.js';
import type { Segment, Subject } from './subjects.js';

/** One piece of reported speech in a sentence. */
export interface Reported extends Span {
  subject: Subject;
  addressee: DocumentMention | null;
  /** As it stands in the text; null for a bare quotation. */
  verb: string | null;
  rule: string;
}

/** Fewer words after "spoke of" or "called" are a bare topic or name. */
const TOPIC_WORDS = 5;

/**
 * What is said in one sentence, from left to right: "X said that A and thanked Y for B" gives two, "A, X said, B" one that holds the
 * whole, "A, X said" what stands before. Of what an outsider tells, what a party of a message said is what counts: "The spokesman said
 * the President affirmed A".
 */
export function reportedIn(
  text: string,
  segment: Segment,
  isOutsider: (mention: DocumentMention) => boolean,
): Reported[] {
  return saidIn(text, segment, isOutsider).flatMap((reported) => {
    if (reported.subject.type !== 'mention' || !isOutsider(reported.subject.mention))
      return [reported];
    const told = saidIn(text, within(segment, reported), isOutsider).filter(
      ({ subject }) => subject.type === 'mention' && !isOutsider(subject.mention),
    );
    return told.length ? told : [reported];
  });
}

/** The part of a segment that lies in a span. */
function within({ tokens, mentions }: Segment, { start, end }: Span): Segment {
  const first = tokens.findIndex((token) => token.start >= start);
  const past = tokens.findIndex((token) => token.start >= end);
  const last = past < 0 ? tokens.length : past;
  return {
    tokens: tokens.slice(first, last),
    mentions: mentions
      .filter((mention) => mention.first >= first && mention.last <= last)
      .map((mention) => ({ ...mention, first: mention.first - first, last: mention.last - first })),
    before: null,
  };
}

/** The same, whoever speaks. */
function saidIn(
  text: string,
  segment: Segment,
  isOutsider: (mention: DocumentMention) => boolean,
): Reported[] {
  const { tokens } = segment;
  const verbs = headsOf(segment).filter(
    (head, _at, heads) =>
      !isToldBeside(segment, head, isOutsider) && !isOnlyTeller(segment, head, heads),
  );
  const source = sourceIn(segment, isOutsider);
  const all = source && !verbs.some(({ at }) => at < source.at) ? [source, ...verbs] : verbs;
  const colon = colonOf(segment);
  const announced = all.some(({ at }) => at < colon) ? null : announcementIn(segment, colon);
  if (announced) {
    const content = spanOf(text, tokens, colon + 1, tokens.length);
    return content ? [piece(segment, announced, content, 'said-colon')] : [];
  }
  const told = all.some(({ opening }) => opening !== 'none') ? null : contentIn(segment);
  if (told) return piecesOf(text, segment, [told]);
  if (!all.length) return [];
  const found: Reported[] = [];
  const around = reportingClauseIn(segment, all, isOutsider);
  if (around) {
    const { head, first, end, isMedial } = around;
    const content = spanOf(text, tokens, first, end);
    if (content)
      found.push(piece(segment, head, content, isMedial ? 'said-between' : 'said-after'));
    if (isMedial) {
      const later = all.filter(({ at }) => at > end);
      return [...found, ...piecesOf(text, segment, later)];
    }
  }
  const heads = around
    ? all.filter(({ at }) => at > around.head.at)
    : all.filter(({ isPostposed }) => !isPostposed);
  const leading = heads.filter(({ at }) => at < colon);
  const teller = leading.at(-1);
  if (teller && tokens.length - colon > 4 && !isClauseWithColon(segment, teller, colon)) {
    const content = spanOf(text, tokens, colon + 1, tokens.length);
    const before = piecesOf(text, segment, leading).filter(
      ({ end }) => end <= tokens[teller.clauseStart]!.start,
    );
    return content ? [...found, ...before, piece(segment, teller, content, 'said-colon')] : [];
  }
  return [...found, ...piecesOf(text, segment, heads)];
}

/** "Noted that A: B": what is said begins before the colon. */
const isClauseWithColon = ({ tokens }: Segment, head: Head, colon: number): boolean =>
  head.opening === 'after' &&
  tokens[head.contentStart - 1]?.lower === 'that' &&
  colon - head.contentStart >= 3;

/** What follows each predicate, up to the next; wishes that only "and" joins are one piece. */
function piecesOf(text: string, segment: Segment, heads: Head[]): Reported[] {
  const { tokens } = segment;
  const found: Reported[] = [];
  heads.forEach((head, at) => {
    const merged = found.at(-1);
    const previous = heads[at - 1];
    const end = contentEnd(segment, heads, at);
    const content = spanOf(text, tokens, wishStart(segment, head), end);
    if (!content || head.opening === 'none') return;
    // "She said this in a post" points at what is quoted beside it.
    if (
      /^(?:this|so)$/.test(tokens[head.contentStart]?.lower ?? '') &&
      isCircumstance(tokens[head.contentStart + 1]?.lower ?? '')
    )
      return;
    if (previous && merged && joinsWishes(tokens, previous, head)) {
      merged.end = content.end;
      return;
    }
    const length = tokens
      .slice(head.contentStart, end)
      .filter(({ kind }) => kind !== 'mark').length;
    if (
      length < (isQuotedAt(tokens, head.contentStart) ? 2 : leastWords(head)) ||
      isThanksForMessage(tokens, head, end)
    )
      return;
    found.push(
      piece(segment, head, content, head.isParticiple ? 'saying' : `said-${head.opening}`),
    );
  });
  return found;
}

/** "To all who mourn he extends his sympathy", "for the boatmen he asks a blessing": whom no message goes to belongs to the wish. */
function wishStart({ tokens, mentions }: Segment, { opening, at, contentStart }: Head): number {
  const isFronted =
    /^(?:to|for)$/.test(tokens[0]!.lower) && /^(?:he|she)$/.test(tokens[at - 1]?.lower ?? '');
  const isParty = mentions.some(
    ({ last, form }) => last < at && form !== 'pronoun' && form !== 'country',
  );
  return opening === 'from' && isFronted && !isParty ? 0 : contentStart;
}

/** A feeling told without whom or what it is for is courtesy: "expressed thanks once more". */
const leastWords = ({ opening, verb }: Head): number =>
  opening === 'topic' || (verb.id === 'express' && opening === 'from') ? TOPIC_WORDS : 2;

/** 'Spoke of "our oldest friend"': in somebody's own words a topic is more than that. */
const isQuotedAt = (tokens: readonly Token[], at: number): boolean =>
  /^["“«]$/.test(tokens[at]?.text ?? '');

/** Verbs of courtesy, of which two make one wish. */
const COURTEOUS = new Set(['wish', 'thank', 'express', 'hope', 'commit', 'ask', 'condemn']);

/** Two wishes that only "and" joins are one, unless the second tells a content of its own ("and expresses the hope that"). */
function joinsWishes(tokens: Token[], previous: Head, head: Head): boolean {
  const isTold = tokens.slice(head.at, head.at + 5).some(({ lower }) => lower === 'that');
  return (
    !isTold &&
    COURTEOUS.has(previous.verb.id) &&
    COURTEOUS.has(head.verb.id) &&
    previous.opening === 'from' &&
    head.opening === 'from' &&
    tokens[head.clauseStart]?.lower === 'and' &&
    head.clauseStart === head.at - 1
  );
}

/** Thanks for the call or the message itself are the courtesy of an answer. */
function isThanksForMessage(tokens: Token[], head: Head, end: number): boolean {
  if (head.verb.id !== 'thank') return false;
  const words = tokens
    .slice(head.at, end)
    .map(({ lower }) => lower)
    .join(' ')
    .replace(/(?: [.,])+$/, '');
  // "Thanked the divers, who had gone into the ice": what they did is told behind them.
  if (/ , (?:who|whose|which) | who (?:had|has|have|are|is|was|were) |["“«]/.test(words))
    return false;
  return (
    !/ for /.test(words) ||
    / for (?:the|his|her|this|their|that) (?:(?:phone )?call|invitation|letter|message|greetings|congratulations|support$|(?:kind |good )?wishes)(?: [^,]+)?$/.test(
      words,
    )
  );
}

function contentEnd(segment: Segment, heads: Head[], at: number): number {
  const next = heads[at + 1];
  const head = heads[at]!;
  const aside = asideEnd(segment, head);
  if (aside !== null) return aside;
  if (head.opening === 'from') {
    const post = segment.tokens.findIndex(
      ({ lower }, place) =>
        place > head.at + 2 &&
        lower === 'on' &&
        /^(?:twitter|x|facebook|social)$/.test(segment.tokens[place + 1]?.lower ?? ''),
    );
    const isAside = segment.tokens
      .slice(Math.max(head.at, post - 4), Math.max(0, post))
      .some(({ text }) => text === ',');
    if (post > 0 && !isAside && (!next || post < next.clauseStart)) return post;
    const message = inOwnMessage(segment.tokens, head.at);
    if (message > 0 && (!next || message < next.clauseStart)) return message;
  }
  const end = next ? Math.max(next.clauseStart, head.contentStart) : beforeSource(segment, head);
  return head.opening === 'from'
    ? beforeNewClause(segment, head.at + 1, end)
    : beforeOther(segment, head.contentStart, end);
}

/** Where "in his message to X" begins behind what is said in it; -1 where it does not. */
const inOwnMessage = (tokens: readonly Token[], at: number): number =>
  tokens.findIndex(
    ({ lower }, place) =>
      place > at + 3 &&
      lower === 'in' &&
      /^(?:his|her|their)$/.test(tokens[place + 1]?.lower ?? '') &&
      isMessageNoun(tokens[place + 2]?.lower ?? ''),
  );

/** "To X, who thanked them, went a card": what is said in an aside ends with it. */
function asideEnd({ tokens }: Segment, { clauseStart, contentStart }: Head): number | null {
  if (tokens[clauseStart]?.lower !== 'who' || tokens[clauseStart - 1]?.text !== ',') return null;
  const comma = tokens.findIndex(({ text }, at) => at > contentStart + 1 && text === ',');
  return comma < 0 ? null : comma;
}

/** More words than that after the last comma are no source. */
const LONGEST_SOURCE = 14;
const SOURCE =
  /^(?:said|says|reported|reports|announced|informed|confirmed|stated|added|adds|learned|learnt|revealed|disclosed|told)$/;

const AUDIENCE = /^(?:reporters|journalists|newsmen)$/;

/** The end of a segment, without who reports it: ", the palace said", ", sources said on Monday". */
function beforeSource({ tokens }: Segment, { contentStart }: Head): number {
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  if (
    comma > contentStart + 2 &&
    tokens[comma + 1]?.lower === 'according' &&
    tokens.length - comma <= LONGEST_SOURCE
  )
    return comma;
  const verb = tokens.findLastIndex(({ lower }) => SOURCE.test(lower));
  const isSource =
    comma > contentStart + 2 &&
    verb > comma + 1 &&
    tokens.length - comma <= LONGEST_SOURCE &&
    !/^(?:and|but|who|which|as|it|he|she|they)$/.test(tokens[comma + 1]!.lower) &&
    !tokens.slice(comma + 1, verb).some(({ lower }) => lower === 'that') &&
    (verb >= tokens.length - 3 ||
      isCircumstance(tokens[verb + 1]!.lower) ||
      AUDIENCE.test(tokens[verb + 1]!.lower));
  return isSource ? comma : tokens.length;
}

function piece(segment: Segment, head: Head, content: Span, rule: string): Reported {
  return {
    ...content,
    subject: head.subject,
    addressee: head.addressee,
    verb: segment.tokens[head.at]!.text,
    rule: `${rule}-${head.verb.id.replace(/ /g, '-')}`,
  };
}
