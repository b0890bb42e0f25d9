import type { Group } from '../groups.js';
import { RELATIVES, SUBORDINATORS, verbOf } from '../lexemes.js';
import { beforeVerb, lowerAt, type Symbols } from './voices.js';

/** What stands for parties that a colon parts from it. */
const STANDS_FOR =
  /^(?:these|those|following|who|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})$/;
const NEGATES = /^(?:no|none|nobody|not|never|yet|neither|nor|without)$/;
/** Words of "only two heads of state and government". */
const LONGEST_SUBJECT = 7;
/** Symbols from the verb to the colon. */
const LONGEST_CLAUSE = 20;

/**
 * "These had written to B: A, C and D", "asked who had congratulated B, the ministry named three: A", "A and C: these two rang B": the parties on
 * the other side of the colon that the subject of a verb stands for; null where it stands for none.
 */
export function listedBehind(symbols: Symbols, verb: number): { group: Group; at: number } | null {
  const opening = standInBefore(symbols, beforeVerb(symbols, verb));
  if (opening < 0) return null;
  if (lowerAt(symbols, opening - 1) === ':' && symbols[opening - 2]?.group?.official)
    return { group: symbols[opening - 2]!.group!, at: opening - 2 };
  const isAside = RELATIVES.has(lowerAt(symbols, opening)) && isBehindParty(symbols, opening);
  if (isAside) return null;
  for (let at = verb + 1; at < symbols.length && at < verb + LONGEST_CLAUSE; at += 1) {
    const { lower } = symbols[at]!;
    if (/^[;."“”]$/.test(lower) || NEGATES.test(lower)) return null;
    // "Three monarchs wrote to B, namely A, C and D".
    const isNamely = lower === 'namely' && lowerAt(symbols, at - 1) === ',';
    if (lower !== ':' && !isNamely) continue;
    const first = lowerAt(symbols, at + 1) === 'the' ? at + 2 : at + 1;
    const group = symbols[first]?.group;
    return group?.official ? { group, at: first } : null;
  }
  return null;
}

/** The place of the word that stands for parties in the subject that ends at `edge`; -1 where none does. */
function standInBefore(symbols: Symbols, edge: number): number {
  let found = -1;
  for (let at = edge; at >= 0 && at > edge - LONGEST_SUBJECT; at -= 1) {
    const { lower, group } = symbols[at]!;
    if (NEGATES.test(lower)) return -1;
    if (group || verbOf(lower)?.finite || /^[,;:."“”]$/.test(lower) || SUBORDINATORS.has(lower))
      break;
    if (STANDS_FOR.test(lower)) found = at;
  }
  return found;
}

/** "A, who", "the friend of A who". */
function isBehindParty(symbols: Symbols, at: number): boolean {
  const before = lowerAt(symbols, at - 1) === ',' ? at - 2 : at - 1;
  return symbols[before]?.group !== undefined && symbols[before]?.group !== null;
}
