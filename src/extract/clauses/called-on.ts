import type { Group } from '../groups.js';
import { visitedAt } from '../hubs/receiving.js';
import { verbOf } from '../lexemes.js';
import { isAdverb, lowerAt, type Symbols } from './voices.js';

/** What a guest does with the words of another. */
const CONVEYS =
  /^(?:conveyed|conveys|convey|conveying|presented|presents|presenting|delivered|delivers|delivering|handed|hands|handing|passed|passes|passing|transmitted|transmits|transmitting|relayed|relays|brought|brings|communicated)$/;
const PARTICLE = /^(?:over|on)$/;
/** Symbols from a call on somebody to what is said there. */
const LONGEST_CALL = 24;
/** "A visit to B", "a courtesy call on B". */
const CALL = /^(?:visit|call|courtesy|calls|audience)$/;
/** Words of "a farewell courtesy". */
const LONGEST_STYLE = 4;

/**
 * "The ambassador called on B and conveyed a letter from A", "paid B a visit and delivered", "during an audience with B, C conveyed the wishes of A":
 * whoever is called on by whoever conveys the noun phrase that begins at a place; null where nobody is.
 */
export function calledOn(symbols: Symbols, first: number): Group | null {
  let verb = first - 1;
  if (PARTICLE.test(lowerAt(symbols, verb))) verb -= 1;
  if (!CONVEYS.test(lowerAt(symbols, verb))) return null;
  let link = verb - 1;
  while (isAdverb(lowerAt(symbols, link))) link -= 1;
  const isShared = /^(?:and|,|to)$/.test(lowerAt(symbols, link));
  const guest = symbols[link]?.group;
  if (!isShared && !guest?.official) return null;
  // Behind "and" the guest is told before whoever he calls on.
  for (let at = link - 1; at >= 0 && at > link - LONGEST_CALL; at -= 1) {
    const { lower, group } = symbols[at]!;
    if (lower === ';') return null;
    if (!group?.official || !isCalledOn(symbols, at)) continue;
    return isShared === opensWithCall(symbols, at) ? null : group;
  }
  return null;
}

const isCalledOn = (symbols: Symbols, at: number): boolean => {
  const before = lowerAt(symbols, at - 1);
  if (visitedAt(symbols, at) >= 0) return true;
  if (/^(?:paid|pays)$/.test(before)) return isCall(symbols, at + 1, 1);
  return /^(?:on|to|with)$/.test(before) && isCall(symbols, at - 2, -1);
};

/** "A courtesy call" at or near a place. */
const isCall = (symbols: Symbols, from: number, step: 1 | -1): boolean => {
  for (let at = from; Math.abs(at - from) < LONGEST_STYLE; at += step) {
    const { lower, group } = symbols[at] ?? { lower: '', group: null };
    if (group || !/^\p{L}/u.test(lower)) return false;
    if (CALL.test(lower)) return true;
  }
  return false;
};

/** "During a call on B, C conveyed": whether the sentence opens with the call, so that the guest is told behind it. */
const opensWithCall = (symbols: Symbols, host: number): boolean =>
  /^(?:during|at|in|after|on|while|before)$/.test(lowerAt(symbols, 0)) &&
  !symbols.slice(0, host).some(({ group, lower }) => group?.official || verbOf(lower)?.finite);
