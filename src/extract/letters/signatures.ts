import type { Token } from '../document.js';

const BEARS = /^(?:bear|bears|bore|bearing|carry|carries|carried|carrying)$/;
const SIGNATURE = /^(?:signature|signatures|name|names)$/;

/** The place after "bears the signature of", which says as much as "sent by"; `at` where it does not stand there. */
export function signatureEnd(tokens: readonly Token[], at: number): number {
  if (!BEARS.test(tokens[at]!.lower)) return at;
  const noun = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const stands = SIGNATURE.test(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'of';
  return stands ? noun + 2 : at;
}
