import { isPossessor } from '../clauses.js';
import type { Group } from '../groups.js';
import { lowerAt, type Symbols } from './voices.js';

const CONGRATULATIONS = /^(?:congratulations?|felicitations?)$/;
const FAR_OCCASION = 12;

/** "The congratulations of A on B's re-election": whose success they are for; null where nobody's is told. */
export function honouredBy(symbols: Symbols, item: number): Group | null {
  if (item < 0 || !CONGRATULATIONS.test(lowerAt(symbols, item))) return null;
  for (let at = item + 1; at < symbols.length && at < item + FAR_OCCASION; at += 1) {
    if (/^[;:.]$/.test(lowerAt(symbols, at))) return null;
    const { group } = symbols[at]!;
    const before = lowerAt(symbols, at - 1) === 'the' ? at - 2 : at - 1;
    if (
      group?.official &&
      /^(?:on|upon|for|over)$/.test(lowerAt(symbols, before)) &&
      isPossessor(symbols, at)
    )
      return group;
  }
  return null;
}
