import type { CodedSentence } from './coded.js';
import type { Clause } from './slots.js';
import { lowerAt } from './clauses/voices.js';
import { Pattern } from './patterns/pattern.js';

/** "Asked B to visit", "asked B to make Marrow the first stop of his travels". */
const ASKS_TO_COME = new Pattern(
  /\bask(?:s|ed|ing)?\b(?! (?:whether|if|why|how|when)\b)[^;:"“”]{1,80}? to (?:attend|visit|come|join|travel|take part|be (?:(?:his|her|the|a|its|their) )?(?:\w+ )?guest|be (?:in|at|there|among|present)\b|make (?:[\w'-]+ ){1,4}(?:the first (?:stop|port of call|destination|country|journey|trip|leg)|one of (?:the|his|her|their) first (?:stops|ports of call|destinations|countries|journeys|trips))\b|make (?:his|her|their) first (?:foreign |official |state )?(?:visit|trip|journey) |pay (?:a|an|his|her)\b[^,;]{0,30}\bvisit|(?!(?:convey|pass|tell|transmit|relay|share|extend|forward|say|give|hand|work|cooperate|speak|talk|stay|stand|keep|remain|be|pray|mourn|explain|discuss|agree|raise)\b)[a-z]+ (?:(?!that\b)[^,;]){1,40}?\b(?:together with|alongside|with) (?:him|her|them))\b/,
);
/** "Bade him come", "bids her be his guest". */
const BIDS_COME = new Pattern(
  /\bb(?:ade|ids?|idding)\b (?:(?!(?:and|but|for|not|would|that|farewell|goodbye|welcome|adieu)\b)[^\s;:,"“”]+ ){1,5}(?:to )?(?:come|visit|attend|join (?:him|her|them)|travel|be (?:(?:his|her|the|a|its|their) )?(?:\w+ )?guest|pay (?:a|an|his|her)\b[^,;]{0,30}\bvisit)\b/,
);
/** "Asked him over to Marrow", "asks her round in the spring". */
const ASKS_OVER = new Pattern(
  /\bask(?:s|ed|ing)? (?!(?:whether|if|why|how|when)\b)[^;:,"“”]{2,60}? (?:over|round|across)(?: (?:to|in|for|before|after|on|at|this|next)\b|[.,;]|$)/,
);
/** "Asked his neighbour to the summit". */
const ASKS_TO_EVENT = new Pattern(
  /\bask(?:s|ed|ing)? (?!(?:whether|if|why|how|when)\b)[^;:,"“”]{2,60}? to (?:the|a|his|her|its|their) (?:[\w-]+ ){0,3}?(?:summit|inauguration|ceremony|opening|meeting|conference|wedding|coronation|celebrations?|festivities|congress|funeral|games|festival|fair|parade|forum|races|tournament)\b/,
);

/** Whether a sentence, in lower case, asks somebody to do what guests do. */
export const asksToDo = (lower: string): boolean =>
  ASKS_TO_COME.test(lower) || BIDS_COME.test(lower);

const FIRST_STOP = new Pattern(
  /\bask(?:s|ed|ing)?\b(?! (?:whether|if|why|how|when)\b)[^;:“”]{1,80}? to make (?:[\w'-]+ ){1,4}(?:the first (?:stop|port of call|destination|country|leg)|one of (?:the|his|her|their) first (?:stops|ports of call|destinations|countries))\b/,
);

/** Whether a sentence, in lower case, asks somebody over, or to begin his travels here: to a visit, whatever else it is about. */
export const asksToVisit = (lower: string): boolean =>
  ASKS_OVER.test(lower) || FIRST_STOP.test(lower);

/** "Is asked to be guest of honour", "was invited to open the fair", "is bidden to Marrow". */
const IS_ASKED = new Pattern(
  /\b(?:is|are|was|were) (?:also |therefore |(?:in|through) it )?(?:(?:asked|requested|bidden|bid|begged|implored) (?:in it )?to (?:attend|visit|come|join|travel|take part|open|be (?:(?:his|her|the|a|its|their) )?(?:\w+ )?guest|be (?:in|at|there|among|present)\b|make (?:his|her|their) )|invited\b)/,
);

/** Whether a sentence, in lower case, tells that somebody is asked to come. */
export const isAskedToCome = (lower: string): boolean => IS_ASKED.test(lower);

/** Whether a sentence, in lower case, asks somebody to come, over, or to an event. */
export const asksToCome = (lower: string): boolean =>
  asksToDo(lower) || ASKS_OVER.test(lower) || ASKS_TO_EVENT.test(lower);

/** "Asked her to Marrow in the spring": to a place, and no more. */
export function asksToPlace({ symbols }: CodedSentence, { at }: Clause): boolean {
  if (!/^(?:asks?|asked|asking)$/.test(lowerAt(symbols, at))) return false;
  const isAsked = symbols[at + 1]?.group || /^(?:him|her)$/.test(lowerAt(symbols, at + 1));
  if (!isAsked || lowerAt(symbols, at + 2) !== 'to' || !symbols[at + 3]?.isCapital) return false;
  let end = at + 4;
  while (symbols[end]?.isCapital && end < at + 7) end += 1;
  return AFTER_PLACE.test(lowerAt(symbols, end));
}

const AFTER_PLACE = /^(?:|[.,;]|in|on|before|after|this|next|at|by|during|once|as|when|and|to)$/;
