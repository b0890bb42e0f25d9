import { isGoverned, isPossessor } from '../clauses.js';
import type { Group } from '../groups.js';
import { joined } from '../joined-groups.js';
import { BE, DETERMINERS, PREPOSITIONS } from '../lexemes.js';
import { lowerAt, type Symbols } from './voices.js';

/** Words of an aside between the members of a list: ", from this country ,". */
const LONGEST_ASIDE = 7;

/** "A, B and, from this country, C": the members of a list at a place, over asides that no verb makes clauses. */
function listAt(symbols: Symbols, from: number): Group[] {
  const first = symbols[from]?.group;
  if (!first) return [];
  const found = [first];
  for (let at = from + 1, and = false; at < symbols.length; at += 1) {
    const { lower, group } = symbols[at]!;
    if (group) {
      const isListed = group.official && !isPossessor(symbols, at) && !isGoverned(symbols, at);
      if (!isListed) return [first];
      found.push(group);
      if (and) return found;
      continue;
    }
    and ||= lower === 'and';
    if (lower === ',' || lower === 'and') continue;
    const close = lowerAt(symbols, at - 1) === ',' ? asideEnd(symbols, at) : -1;
    if (close < 0) return [first];
    at = close;
  }
  return [first];
}

/** The comma that ends a few words of place or manner; -1 where it is anything else. */
function asideEnd(symbols: Symbols, from: number): number {
  if (!PREPOSITIONS.has(lowerAt(symbols, from))) return -1;
  for (let at = from + 1; at < symbols.length && at < from + LONGEST_ASIDE; at += 1) {
    const { lower, group } = symbols[at]!;
    if (lower === ',') return at;
    if (group?.official || !/^[\p{L}'-]+$/u.test(lower)) return -1;
  }
  return -1;
}

/** "The first to call was A". */
export function predicateOf(symbols: Symbols, from: number): Group | null {
  for (let at = from; at < symbols.length && at < from + 16; at += 1) {
    if (!BE.has(lowerAt(symbols, at))) continue;
    const place = DETERMINERS.has(lowerAt(symbols, at + 1)) ? at + 2 : at + 1;
    if (isPossessor(symbols, place)) return null;
    return listAt(symbols, place).reduce<Group | null>(
      (all, one) => (all ? joined(all, one) : one),
      null,
    );
  }
  return null;
}

/** "The first to call was A", "among those who wrote was A", "others who wrote are A and B". */
const OPENS_LIST =
  /^(?:thefirst|amongthe|amongthose|amongothers|otherswho|thosewho|first|amongthem)/;

/** Those who are counted off before what they do: "the first to call", "in Europe, the only premier to write", "next to ring". */
const COUNTED =
  /^(?:first|second|third|fourth|fifth|next|last|latest|only|earliest|quickest|another|others)$/;
/** Words between "the first" and "to call". */
const LONGEST_COUNT = 5;

/** Whether what stands before a verb tells that whoever is named behind it does it. */
export function opensList(symbols: Symbols, at: number): boolean {
  if (
    OPENS_LIST.test(symbols[0]!.lower + (symbols[1]?.lower ?? '')) &&
    !symbols.slice(0, at).some(({ group }) => group?.official)
  )
    return true;
  if (symbols[at - 1]?.lower !== 'to' || symbols[at + 1]?.lower === 'about') return false;
  for (let place = at - 2; place >= 0 && place > at - 3 - LONGEST_COUNT; place -= 1) {
    const { lower, group } = symbols[place]!;
    if (group?.official || BE.has(lower) || lower === ',') return false;
    if (!COUNTED.test(lower)) continue;
    const start = symbols[place - 1]?.lower === 'the' ? place - 1 : place;
    return (
      start === 0 ||
      /^(?:,|;|:|and|but)$/.test(symbols[start - 1]!.lower) ||
      (PREPOSITIONS.has(symbols[0]!.lower) &&
        !symbols.slice(0, start).some(({ group: before }) => before?.official))
    );
  }
  return false;
}

/**
 * "Also writing to B were A and C", "joining in the congratulations was A": who does what a sentence opens with, named behind "were"; null
 * elsewhere.
 */
export function doersBehind(symbols: Symbols, gerund: number): Group | null {
  if (symbols.slice(0, gerund).some(({ group }) => group)) return null;
  const be = symbols.findIndex(
    ({ lower }, at) => at > gerund && /^(?:is|are|was|were)$/.test(lower),
  );
  if (be < 0 || symbols.slice(gerund, be).some(({ lower }) => /^[,;:]$/.test(lower))) return null;
  return predicateOf(symbols, be);
}
