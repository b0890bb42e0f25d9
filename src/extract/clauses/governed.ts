import type { Group } from '../groups.js';
import { chained, joined } from '../joined-groups.js';
import { lowerAt, type Symbols } from './voices.js';

/** What stands after a verb or noun, up to the end of its clause. */
export interface Complements {
  object: Group | null;
  /** The parties after each preposition: the first ones, and all after "to", "from" and "by" ("a message to A and another to B"). */
  prepositions: Partial<Record<string, Group>>;
  /** Where somebody stands who is no party of the article: "to customers", "congratulated the winners" (`object`). */
  strangers: Set<string>;
  /** "To their counterparts": a list of names follows. */
  counterparts: boolean;
  /** The place of the first noun of the genre; -1 without one. */
  item: number;
  eachOther: boolean;
  /** "To", "from" and "by" as they stand before parties, in order. */
  listed: string[];
  /** The place after the clause. */
  end: number;
}

/** Prepositions that stay open over words that are no party: "to the newly sworn-in A". */
export const KEPT = new Set(['to', 'from', 'with', 'by', 'via', 'signed']);
/** Prepositions after which party after party is told. */
export const LISTED = new Set(['to', 'from', 'by']);

/** A party behind a preposition. */
export function govern(found: Complements, preposition: string, group: Group, again = false): void {
  const told = found.prepositions[preposition];
  if (LISTED.has(preposition)) found.listed.push(preposition);
  if (!told) found.prepositions[preposition] = group;
  else if (LISTED.has(preposition) || again) found.prepositions[preposition] = joined(told, group);
  else if (preposition === 'between') found.prepositions[preposition] = chained(told, group);
  found.strangers.delete(preposition);
}

/** "Condoled with A and with B". */
export const isJoined = (symbols: Symbols, party: number, preposition: string): boolean =>
  preposition === 'with' &&
  [2, 3].some(
    (back) =>
      lowerAt(symbols, party - back + 1) === 'with' && lowerAt(symbols, party - back) === 'and',
  );

/** A preposition without a party had somebody else. */
export function leave(found: Complements, preposition: string): void {
  if (KEPT.has(preposition) && !found.prepositions[preposition] && !found.counterparts)
    found.strangers.add(preposition);
}

/** What was found, up to where the clause ends. */
export function ending(found: Complements, end: number, preposition = ''): Complements {
  leave(found, preposition);
  found.end = end;
  return found;
}
