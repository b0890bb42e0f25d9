import { CLAUSE_MARKS, EMBEDDERS, MESSAGE_NOUNS, PREPOSITIONS, PRONOUNS } from './subject-words.js';
import type { DocumentMention } from '../document.js';
import type { Segment } from './subjects.js';
import { isSpeechForm } from './verbs.js';

/** The token at which a noun phrase before `place` begins, its articles and adjectives included. */
export function phraseStart({ tokens }: Segment, place: number): number {
  let start = place;
  while (start > 0 && place - start < 4) {
    const before = tokens[start - 1]!;
    if (
      before.kind === 'mark' ||
      CLAUSE_MARKS.has(before.lower) ||
      PREPOSITIONS.has(before.lower) ||
      EMBEDDERS.has(before.lower) ||
      PRONOUNS.has(before.lower) ||
      MESSAGE_NOUNS.has(before.lower) ||
      isSpeechForm(before.lower) ||
      /^(?:him|them)$/.test(before.lower)
    )
      break;
    start -= 1;
  }
  return start;
}

/** Whether a clause may begin at a place. */
export function isClauseStart({ tokens }: Segment, place: number): boolean {
  if (place <= 0) return true;
  const before = tokens[place - 1]!;
  return (
    before.kind === 'mark' ||
    CLAUSE_MARKS.has(before.lower) ||
    MESSAGE_NOUNS.has(before.lower) ||
    /^(?:him|them)$/.test(before.lower) ||
    // "A letter in which B said".
    (before.lower === 'which' && /^(?:in|on|through|by)$/.test(tokens[place - 2]?.lower ?? ''))
  );
}

/** The token at which the clause of a noun phrase begins that stands first in it; null where it does not. */
export function clauseStartOf(segment: Segment, first: number): number | null {
  const start = phraseStart(segment, first);
  if (isClauseStart(segment, start)) return joinStart(segment, start);
  return isFronted(segment, first) ? 0 : null;
}

/** More words of a phrase before its subject part the two. */
const LONGEST_FRONTED = 9;

/** "In the conversation X said", "On Monday the King said": a phrase of time, place or way opens the segment, and no comma follows it. */
function isFronted({ tokens }: Segment, first: number): boolean {
  const head = /^(?:the|his|her|their|its)$/.test(tokens[first - 1]?.lower ?? '')
    ? first - 2
    : first - 1;
  const opening = /^(?:and|but|also)$/.test(tokens[0]!.lower) ? 1 : 0;
  if (head <= opening || head - opening > LONGEST_FRONTED) return false;
  return (
    (FRONTING.has(tokens[opening]!.lower) || /^(?:part|side)$/.test(tokens[head]!.lower)) &&
    !PREPOSITIONS.has(tokens[head]!.lower) &&
    !tokens
      .slice(opening, head + 1)
      .some(
        ({ kind, lower }, at, all) =>
          kind === 'mark' || (isSpeechForm(lower) && !MESSAGE_NOUNS.has(all[at - 1]?.lower ?? '')),
      )
  );
}

const FRONTING = new Set(
  'in on during after before over at by through to of for from with'.split(' '),
);

/** With the comma and the "and" that join a clause to the one before. */
export function joinStart({ tokens }: Segment, place: number): number {
  let start = place;
  if (start > 0 && /^(?:and|but|yet|while|as)$/.test(tokens[start - 1]!.lower)) start -= 1;
  if (start > 0 && tokens[start - 1]!.text === ',') start -= 1;
  return start;
}

/** The same over a circumstance before a pronoun: ", and in the name of all he". */
export function fronted(segment: Segment, place: number): number {
  const { tokens } = segment;
  if (/^(?:and|but|while)$/.test(tokens[place - 1]?.lower ?? '')) return joinStart(segment, place);
  let start = place;
  while (
    start > 0 &&
    place - start < 14 &&
    tokens[start - 1]!.kind !== 'mark' &&
    !/^(?:said|says)$/.test(tokens[start - 1]!.lower)
  )
    start -= 1;
  return joinStart(segment, start);
}

/** "The Kandian leader, Ona Velt, writes": the comma closes the name that stands behind an office. */
export function closesApposition(segment: Segment, comma: number): boolean {
  const { tokens, mentions } = segment;
  const mention = mentions.find(({ last }) => last === comma);
  return (
    mention?.form === 'name' &&
    tokens[mention.first - 1]?.lower !== 'and' &&
    tokens.slice(mention.first, mention.last).some(({ text }) => text === ',') &&
    clauseStartOf(segment, mention.first) !== null
  );
}

/** "That he and X were glad": the second of two who are told of in what another says. */
export function isSecondInside({ tokens }: Segment, { first }: DocumentMention): boolean {
  return (
    tokens[first - 1]?.lower === 'and' &&
    PRONOUNS.has(tokens[first - 2]?.lower ?? '') &&
    EMBEDDERS.has(tokens[first - 3]?.lower ?? '')
  );
}

/** The first of "A and B" or "A, B and C" of which a mention is the last. */
export function coordinatedWith(
  { tokens, mentions }: Segment,
  mention: DocumentMention,
): DocumentMention | null {
  if (tokens[mention.first - 1]?.lower !== 'and') return null;
  const isApart = tokens[mention.first - 2]?.text === ',';
  const end = isApart ? mention.first - 2 : mention.first - 1;
  const before = mentions.find(({ last }) => last === end);
  return before && before.first <= 4 ? before : null;
}
