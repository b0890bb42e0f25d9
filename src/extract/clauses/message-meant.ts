import { nounOf } from '../lexemes.js';
import type { Token } from '../document.js';

/** Words before "in it" over which a message may have been told. */
const FAR_BACK = 60;

/** "In it he thanks B", "A recalls in his, that ..." (not "it says in his"): whether a word behind "in" stands for a message told before. */
export function isMessageMeant(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (tokens[at - 1]?.lower !== 'in') return false;
  const next = tokens[at + 1];
  const isAlone = lower === 'it' || (/^(?:his|hers|theirs)$/.test(lower) && next?.kind === 'mark');
  const isSaidByIt = tokens[at - 3]?.lower === 'it';
  if (!isAlone || isSaidByIt) return false;
  for (let place = at - 2; place >= 0 && place > at - FAR_BACK; place -= 1)
    if (nounOf(tokens[place]!.lower) === 'message') return true;
  return false;
}
