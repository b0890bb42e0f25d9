import { DETERMINERS, nounOf } from '../lexemes.js';
import { lowerAt, type Symbols } from './voices.js';

/** "Telephoned with the same purpose". */
export const PURPOSES = /^(?:purpose|aim|intention|intent|object|view|end|reason|motive)$/;

/** "Greetings to B and, through him, to his people": for whom else the words are is not written to. */
export const MEANS_TOLD = /^(?:it|him|her|them|you)$/;

/** What follows a place of one word. */
export const PASSED = new Set(['by', 'from', ',', '.', ';']);

/** "..., the agency learned from A": where the news comes from. */
export const LEARNED =
  /^(?:known|clear|learned|learnt|learns|gathered|gathers|obtained|quoted|reported|understands|understood|heard)$/;

/** "A letter was from A", "A's letter is to B". */
export const LEADS_ON = /^(?:from|to)$/;

/** Words before a party that may be the subject of a new clause. */
export const OPENS_CLAUSE = /^(?:,|and|that|but|as)$/;
/** "Message of A": only next to the noun. */
export const ATTACHED = new Set(['of', 'between', 'for']);
export const WANDERS = new Set(
  'on in over at as about after during since through upon regarding following concerning before'.split(
    ' ',
  ),
);
export const TOWARDS = new Set(['toward', 'towards']);
export const MANNER = new Set(['in', 'by', 'over', 'via']);
export const ANOTHER = /^(?:another|one|second|third)$/;

/** "Wrote as a friend of the house to B": what somebody writes as. */
export const isRole = (symbols: Symbols, at: number) =>
  lowerAt(symbols, at) === 'as' && /^(?:an?|one)$/.test(lowerAt(symbols, at + 1));

const HOLDS = /^(?:include[sd]?|contain(?:s|ed)?)$/;

/** "His felicitations included a verse from A", not "the messages include one from A". */
export const holdsNoMessage = (symbols: Symbols, verb: number): boolean =>
  HOLDS.test(lowerAt(symbols, verb)) &&
  DETERMINERS.has(lowerAt(symbols, verb + 1)) &&
  lowerAt(symbols, verb + 3) === 'from' &&
  nounOf(lowerAt(symbols, verb + 2)) === undefined;
