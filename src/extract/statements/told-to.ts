import { clauseStartOf } from './clause-starts.js';
import type { Head } from './heads.js';
import { isAdverb, isMessageNoun } from './subject-words.js';
import type { Segment, Subject } from './subjects.js';
import { unlistedVerb } from './verbs.js';

const TOLD_TO = unlistedVerb('told-to');
const BE = /^(?:was|were|is|are|been|be)$/;
const TOLD = /^(?:told|assured|reminded|informed|promised|advised|notified|warned|given)$/;
const LEARNS = /^(?:learned|learnt|learns|hears|heard|reads|read|gathered|gathers)$/;
const SOURCES = /^(?:from|by|in|through|via)$/;
/** More words than that between the verb and "that" part them. */
const NEAR = 10;

/**
 * "X was told that", "X learned from her letter that": whoever wrote to X speaks, the one named after "by" or "from" if any, and X is
 * spoken to. Null where a verb at a place tells nothing of that kind.
 */
export function toldTo(segment: Segment, at: number): Head | null {
  const { tokens, mentions } = segment;
  const { lower } = tokens[at]!;
  const isPassive = TOLD.test(lower);
  if (!isPassive && !LEARNS.test(lower)) return null;
  let place = at - 1;
  while (place > 0 && isAdverb(tokens[place]!.lower)) place -= 1;
  if (isPassive) {
    if (!BE.test(tokens[place]?.lower ?? '')) return null;
    place -= 1;
    while (place > 0 && isAdverb(tokens[place]!.lower)) place -= 1;
  }
  const addressee = mentions.find(({ last, form }) => last === place + 1 && form !== 'country');
  if (!addressee) return null;
  const clauseStart = clauseStartOf(segment, addressee.first);
  const that = tokens.findIndex(({ lower: word }, after) => after > at && word === 'that');
  if (clauseStart === null || that < 0 || that - at > NEAR) return null;
  const between = tokens.slice(at + 1, that);
  if (between.some(({ kind, text }) => kind === 'mark' && text !== ',')) return null;
  const source = mentions.find(({ first, last }) => first > at && last <= that);
  const isTold = source?.form === 'name' || between.some(({ lower: word }) => isMessageNoun(word));
  if (!isTold && (!isPassive || between.length > 1)) return null;
  if (!isPassive && !SOURCES.test(between[0]!.lower)) return null;
  const subject: Subject =
    source && source.form !== 'country'
      ? { type: 'mention', mention: source }
      : { type: 'previous' };
  return {
    verb: TOLD_TO,
    at,
    subject,
    clauseStart,
    contentStart: that + 1,
    opening: 'after',
    addressee,
    isPostposed: false,
    isParticiple: false,
  };
}
