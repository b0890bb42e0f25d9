import { verbOf } from '../lexemes.js';
import type { Symbols } from './voices.js';

/** Whether a party stands in a clause of its own that tells what is in a message, before the verb that tells what became of it. */
export const isInRelative = (
  symbols: Symbols,
  item: number,
  party: number,
  verb: number,
): boolean =>
  item >= 0 &&
  symbols
    .slice(item + 1, Math.max(0, party))
    .some(
      ({ lower }, place) =>
        lower === 'which' && /^(?:in|by|with|through)$/.test(symbols[item + place]!.lower),
    ) &&
  symbols.slice(item + 1, party).every(({ lower }) => lower !== ',') &&
  symbols.slice(party + 1, verb).some(({ lower }) => verbOf(lower)?.finite);
