import type { Chunk } from '../chunks/chunk-reader.js';
import type { Token } from '../document.js';
import { nounOf } from '../lexemes.js';

const WHO = /^(?:who|whose)$/;
const SPEAKS = /^(?:said|says|writes|wrote)$/;
const CLOSES_WORDS = /^[,"”]$/;

/**
 * "Maria, whose own feast fell in May, writes", "a letter from Maria", "'...,' writes Maria": whether a given name alone stands where those
 * do who act, send or speak. `opening`: the first token of the sentence.
 */
export function isToldAlone(
  tokens: readonly Token[],
  { first, last }: Chunk,
  opening: number,
): boolean {
  const lower = (at: number) => tokens[at]?.lower ?? '';
  if (first === opening && lower(last) === ',' && WHO.test(lower(last + 1))) return true;
  if (lower(first - 1) === 'from') return nounOf(lower(first - 2)) === 'message';
  return SPEAKS.test(lower(first - 1)) && CLOSES_WORDS.test(tokens[first - 2]?.text ?? '');
}

/** "His congratulations to Andrew", '"my greetings" to Andrew': whether a message or an act goes to who is named. */
export function isMailedTo(tokens: readonly Token[], { first }: Pick<Chunk, 'first'>): boolean {
  if (tokens[first - 1]?.lower !== 'to') return false;
  const before = /^["”]$/.test(tokens[first - 2]?.text ?? '') ? first - 3 : first - 2;
  return /^(?:message|act)$/.test(nounOf(tokens[before]?.lower ?? '') ?? '');
}
