import type { Token } from '../document.js';

const BEARS = new Set('bear bears bore bearing carry carries carried carrying'.split(' '));
const SIGNATURE = /^(?:signature|signatures|name|names)$/;

/** The place after "bears the signature of", which says as much as "sent by"; `at` where it does not stand there. */
export function signatureEnd(tokens: readonly Token[], at: number): number {
  if (!BEARS.has(tokens[at]!.lower)) return at;
  const noun = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const stands = SIGNATURE.test(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'of';
  return stands ? noun + 2 : at;
}
