import type { Sentence, Token } from '../document.js';
import type { Group } from '../groups.js';
import { BE, DETERMINERS, nounOf } from '../lexemes.js';
import { isMessageTold, WORDS } from './message-meant.js';
import { isAdverb } from './voices.js';

/** Words of "of the long letter". */
const LONGEST_GENITIVE = 6;

const ADDRESSEE = /^(?:addressees?|recipients?)$/;
const AUTHOR = /^(?:sender|author|writer|signatory)$/;

/** What is said of a message that somebody is to have, with the word behind it. */
const MEANT = new Map([
  ['meant', 'for'],
  ['intended', 'for'],
  ['destined', 'for'],
  ['bound', 'for'],
  ['made', 'out'],
  ['directed', 'to'],
]);
/** Words of "the long handwritten letter of sympathy from Oslo". */
const LONGEST_SUBJECT = 9;
/** Words of a title before the name of whoever is to have it. */
const LONGEST_TITLE = 6;

/**
 * "The addressee is B", "the recipient of the letter was B", "its author is A": the words that say the same of the message, "it is addressed to" and "it
 * is sent by", and the place of the party; null where no such clause opens here.
 */
export function sideTold(
  tokens: readonly Token[],
  at: number,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  groups: readonly Group[],
): { words: string[]; end: number } | null {
  const opens = at === first || tokens[at - 1]!.lower === ';';
  if (!opens && tokens[at - 1]!.lower !== 'and') return null;
  const meant = meantFor(tokens, at, last, groups);
  if (meant || !opens) return meant;
  if (!/^(?:the|its)$/.test(tokens[at]!.lower)) return null;
  const noun = tokens[at + 1]?.lower ?? '';
  const words = ADDRESSEE.test(noun)
    ? ['it', 'is', 'addressed', 'to']
    : AUTHOR.test(noun)
      ? ['it', 'is', 'sent', 'by']
      : null;
  const be = words && genitiveEnd(tokens, at + 2, last);
  if (!words || be === null || !BE.has(tokens[be]?.lower ?? '')) return null;
  const group = groups.find((one) => one.first > be);
  if (!group?.official || group.first >= last) return null;
  const isNext =
    group.first === be + 1 ||
    (group.first === be + 2 && DETERMINERS.has(tokens[be + 1]!.lower)) ||
    (group.first === be + 3 && /^(?:new|own)$/.test(tokens[be + 2]!.lower));
  return isNext ? { words, end: group.first } : null;
}

/** Those of several messages that are told by their number. */
const NUMBERED = /^(?:first|second|third|fourth|fifth|last|other)$/;

/** Behind "of the letter" or "of the second", where it stands here. */
function genitiveEnd(tokens: readonly Token[], at: number, last: number): number | null {
  if (tokens[at]?.lower !== 'of') return at;
  const isNumbered = tokens[at + 1]?.lower === 'the' && NUMBERED.test(tokens[at + 2]?.lower ?? '');
  if (isNumbered && BE.has(tokens[at + 3]?.lower ?? ''))
    return isMessageTold(tokens, at, WORDS) ? at + 3 : null;
  for (let place = at + 1; place < last && place < at + LONGEST_GENITIVE; place += 1)
    if (nounOf(tokens[place]!.lower) === 'message') return place + 1;
  return null;
}

/** "It was for B", "the letter is meant for B", "they are destined for B": the same of a message that has been told. */
function meantFor(
  tokens: readonly Token[],
  at: number,
  last: number,
  groups: readonly Group[],
): { words: string[]; end: number } | null {
  const be = subjectEnd(tokens, at, last);
  if (be < 0) return null;
  const verb = isAdverb(tokens[be + 1]?.lower ?? '') ? be + 2 : be + 1;
  const particle = MEANT.get(tokens[verb]?.lower ?? '');
  const link = particle ? verb + 1 : verb;
  const word = tokens[link]?.lower ?? '';
  if (particle ? word !== particle : word !== 'for') return null;
  const end = word === 'out' ? link + 2 : link + 1;
  const group = groups.find((one) => one.first >= end);
  if (!group?.official || group.first > end + LONGEST_TITLE || group.first >= last) return null;
  // "It was for B to decide".
  if (!particle && tokens[group.last]?.lower === 'to') return null;
  const title = tokens.slice(end, group.first);
  if (title.some(({ lower }) => /^(?:to|by|from|who|that|and|of)$/.test(lower))) return null;
  if (!particle && title.some(({ lower }) => !DETERMINERS.has(lower))) return null;
  if (!isMessageTold(tokens, verb, WORDS)) return null;
  const comma = title.findIndex(({ lower }) => lower === ',');
  if (comma < 0) return { words: ['it', 'is', 'addressed', 'to'], end };
  // "For the archpriest, the Most Reverend B", not "for the children, B said".
  return DETERMINERS.has(title[comma + 1]?.lower ?? '')
    ? { words: ['it', 'is', 'addressed', 'to'], end: group.first }
    : null;
}

/** The place of "is" behind "it", "they" or "the letter"; -1 where another subject or verb stands here. */
function subjectEnd(tokens: readonly Token[], at: number, last: number): number {
  const isPronoun = /^(?:it|they|this|both|all)$/.test(tokens[at]!.lower);
  if (isPronoun && BE.has(tokens[at + 1]?.lower ?? '')) return at + 1;
  if (!DETERMINERS.has(tokens[at]!.lower)) return -1;
  let isMessage = false;
  for (let place = at + 1; place < last && place < at + LONGEST_SUBJECT; place += 1) {
    const { lower } = tokens[place]!;
    if (isMessage && BE.has(lower)) return place;
    if (/^(?:that|which|who|to|,)$/.test(lower)) return -1;
    isMessage ||= nounOf(lower) === 'message';
  }
  return -1;
}
