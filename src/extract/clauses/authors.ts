import type { Token, TokenRange } from '../document.js';
import { nounOf } from '../lexemes.js';

/** Words of "a short telegram of condolence signed by". */
const LONGEST_PHRASE = 6;

/** "A telegram signed by A lay before him", "the letter from A moved her": whether a party is told as the one whose message it is; `orCall` also "a call from A". */
export function isAuthor(tokens: readonly Token[], { first }: TokenRange, orCall = false): boolean {
  if (!/^(?:from|by)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  for (let at = first - 2; at >= 0 && at > first - 2 - LONGEST_PHRASE; at -= 1) {
    if (tokens[at]!.kind === 'mark') return false;
    const noun = nounOf(tokens[at]!.lower);
    if (noun === 'message' || (orCall && noun === 'call')) return true;
  }
  return false;
}
