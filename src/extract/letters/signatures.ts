import { lowerAt } from '../clauses/voices.js';
import type { CodedSentence } from '../coded.js';
import type { Token } from '../document.js';
import type { Group } from '../groups.js';

const BEARS = new Set('bear bears bore bearing carry carries carried carrying'.split(' '));
const SIGNATURE = /^(?:signature|signatures|name|names)$/;

/** The place after "bears the signature of", which says as much as "sent by"; `at` where it does not stand there. */
export function signatureEnd(tokens: readonly Token[], at: number): number {
  if (!BEARS.has(tokens[at]!.lower)) return at;
  const noun = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const stands = SIGNATURE.test(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'of';
  return stands ? noun + 2 : at;
}

/** "Letters bearing his signature went to B": of whom the sentence before tells. */
export const signerMeant = ({ symbols, before }: CodedSentence, item: number): Group | null =>
  symbols
    .slice(item + 1, item + NEAR)
    .some(
      ({ lower }, at) =>
        /^(?:his|her)$/.test(lower) &&
        /^(?:bearing|bore|with|under)$/.test(lowerAt(symbols, item + at)) &&
        /^(?:signature|name)$/.test(lowerAt(symbols, item + at + 2)),
    )
    ? before
    : null;

/** Words from a letter to its signature. */
const NEAR = 12;
