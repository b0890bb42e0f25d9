import type { Token } from '../document.js';
import { clauseStartOf, closesApposition, joinStart } from './clause-starts.js';
import type { Head } from './heads.js';
import { isAdverb, isMessageNoun } from './subject-words.js';
import type { Segment, Subject } from './subjects.js';
import { unlistedVerb } from './verbs.js';

const TOLD_TO = unlistedVerb('told-to');
const BE = /^(?:was|were|is|are|been|be)$/;
const TOLD = new Set(
  'told assured reminded informed promised advised notified warned given'.split(' '),
);
const LEARNS = new Set('learned learnt learns hears heard reads read gathered gathers'.split(' '));
/** What is itself said to whom it befalls, and what must follow it: "was thanked for". */
const DONE: Readonly<Record<string, RegExp>> = {
  thanked: /^for$/,
  praised: /^(?:for|as)$/,
  commended: /^for$/,
  asked: /^(?:to|for)$/,
  urged: /^to$/,
  advised: /^to$/,
  requested: /^to$/,
  begged: /^to$/,
  wished: /^(?!on$|by$|in$|at$|to$)\p{L}+$/u,
};
/** "A, X reads in it, B". */
const IN_IT = /^(?:it|his|hers|theirs)$/;
const SOURCES = /^(?:from|by|in|through|via)$/;
/** More words than that between the verb and "that" part them. */
const NEAR = 10;

/**
 * "X was told that", "X was thanked for", "A, X was assured", "X learned from her letter that", "X read that": whoever wrote to X speaks, the
 * one named after "by" or "from" if any, and X is spoken to. Null where a verb at a place tells nothing of that kind.
 */
export function toldTo(segment: Segment, at: number, previous: Head | null): Head | null {
  const { tokens, mentions } = segment;
  const { lower } = tokens[at]!;
  const done = DONE[lower];
  const isPassive = !!done || TOLD.has(lower);
  if (!isPassive && !LEARNS.has(lower)) return null;
  let place = beforeAdverbs(tokens, at);
  if (!isPassive && MODAL.test(tokens[place]?.lower ?? '')) place -= 1;
  if (isPassive) {
    if (!BE.test(tokens[place]?.lower ?? '')) return null;
    place = beforeAdverbs(tokens, place);
  }
  if (tokens[place]?.text === ',' && closesApposition(segment, place)) place -= 1;
  const isElided = previous?.verb === TOLD_TO && tokens[place]?.lower === 'and';
  const addressee = isElided
    ? previous.addressee
    : mentions.find(({ last, form }) => last === place + 1 && form !== 'country');
  const clauseStart = isElided
    ? joinStart(segment, place + 1)
    : clauseStartOf(segment, addressee?.first ?? place);
  const isStandIn = STAND_INS.test(tokens[place]?.lower ?? '');
  if (clauseStart === null || (!addressee && !isStandIn)) return null;
  const head = {
    verb: TOLD_TO,
    at,
    subject: { type: 'writer' } as Subject,
    clauseStart,
    contentStart: at + 1,
    opening: 'after' as const,
    addressee: addressee ?? null,
    isPostposed: false,
    isParticiple: false,
  };
  const isEnd = (tokens[at + 1]?.kind ?? 'mark') === 'mark';
  if (isPassive && isEnd && clauseStart > 0) return { ...head, isPostposed: true };
  if (LEARNS.has(lower) && clauseStart > 0 && IN_IT.test(tokens[at + 2]?.lower ?? ''))
    if (tokens[at + 1]?.lower === 'in' && (tokens[at + 3]?.kind ?? 'mark') === 'mark')
      return { ...head, contentStart: at + 3, isPostposed: true };
  if (done?.test(tokens[at + 1]?.lower ?? ''))
    return isByAnother(segment, at) ? null : { ...head, opening: 'from', contentStart: at };
  if (done && !TOLD.has(lower)) return null;
  const that = tokens.findIndex(
    ({ lower: word }, after) => after > at && (word === 'that' || (isPassive && word === 'how')),
  );
  if (that < 0 || that - at > NEAR) return null;
  const between = tokens.slice(at + 1, that);
  if (between.some(({ kind, text }) => kind === 'mark' && text !== ',')) return null;
  const source = mentions.find(({ first, last }) => first > at && last <= that);
  const isTold = source?.form === 'name' || between.some(({ lower: word }) => isMessageNoun(word));
  const isRead = /^reads?$/.test(lower) && !between.length && addressee?.form !== 'pronoun';
  if (!isTold && !isRead && (!isPassive || between.length > 1)) return null;
  if (!isPassive && !isRead && !SOURCES.test(between[0]!.lower)) return null;
  const subject: Subject =
    source && source.form !== 'country' ? { type: 'mention', mention: source } : { type: 'writer' };
  return { ...head, subject, contentStart: tokens[that]!.lower === 'how' ? that : that + 1 };
}

const MODAL = /^(?:could|can|may|might|would|will)$/;
/** Who stands for somebody told before: "A, he was assured". */
const STAND_INS = /^(?:he|she|latter|former)$/;

/** "Was praised for A by critics" is told by those. */
const isByAnother = ({ tokens }: Segment, at: number): boolean =>
  tokens.slice(at + 1).some(({ lower }) => lower === 'by');

function beforeAdverbs(tokens: readonly Token[], at: number): number {
  let place = at - 1;
  while (place > 0 && isAdverb(tokens[place]!.lower)) place -= 1;
  return place;
}
