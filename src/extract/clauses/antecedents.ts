import type { Group } from '../groups.js';
import { BE, PREPOSITIONS } from '../lexemes.js';
import type { Symbols } from './voices.js';

/** "B, whom he congratulated", "B, to whom she conveyed", "B was the first to whom she wrote". */
export function antecedentOf(symbols: Symbols, at: number): Group | null {
  for (let place = at - 1; place >= 0 && place > at - 7; place -= 1) {
    if (symbols[place]!.lower !== 'whom') continue;
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
