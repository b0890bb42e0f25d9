import type { Sentence, Token } from '../document.js';
import type { Group } from '../groups.js';
import { BE, DETERMINERS, nounOf } from '../lexemes.js';

/** Words of "of the long letter". */
const LONGEST_GENITIVE = 6;

const ADDRESSEE = /^(?:addressees?|recipients?)$/;
const AUTHOR = /^(?:sender|author|writer|signatory)$/;

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
  if (!opens || !/^(?:the|its)$/.test(tokens[at]!.lower)) return null;
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

/** Behind "of the letter", where it stands here. */
function genitiveEnd(tokens: readonly Token[], at: number, last: number): number | null {
  if (tokens[at]?.lower !== 'of') return at;
  for (let place = at + 1; place < last && place < at + LONGEST_GENITIVE; place += 1)
    if (nounOf(tokens[place]!.lower) === 'message') return place + 1;
  return null;
}
