import type { DocumentMention } from '../document.js';
import type { Head } from './heads.js';
import { PRONOUNS } from './subject-words.js';
import type { Segment } from './subjects.js';
import { isCircumstance } from './verb-frames.js';
import { isSpeechForm } from './verbs.js';

/** A clause that tells who speaks behind what is said, or in its midst: ", X said". */
export interface ReportingClause {
  head: Head;
  /** What is said, the clause itself included where more follows it. */
  first: number;
  end: number;
  /** Whether what is said goes on after the clause. */
  isMedial: boolean;
}

/** The reporting clause of a segment; null where what is said follows its verbs. */
export function reportingClauseIn(
  segment: Segment,
  heads: Head[],
  isOutsider: (mention: DocumentMention) => boolean,
): ReportingClause | null {
  const head = heads.find(
    (one) =>
      one.isPostposed &&
      one.clauseStart > 0 &&
      isShort(segment, one) &&
      !isApposition(segment, one) &&
      !isSource(segment, one, heads, isOutsider),
  );
  if (!head) return null;
  const later = heads.find((one) => one.at > head.at && isNewPiece(segment, head, one));
  const isMedial = goesOn(segment, head, heads) && later?.opening !== 'from';
  const end = isMedial ? (later?.clauseStart ?? segment.tokens.length) : head.clauseStart;
  return { head, first: afterLead(segment, head), end, isMedial };
}

/** "X, her spokesman said, thanked him": who reports what X does stands in a parenthesis behind X. */
export function isParenthesis({ tokens, mentions }: Segment, { at, clauseStart }: Head): boolean {
  const subject = mentions.find(({ last }) => last === clauseStart);
  if (!subject || subject.form === 'country' || tokens[clauseStart]?.text !== ',') return false;
  if (!/^(?:|the|and|but)$/.test(tokens[subject.first - 1]?.lower ?? '') || subject.first > 2)
    return false;
  const close = commaAfter({ tokens }, at);
  const next = tokens[close + 1]?.lower ?? '';
  return (
    close > 0 && close - at <= LONGEST_PARENTHESIS && (isSpeechForm(next) || FINITE.test(next))
  );
}

const LONGEST_PARENTHESIS = 7;
const FINITE = /^(?:has|had|is|was|will|would)$/;

const commaAfter = ({ tokens }: Pick<Segment, 'tokens'>, at: number): number =>
  tokens.findIndex(({ text }, place) => place > at && text === ',');

/** What a verb tells after "A, X said": "and that" something, or what X does in the same tense right behind it: "A, the telegram reads, and prays". */
function isNewPiece(
  segment: Segment,
  around: Head,
  { at, opening, contentStart, clauseStart, isParticiple }: Head,
): boolean {
  const { tokens } = segment;
  const isQuoted =
    /^["”»]$/.test(tokens[around.clauseStart - 1]?.text ?? '') ||
    /^["”»]$/.test(tokens[around.clauseStart]?.text ?? '');
  if (isQuoted && !isParticiple && tokens[clauseStart]?.lower === 'who') return true;
  if (isParticiple || tokens[clauseStart + 1]?.lower !== 'and') return false;
  if (opening === 'after' && tokens[contentStart - 1]?.lower === 'that') return true;
  const isPast = (place: number) => !/[^s]s$/.test(tokens[place]!.lower);
  return (
    opening === 'from' &&
    commaAfter(segment, around.at) === clauseStart &&
    isPast(at) === isPast(around.at) &&
    (isQuoted || !PRONOUNS.has(tokens[around.at - 1]!.lower))
  );
}

/** "The Greek minister, A, wrote": what stands before the subject is the subject itself. */
const isApposition = ({ mentions }: Segment, { subject, clauseStart }: Head): boolean =>
  subject.type === 'mention' &&
  mentions.some(({ last, profile }) => last === clauseStart && profile === subject.mention.profile);

/** Who reports what another is told to have said: "The king asked for help, his spokesman said". */
function isSource(
  { tokens }: Segment,
  { at, subject }: Head,
  heads: Head[],
  isOutsider: (mention: DocumentMention) => boolean,
): boolean {
  const isOther =
    (subject.type === 'mention' && isOutsider(subject.mention)) ||
    (subject.type === 'message' && /^(?:statement|text)$/.test(tokens[at - 1]?.lower ?? ''));
  return (
    isOther &&
    heads.some(
      (head) =>
        head.at < at &&
        !head.isParticiple &&
        head.subject.type === 'mention' &&
        !isOutsider(head.subject.mention),
    )
  );
}

/** Where what is said begins before "X said": after a colon where a clause about somebody leads to it ("X turned to figures:"). */
function afterLead({ tokens, mentions }: Segment, { clauseStart }: Head): number {
  if (tokens[0]!.lower === 'that' && tokens[clauseStart]?.text === ',') return 1;
  const colon = tokens.findLastIndex(({ text }, at) => at < clauseStart && text === ':');
  const isLead = mentions.some(({ first, form }) => first < colon && form !== 'country');
  return isLead ? colon + 1 : 0;
}

/** What is said goes on after ", X said," or ", X told Y in a post,", unless a participle does. */
function goesOn({ tokens }: Segment, head: Head, heads: Head[]): boolean {
  const comma = tokens.findIndex(({ text }, at) => at >= head.contentStart && text === ',');
  if (comma < 0 || comma - head.contentStart > 8 || tokens.length - comma <= 3) return false;
  if (tokens.length - comma <= 5 && isCircumstance(tokens[comma + 1]!.lower)) return false;
  return !heads.some(({ at, isParticiple }) => isParticiple && at === comma + 1);
}

/** After the verb of a clause like ", X said" comes little. */
function isShort({ tokens }: Segment, head: Head): boolean {
  const left = tokens.length - head.contentStart;
  return tokens[head.contentStart]?.text === ',' ? true : left <= 22;
}
