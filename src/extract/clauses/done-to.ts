import { isGoverned, isPossessor, subjectOf } from '../clauses.js';
import type { Group } from '../groups.js';
import { verbOf } from '../lexemes.js';
import { lowerAt, voiceAt, type Symbols } from './voices.js';

/** A party to which somebody does something: where it stands, and where the verb does. */
interface Affected {
  group: Group;
  at: number;
  verb: number;
}

/** Symbols from whom something is done to to the message in which it is done, and from the verb to that party. */
const NEAR = 5;
const LONGEST_OBJECT = 4;
const STOPS = /^(?:[,;:.]|and|but|while|that|who|which|whom|with|to|from|of|by|for|on|as|than)$/;
const DOES = /(?:ed|ing)$/;
/** What these do is done to words, and whoever stands behind them goes on himself. */
const SAYING = /^(?:say|write|post|do|come|go|follow|speak|reply)$/;

/** "A informed B, in a letter", "A thanked Kandian MP B in a letter": of whom the object right before the adjunct at `preposition` tells. */
function affectedBefore(symbols: Symbols, preposition: number): Affected | null {
  const nearest = Math.max(1, preposition - NEAR);
  let at = preposition - 1;
  while (at >= nearest && !symbols[at]!.group) {
    if (lowerAt(symbols, at) !== ',' && STOPS.test(lowerAt(symbols, at))) return null;
    at -= 1;
  }
  const group = symbols[at]?.group;
  if (!group?.official || at < nearest || isPossessor(symbols, at)) return null;
  for (let verb = at - 1; verb > 0 && verb >= at - LONGEST_OBJECT; verb -= 1) {
    const { lower, group: other } = symbols[verb]!;
    if (other || STOPS.test(lower)) return null;
    const known = verbOf(lower);
    const isDone = known
      ? known.finite && !SAYING.test(known.verb) && voiceAt(symbols, verb) === 'active'
      : DOES.test(lower);
    if (isDone) return { group, at, verb };
  }
  return null;
}

/** "A informed B, in a telephone conversation, of ...": whoever it is done to is who reads the message. */
export function doneTo(symbols: Symbols, preposition: number): Group | null {
  const affected = affectedBefore(symbols, preposition);
  return affected && doerOf(symbols, affected) ? affected.group : null;
}

/** "A thanked Kandian MP B, in a separate letter": it is A who writes, and not B; null where nothing is done to anybody right before. */
export function doerBeforeObject(symbols: Symbols, preposition: number): Group | null {
  const affected = affectedBefore(symbols, preposition);
  return affected && doerOf(symbols, affected);
}

/** Somebody else than the object whom nothing governs stands before the verb and does it. */
function doerOf(symbols: Symbols, { group, verb }: Affected): Group | null {
  const { group: doer, at } = subjectOf(symbols, verb);
  return doer?.official && doer !== group && at >= 0 && !isGoverned(symbols, at) ? doer : null;
}
