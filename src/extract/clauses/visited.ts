import { calledOn } from './called-on.js';
import { isGoverned, subjectOf } from '../clauses.js';
import type { Group } from '../groups.js';
import { visitedAt } from '../hubs/receiving.js';
import { RELATIVES, verbOf } from '../lexemes.js';
import { lowerAt, type Symbols } from './voices.js';

const CARRIES =
  /^(?:carried|carries|brought|brings|bore|bears|handed|hands|delivered|delivers|presented|presents|conveyed|conveys|transmitted|transmits|relayed|relays|gave|gives|had|has|with)$/;
const MEETS = /^(?:receives|received|met|meets|welcomed|welcomes)$/;
/** Words of "who then handed him a short congratulatory". */
const FAR = 7;

/**
 * "B was visited by the envoy C, who carried a letter from A", "B received C, who brought a letter from A": whoever is called on by the
 * bearer of the noun phrase that begins at this place.
 */
export function visitedWith(symbols: Symbols, first: number): Group | null {
  const taker = handedTo(symbols, first);
  if (taker) return taker;
  let who = first - 1;
  while (who > 0 && who > first - FAR && lowerAt(symbols, who) !== 'who') who -= 1;
  if (lowerAt(symbols, who) !== 'who') return calledOn(symbols, first);
  if (!symbols.slice(who + 1, first).some(({ lower }) => CARRIES.test(lower))) return null;
  if (symbols.slice(who + 1, first).some(({ group }) => group)) return null;
  const bearer = lowerAt(symbols, who - 1) === ',' ? who - 2 : who - 1;
  if (!symbols[bearer]?.group?.official) return null;
  const met = metAt(symbols, bearer);
  if (met >= 0) {
    const { group } = subjectOf(symbols, met);
    return group?.official ? group : null;
  }
  const link = lowerAt(symbols, bearer - 1) === 'the' ? bearer - 2 : bearer - 1;
  const isHad =
    lowerAt(symbols, link) === 'from' && /^(?:visit|call)$/.test(lowerAt(symbols, link - 1));
  if (lowerAt(symbols, link) !== 'by' && !isHad) return null;
  const host = symbols
    .slice(0, link)
    .findIndex(({ group }, place) => group?.official && !isGoverned(symbols, place));
  const isVerbal = symbols
    .slice(Math.max(0, host), link)
    .some(({ lower }) => /^(?:was|is|were|had|has|received)$/.test(lower));
  const isWritten = symbols.slice(0, link).some(({ lower }) => verbOf(lower)?.verb === 'write');
  return host >= 0 && isVerbal && !isWritten ? symbols[host]!.group : null;
}

/** Words of "at his office at the Government Palace the". */
const LONGEST_PLACE = 12;
const LEADS_TO_PLACE = /^(?:at|in|on|with|inside|aboard|here|there)$/;

/**
 * "Received C", "received at his office in Marrow the minister C", "met with C": the place of the verb by which a bearer is met; -1 without
 * one.
 */
function metAt(symbols: Symbols, bearer: number): number {
  let met = bearer - 1;
  while (met > bearer - LONGEST_PLACE && !MEETS.test(lowerAt(symbols, met))) {
    const symbol = symbols[met];
    if (!symbol || symbol.group || /^[;:]$/.test(symbol.lower) || RELATIVES.has(symbol.lower))
      return -1;
    met -= 1;
  }
  if (!MEETS.test(lowerAt(symbols, met))) return -1;
  const next = lowerAt(symbols, met + 1);
  const isNext = met === bearer - 1 || (met === bearer - 2 && next === 'the');
  return isNext || LEADS_TO_PLACE.test(next) ? met : -1;
}

/** "Brought B the congratulations of A", "handed B a letter from A": whoever stands between a bearer's verb and what he brings. */
function handedTo(symbols: Symbols, first: number): Group | null {
  const { group } = symbols[first - 1] ?? {};
  const before = lowerAt(symbols, first - 2);
  const verb = /^(?:the|to)$/.test(before) ? lowerAt(symbols, first - 3) : before;
  return group?.official && CARRIES.test(verb) && !/^(?:had|has|with)$/.test(verb) ? group : null;
}

/** Symbols from what somebody did to where he was received. */
const LONGEST_WAY = 16;

/**
 * "Did the same in Samal, when she was received by B", "where he met B", "as a guest of B": who receives whoever a verb before is told of.
 */
export function hostIn(symbols: Symbols, verb: number): Group | null {
  for (let at = verb + 1; at < symbols.length && at < verb + LONGEST_WAY; at += 1) {
    const { group, lower } = symbols[at]!;
    if (lower === ';') return null;
    if (!group?.official || visitedAt(symbols, at) < 0) continue;
    const isGuest = symbols.slice(0, verb).some((symbol) => isSameGroup(symbol.group, group));
    if (!isGuest) return group;
  }
  return null;
}

const isSameGroup = (one: Group | null, other: Group) =>
  one !== null && String(one.members) === String(other.members);
