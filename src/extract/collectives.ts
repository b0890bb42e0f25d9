import type { Symbol } from './coded.js';
import { withNamedWho } from './clauses/those-who.js';
import { PREPOSITIONS, verbOf } from './lexemes.js';

/** Those of whom some are then named. */
const MANY =
  /^(?:leaders|presidents|premiers|ministers|monarchs|sovereigns|royals|heads|statesmen|politicians|dignitaries|officials|figures|personalities|counterparts|colleagues|peers|governments|countries|states|nations|capitals|neighbours|neighbors|allies|people|persons|senders|callers|well-wishers|others|many|several|those)$/;
/** Words behind "leaders" before those who are named: "leaders from around the world". */
const LONGEST_TAIL = 8;
/** Words behind them before a colon: "the heads of the states over which he flew". */
const LONGEST_CLAUSE = 18;
const TELLS = /^(?:said|says|announced|reported|added|noted|confirmed)$/;
const LONGEST_ASIDE = 6;
/** Words of "a great number of friendly" before "leaders". */
const LONGEST_HEAD = 12;

/** "By a number of leaders, including A and B": A and B stand where all do. */
export function withoutCollectives(told: Symbol[]): Symbol[] {
  const symbols = withNamedWho(told);
  const word = (at: number) => symbols[at]?.lower ?? '';
  const dropped = new Set<number>();
  symbols.forEach(({ group }, at) => {
    if (!group) return;
    const before = at - (word(at - 1) === 'the' ? 2 : 1);
    const isList = word(before) === ':' && closes(at + 1);
    let head = isList ? before - 1 : openerBefore(before);
    if (head === before) return;
    const isSetOff = word(head) === ',';
    if (isSetOff) head = beforeTeller(head - 1);
    const first = isList ? governedBefore(head) : collectiveEndingAt(head);
    if (first < 0) return;
    for (let place = first; place < at; place += 1) dropped.add(place);
    if (isSetOff && word(at + 1) === ',') dropped.add(at + 1);
  });
  return dropped.size ? symbols.filter((_, at) => !dropped.has(at)) : symbols;

  /** Nothing but a full stop stands at or behind a place. */
  function closes(at: number): boolean {
    return at >= symbols.length || (at === symbols.length - 1 && /^[.!]$/.test(word(at)));
  }

  /** "To the heads of the states over which he flew": where the phrase begins that a preposition governs and a list behind a colon fills; -1 without one. */
  function governedBefore(end: number): number {
    for (let at = end; at > 0 && at > end - LONGEST_CLAUSE; at -= 1) {
      if (/^[;"“”]$/.test(word(at))) return -1;
      if (!MANY.test(word(at)) || verbOf(word(at))) continue;
      const first = startOf(at, at - LONGEST_HEAD);
      if (/^(?:to|from|by|with)$/.test(word(first - 1))) return first;
    }
    return -1;
  }

  /** The place before "including", "who include", "such as", "among them", "namely". */
  function openerBefore(at: number): number {
    if (/^(?:including|namely|notably)$/.test(word(at))) return at - 1;
    if (/^includ(?:e|es|ed)$/.test(word(at)) && /^(?:who|which)$/.test(word(at - 1))) return at - 2;
    if (word(at) === 'as' && word(at - 1) === 'such') return at - 2;
    if (word(at) === 'them' && word(at - 1) === 'among') return at - 2;
    return at;
  }

  /** "To forty leaders, her office said, among them A": the place before the aside that tells who says so. */
  function beforeTeller(end: number): number {
    if (!TELLS.test(word(end))) return end;
    for (let at = end - 1; at > end - LONGEST_ASIDE; at -= 1) {
      if (symbols[at]?.group) return end;
      if (word(at) === ',') return at - 1;
    }
    return end;
  }

  /** Where "a number of leaders of the region" begins that ends at a place; -1 where nothing of the kind does. */
  function collectiveEndingAt(end: number): number {
    let at = end;
    while (at >= 0 && at > end - LONGEST_TAIL && !MANY.test(word(at))) {
      // "Heads of state": no verb.
      const isVerb = verbOf(word(at)) && word(at - 1) !== 'of';
      if (symbols[at]!.group?.official || isVerb || /^[,;:]$/.test(word(at))) return -1;
      at -= 1;
    }
    if (at < 0 || !MANY.test(word(at))) return -1;
    return startOf(at, at - LONGEST_HEAD);
  }

  /** Where the noun phrase begins that has its head at a place. */
  function startOf(head: number, farthest: number): number {
    let at = head;
    for (;;) {
      const link = word(at - 1);
      const isCounted = at > farthest && link === 'of' && QUANTITY.test(word(at - 2));
      const isJoined =
        link === 'and' && /^(?:state|government|heads|ministers)$/.test(word(at - 2));
      if (isCounted || isJoined) at -= 2;
      else if (
        at > Math.max(0, farthest) &&
        !symbols[at - 1]!.group?.official &&
        !PREPOSITIONS.has(link) &&
        !verbOf(link) &&
        /^(?:§|[\p{L}\d-]+)$/u.test(link) &&
        !/^(?:and|that|who|which|than)$/.test(link)
      )
        at -= 1;
      else return at;
    }
  }
}

const QUANTITY =
  /^(?:number|series|host|group|range|string|dozens?|scores?|majority|handful|variety|chorus|list|some|many|several|all|most|other)$/;
