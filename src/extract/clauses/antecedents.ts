import type { Group } from '../groups.js';
import { BE, PREPOSITIONS } from '../lexemes.js';
import { beforeVerb, lowerAt, type Symbols } from './voices.js';

/** "B, whom he congratulated", "B, to whom she conveyed", "B was the first to whom she wrote", "B and C, both of whom he thanked". */
export function antecedentOf(symbols: Symbols, at: number): Group | null {
  for (let place = at - 1; place >= 0 && place > at - 7; place -= 1) {
    if (symbols[place]!.lower !== 'whom') continue;
    const several = severalAt(symbols, place);
    if (several >= 0)
      return symbols.slice(place + 1, at).some(({ group }) => group)
        ? symbols[several]!.group
        : null;
    let before = place - 1;
    if (PREPOSITIONS.has(symbols[before]?.lower ?? '')) before -= 1;
    if (symbols[before]?.lower === ',') before -= 1;
    if (/^(?:first|last|those|ones|one)$/.test(symbols[before]?.lower ?? ''))
      while (before > 0 && !BE.has(symbols[before]!.lower) && !symbols[before]!.group) before -= 1;
    if (BE.has(symbols[before]?.lower ?? '')) before -= 1;
    return symbols[before]?.group ?? null;
  }
  return null;
}

/** "B and C, all of whom": the place of those of whom each is meant; -1 where "whom" is of one, or of a few of them. */
export function severalAt(symbols: Symbols, whom: number): number {
  if (lowerAt(symbols, whom - 1) !== 'of') return -1;
  // "Both" is no word that rules read.
  const count = /^(?:all|both|each)$/.test(lowerAt(symbols, whom - 2)) ? whom - 2 : whom - 1;
  const at = lowerAt(symbols, count - 1) === ',' ? count - 2 : count - 1;
  return symbols[at]?.group?.official ? at : -1;
}

/** "B and C, both of whom had written": who does what a verb right behind "whom" tells; null elsewhere. */
export function eachOf(symbols: Symbols, verb: number): { group: Group; at: number } | null {
  const whom = beforeVerb(symbols, verb);
  const at = lowerAt(symbols, whom) === 'whom' ? severalAt(symbols, whom) : -1;
  return at < 0 ? null : { group: symbols[at]!.group!, at };
}
