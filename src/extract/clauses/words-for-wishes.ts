import type { Token } from '../document.js';
import { BE, nounOf } from '../lexemes.js';

/** What stands in a letter, as an agency says it. */
const STANDS = /^(?:contained|recorded|couched|stated|included|conveyed|reflected|voiced)$/;
const SETS_OUT = /^(?:set|laid|put) (?:out|down|forth)$/;
/** Other salutes than words. */
const FIRED = /^(?:gun|hand|military|fist|arms|final|last|smart)$/;
/** What follows a salute that somebody sends. */
const BEHIND = /^(?:to|for|on|from|of|and|,|\.|;|with|at|in|)$/;
/** Words of "a message". */
const LONGEST_NOUN = 4;

/**
 * "A fraternal salute to B", "A's feelings are contained in a message to B": words that carry wishes as greetings and condolences do, in
 * the words that rules read; null elsewhere.
 */
export function wishesTold(
  tokens: readonly Token[],
  at: number,
): { words: readonly string[]; end: number } | null {
  const word = (offset: number) => tokens[at + offset]?.lower ?? '';
  if (/^salutes?$/.test(word(0))) return isSent(word) ? { words: ['greeting'], end: at + 1 } : null;
  if (/^(?:feelings|sentiments|thoughts)$/.test(word(0))) {
    const isOwned = /^(?:'s|his|her|their)$/.test(word(-1));
    return isOwned && BE.has(word(1)) && standsIn(tokens, at + 2) > 0
      ? { words: ['sympathy'], end: at + 1 }
      : null;
  }
  if (HOPES.test(word(0))) return isForHim(word) ? { words: ['wishes'], end: at + 1 } : null;
  if (!BE.has(word(-1))) return null;
  const end = standsIn(tokens, at);
  return end > 0 ? { words: ['expressed'], end } : null;
}

const HOPES = /^(?:hopes?|prayers?)$/;
const OWN = /^(?:his|her|their|'s)$/;
/** What is hoped for whoever is written to. */
const HOPED_FOR =
  /^(?:recovery|recuperation|convalescence|healing|health|term|tenure|reign|mandate|presidency|success|return|life)$/;
/** Words of "a full and speedy recovery". */
const LONGEST_HOPE = 7;

/** "Conveyed her hopes for a speedy recovery", "his prayers for the King's health". */
function isForHim(word: (offset: number) => string): boolean {
  if (word(1) !== 'for' || ![-1, -2].some((back) => OWN.test(word(back)))) return false;
  for (let at = 2; at < LONGEST_HOPE; at += 1) {
    if (HOPED_FOR.test(word(at))) return true;
    if (!/^[\p{L}']/u.test(word(at))) return false;
  }
  return false;
}

/** "A fraternal salute", "his salutes", no salute of guns. */
function isSent(word: (offset: number) => string): boolean {
  if (FIRED.test(word(-1)) || !BEHIND.test(word(1))) return false;
  return [-1, -2, -3].some((back) => /^(?:an?|his|her|their)$/.test(word(back)));
}

/** The place behind "contained", "set out", where "in a message" follows; -1 elsewhere. */
function standsIn(tokens: readonly Token[], at: number): number {
  const word = (offset: number) => tokens[at + offset]?.lower ?? '';
  const length = STANDS.test(word(0)) ? 1 : SETS_OUT.test(`${word(0)} ${word(1)}`) ? 2 : 0;
  if (!length || word(length) !== 'in' || !/^(?:an?|his|her|their|the)$/.test(word(length + 1)))
    return -1;
  for (let noun = length + 2; noun < length + 2 + LONGEST_NOUN; noun += 1)
    if (nounOf(word(noun)) === 'message') return at + length;
  return -1;
}
