import type { Token } from '../document.js';
import type { Group } from '../groups.js';
import { nounOf } from '../lexemes.js';
import type { Symbol } from '../coded.js';
import { isMessageTold } from './message-meant.js';

const TO = ['to'];
const HANDED = ['handed'];
const PUTS = /^(?:put|puts|placed|places|pressed|presses|laid|lays|passed|passes)$/;
/** Words of "put, this morning in the palace, the same letter of invitation into the hands of". */
const LONGEST_WAY = 10;

/**
 * "Put the invitation into the hands of B", "a letter was placed in the hands of B": the words that say the same, "handed" and "to"; null where
 * no message is what is put there.
 */
export function handedInto(
  tokens: readonly Token[],
  at: number,
  groups: readonly Group[],
  symbols: readonly Pick<Symbol, 'lower'>[],
): { words: readonly string[]; end: number } | null {
  const { lower } = tokens[at]!;
  if (PUTS.test(lower)) {
    for (let place = at + 1; place < at + LONGEST_WAY; place += 1) {
      const end = handsEnd(tokens, place, groups);
      if (end > place)
        return isOfMessage(tokens, at, place, groups) ? { words: HANDED, end: at + 1 } : null;
      if (/^[.;:]$/.test(tokens[place]?.lower ?? '.')) return null;
    }
    return null;
  }
  const end = handsEnd(tokens, at, groups);
  return end > at && symbols.some((symbol) => symbol.lower === HANDED[0])
    ? { words: TO, end }
    : null;
}

/** Whether the words between tell of a message, those right behind the party do ("in the hands of B a letter"), or those before. */
const isOfMessage = (
  tokens: readonly Token[],
  put: number,
  hands: number,
  groups: readonly Group[],
): boolean =>
  tokens.slice(put + 1, hands).some(({ lower }) => isMessage(lower)) ||
  isBehind(tokens, groups.find(({ first }) => first > hands)?.last ?? tokens.length) ||
  isMessageTold(tokens, put, MESSAGES, SENTENCE);

/** "A letter", "a long letter", at a place. */
const isBehind = (tokens: readonly Token[], at: number): boolean =>
  /^(?:an?|his|her|another)$/.test(tokens[at]?.lower ?? '') &&
  tokens.slice(at + 1, at + 4).some(({ lower }) => isMessage(lower));

const MESSAGES: ReadonlySet<ReturnType<typeof nounOf>> = new Set(['message', 'invitation']);
/** Words back to the message that is the subject or an antecedent. */
const SENTENCE = 30;

const isMessage = (word: string): boolean =>
  MESSAGES.has(nounOf(word)) || /^(?:envelope|missive)$/.test(word);

/** Behind "into the hands of" with a party next; the place itself for other words. */
function handsEnd(tokens: readonly Token[], at: number, groups: readonly Group[]): number {
  const word = (offset: number) => tokens[at + offset]?.lower ?? '';
  if (
    !/^(?:into|in)$/.test(word(0)) ||
    word(1) !== 'the' ||
    word(2) !== 'hands' ||
    word(3) !== 'of'
  )
    return at;
  return groups.some(({ first }) => first >= at + 4 && first <= at + 6) ? at + 4 : at;
}
