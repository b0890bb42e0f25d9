import type { Group } from '../groups.js';
import { DETERMINERS, nounOf, verbOf, type VerbClass } from '../lexemes.js';
import { lowerAt, type Symbols } from './voices.js';

/** What a message does to whom it is written. */
export const ADDRESSES: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'congratulate',
  'condole',
  'wish',
  'thank',
  'invite',
  'tell',
  'assure',
]);

/** Words of "of congratulation from the new President". */
const LONGEST_PHRASE = 9;

/**
 * "C handed over A's letter inviting B", "a message from A congratulating B": whose words the gerund behind a message tells; null where the
 * verb stands behind no message, or behind one that has no owner there.
 */
export function writtenIn(symbols: Symbols, verb: number): { group: Group; at: number } | null {
  const form = verbOf(lowerAt(symbols, verb));
  if (!form?.gerund || !ADDRESSES.has(form.verb)) return null;
  let writer = -1;
  for (let at = verb - 1; at >= 0 && at > verb - LONGEST_PHRASE; at -= 1) {
    const { lower, group } = symbols[at]!;
    if (group) {
      if (!group.official || writer >= 0 || !isWriting(symbols, at)) return null;
      writer = at;
      continue;
    }
    const noun = nounOf(lower);
    if (noun === 'message' || noun === 'act') {
      const owner = writer >= 0 ? writer : ownerAt(symbols, at);
      if (owner >= 0) return { group: symbols[owner]!.group!, at: owner };
      if (noun === 'message') return null;
      continue;
    }
    if (!/^(?:from|of|by|the)$/.test(lower)) return null;
  }
  return null;
}

/** "From A", "of the A". */
const isWriting = (symbols: Symbols, at: number): boolean =>
  /^(?:from|of|by)$/.test(
    DETERMINERS.has(lowerAt(symbols, at - 1)) ? lowerAt(symbols, at - 2) : lowerAt(symbols, at - 1),
  );

/** The place of A in "A's warm letter"; -1 where the noun has no such owner. */
function ownerAt(symbols: Symbols, noun: number): number {
  for (let at = noun - 1; at > 0 && at > noun - 4; at -= 1) {
    if (symbols[at]!.group) return -1;
    if (symbols[at]!.lower === "'s") return symbols[at - 1]!.group?.official ? at - 1 : -1;
  }
  return -1;
}
