import { isPossessor } from '../clauses.js';
import { COUNTERPARTS } from '../offices/counterparts.js';
import { OFFICES } from '../offices/unnamed-offices.js';
import {
  BE,
  DETERMINERS,
  HAVE,
  MODALS,
  nounOf,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
  verbOf,
} from '../lexemes.js';
import { isRole } from './complement-words.js';
import { isAdverb, lowerAt, type Symbols } from './voices.js';

/** Whether a word tells of whoever is named behind it: "newly sworn-in", "outgoing". */
export const isModifier = (word: string) =>
  /(?:ed|ly|new|respective|outgoing|incoming|fellow|elect)$/.test(word);

/** Whether a word opens a clause of its own, or tells who says so. */
export function opensClause(symbols: Symbols, at: number): boolean {
  const word = lowerAt(symbols, at);
  return (
    word === 'according' || RELATIVES.has(word) || (SUBORDINATORS.has(word) && !isRole(symbols, at))
  );
}

/** Pronouns that are an object. */
export const PRONOUNS = new Set(['him', 'her', 'us', 'me', 'you', 'himself', 'herself']);

/** "To congratulate", "to mark the day", "to help A": a clause of purpose, no addressee. */
export function opensPurpose(symbols: Symbols, at: number): boolean {
  const { lower, group } = symbols[at] ?? { lower: '', group: null };
  if (group || DETERMINERS.has(lower) || isModifier(lower) || !/^\p{L}/u.test(lower)) return false;
  // "B was written to by A".
  if (PREPOSITIONS.has(lower)) return false;
  if (verbOf(lower)?.base || BE.has(lower) || HAVE.has(lower) || PURPOSES.has(lower)) return true;
  const next = symbols[at + 1];
  return (
    !nounOf(lower) &&
    !PRONOUNS.has(lower) &&
    (next?.group != null || DETERMINERS.has(next?.lower ?? '')) &&
    !COUNTERPARTS.has(lower)
  );
}

/** Verbs outside the genre that tell what for; most come after an invitation. */
const PURPOSES = new Set(
  'mark visit attend participate travel tour see make open hold stay discuss strengthen deepen celebrate undertake'.split(
    ' ',
  ),
);

/** "Three colleagues: A": a party stands behind the colon, and does nothing. */
export function isNamedBehind(symbols: Symbols, colon: number): boolean {
  const at = lowerAt(symbols, colon + 1) === 'the' ? colon + 2 : colon + 1;
  return symbols[at]?.group?.official === true && !startsVerb(symbols, at + 1);
}

/** Whether the word behind a party is a verb of which it is the subject. */
export function startsVerb(symbols: Symbols, at: number): boolean {
  const word = lowerAt(symbols, at);
  const verb = verbOf(word);
  return (
    /^\p{L}/u.test(word) &&
    !PREPOSITIONS.has(word) &&
    !DETERMINERS.has(word) &&
    !RELATIVES.has(word) &&
    !/^(?:and|or|but|when|after|both)$/.test(word) &&
    (!nounOf(word) || verb?.finite === true) &&
    !word.endsWith('ing') &&
    !(verb?.participle === true && !verb.finite)
  );
}

/** "§ wrote", "§, has": whether a party is the subject of what follows it, its apposition closed or not. */
export const startsClause = (symbols: Symbols, party: number): boolean =>
  startsVerb(symbols, party + 1) ||
  (lowerAt(symbols, party + 1) === ',' &&
    ([BE, HAVE, MODALS].some((words) => words.has(lowerAt(symbols, party + 2))) ||
      (verbOf(lowerAt(symbols, party + 2))?.finite === true &&
        !nounOf(lowerAt(symbols, party + 2)))));

/** Articles and adverbs just behind a verb. */
export function leading(symbols: Symbols, head: number): number {
  let count = 0;
  for (;;) {
    const word = lowerAt(symbols, head + 1 + count);
    if (!DETERMINERS.has(word) && !isAdverb(word)) return count;
    count += 1;
  }
}

/** The comma that closes an aside; -1 where none does soon. */
export function closing(symbols: Symbols, from: number): number {
  for (let at = from + 1; at < symbols.length && at < from + 24; at += 1)
    if (lowerAt(symbols, at) === ',') return at;
  return -1;
}

/**
 * "To his friend, A, B conveyed", "to her colleague in Lagos, A", "to his friend and brother A": what stands right before the one meant,
 * who does not act; -1 without one.
 */
export function commaBeforeName(symbols: Symbols, office: number): number {
  if (isNamedAt(symbols, office + 1)) return office;
  const isTwice =
    lowerAt(symbols, office + 1) === 'and' && OFFICES.test(lowerAt(symbols, office + 2));
  if (isTwice && isNamedAt(symbols, office + 3)) return office + 2;
  const next = lowerAt(symbols, office + 1);
  const inPlace = next === 'of' ? LONGEST_BODY : TELLS_MORE.test(next) ? LONGEST_ASIDE : 0;
  for (let at = office + 1; at <= office + 1 + inPlace; at += 1) {
    // "To his brother and neighbour, A": the next of the two looks for the name.
    if (lowerAt(symbols, at) === 'and' && OFFICES.test(lowerAt(symbols, at + 1)))
      return commaBeforeName(symbols, at + 1);
    if (symbols[at]?.group) return -1;
    if (lowerAt(symbols, at) !== ',') continue;
    return isNamedAt(symbols, lowerAt(symbols, at + 1) === 'the' ? at + 2 : at + 1) ? at : -1;
  }
  return -1;
}

/** Somebody who does nothing there. */
const isNamedAt = (symbols: Symbols, at: number): boolean =>
  symbols[at]?.group?.official === true && !isPossessor(symbols, at) && !startsClause(symbols, at);

/** What says more of whoever is named behind it: "in Lagos", "on the far side of the globe", "who once beat him at chess". */
const TELLS_MORE = /^(?:in|from|at|here|there|on|across|beyond|over|with|who|whom|whose)$/;
/** Words of that. */
const LONGEST_ASIDE = 9;
/** Words of "of Kandia's national space agency". */
const LONGEST_BODY = 7;
