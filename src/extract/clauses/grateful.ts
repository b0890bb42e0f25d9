import type { Token } from '../document.js';
import type { Group } from '../groups.js';
import { BE } from '../lexemes.js';
import { isAdverb } from './voices.js';

const GRATEFUL = /^(?:grateful|thankful|obliged|indebted)$/;
/** "Is most grateful", "was more than grateful". */
const HOW_MUCH = /^(?:most|very|so|much|more|than|ever|also|too)$/;
/** Words of "is more than ever deeply grateful". */
const LONGEST_DEGREE = 4;

/**
 * "A is grateful to B for her kind words": A thanks B; null where he is grateful to nobody told, or for something without saying to whom.
 */
export function gratefulTo(
  tokens: readonly Token[],
  at: number,
  groups: readonly Group[],
): { words: readonly string[]; end: number } | null {
  const word = (offset: number) => tokens[at + offset]?.lower ?? '';
  if (!BE.has(word(0)) || word(0) === 'be' || word(0) === 'being') return null;
  let adjective = 1;
  while (
    adjective <= LONGEST_DEGREE &&
    (HOW_MUCH.test(word(adjective)) || isAdverb(word(adjective)))
  )
    adjective += 1;
  if (!GRATEFUL.test(word(adjective)) || word(adjective + 1) !== 'to') return null;
  const end = at + adjective + 2;
  const party = groups.find(({ first }) => first === end || first === end + 1);
  return party?.official ? { words: ['thanked'], end } : null;
}
