import type { Token } from '../document.js';
import { isDropped } from './dropped-words.js';
import { BE, HAVE, nounOf, PREPOSITIONS, verbOf } from '../lexemes.js';
import type { Group } from '../groups.js';
import type { Symbol } from '../coded.js';

/** Words of a sentence and those that say the same with a verb of the genre. */
export interface LineTold {
  words: readonly string[];
  end: number;
}

const PHONED = ['phoned'];
const PHONE = ['phone'];
const TO = ['to'];
const CALL_FROM = ['call', 'from'];
const HEARD = ['received', 'a', 'call', 'from'];
const TO_PHONE = ['to', 'phone'];

/**
 * A call told by its line: "A was on the line to B", "A was put through to B", "A had himself put through to B", "A got through to B", "first on the line was A", "the
 * telephone rang; at the other end was A", "on the line: A", "A reached B by telephone". Null where a thing is on the line, or someone stays there.
 */
export function lineTold(
  tokens: readonly Token[],
  at: number,
  symbols: readonly Pick<Symbol, 'lower' | 'group'>[],
  groups: readonly Group[],
): LineTold | null {
  const word = (offset: number) => tokens[at + offset]?.lower ?? '';
  if (isOnTheLine(word)) {
    if (!symbols.length && word(3) === ':' && isParty(at + 4)) return told(CALL_FROM, 4);
    return symbols.at(-1)?.lower === 'first' ? told(TO_PHONE, 3) : null;
  }
  // "A call from A came through to B".
  if (/^(?:came|comes)$/.test(word(0)) && word(1) === 'through' && word(2) === 'to')
    return symbols.some(({ lower }) => nounOf(lower) === 'call') ? told(TO, 3) : null;
  if (isAtOtherEnd(word) && hasRung(tokens, at)) {
    const end = word(4) === 'of' && word(5) === 'the' && word(6) === 'line' ? 7 : 4;
    return BE.has(word(end)) ? told(CALL_FROM, end + 1) : null;
  }
  if (word(0) === 'get' && word(1) === 'through' && ENDS.test(word(2)) && isTheFirst(symbols))
    return told(PHONE, 2);
  if (!isSomebody(symbols)) return null;
  if (reachesByPhone(tokens, at, groups)) return told(PHONED, 1);
  if (isPickedUp(word) && isParty(at + 5)) return told(PHONED, 5);
  const had = hadOnTheLine(tokens, at, groups);
  if (had) return had;
  if (word(0) === 'got' && word(1) === 'through' && word(2) !== 'the') return told(PHONED, 2);
  if (HAVE.has(word(0)) && /^(?:him|her|them)sel(?:f|ves)$/.test(word(1)) && isPutThrough(word, 2))
    return told(PHONED, 4);
  const verb = HAVE.has(word(0)) && word(1) === 'been' ? 1 : 0;
  if (!BE.has(word(verb)) && !/^(?:came|comes|got|gets)$/.test(word(verb))) return null;
  const next = verb + (isDropped(word(verb + 1)) && word(verb + 1) !== 'still' ? 2 : 1);
  if (BE.has(word(verb)) && isPutThrough(word, next)) return told(PHONED, next + 2);
  const isThere = isOnTheLine((offset) => word(next + offset));
  return isThere ? told(PHONED, next + 3) : null;

  function isParty(place: number): boolean {
    return groups.some(({ first, official }) => official && first >= place && first <= place + 1);
  }

  function told(words: readonly string[], length: number): LineTold {
    return { words, end: at + length };
  }
}

/** What follows "get through" where it is on the telephone: not "get through the tunnel". */
const ENDS = /^(?:[.,;]|to|on|at|from|with|by|and|in|after|before|when|while|yesterday|today)$/;

/** "Was put through", "had herself put through". */
const isPutThrough = (word: (offset: number) => string, at: number): boolean =>
  word(at) === 'put' && word(at + 1) === 'through';

/** "The first to", "the next to", "managed to". */
const isTheFirst = (symbols: readonly Pick<Symbol, 'lower' | 'group'>[]): boolean =>
  symbols.at(-1)?.lower === 'to' &&
  /^(?:first|next|second|third|last|managed)$/.test(symbols.at(-2)?.lower ?? '');

const isOnTheLine = (word: (offset: number) => string): boolean =>
  word(0) === 'on' && word(1) === 'the' && /^(?:line|phone|telephone)$/.test(word(2));

const isAtOtherEnd = (word: (offset: number) => string): boolean =>
  /^(?:at|on)$/.test(word(0)) && word(1) === 'the' && word(2) === 'other' && word(3) === 'end';

/** "Picked up the phone to B", not "to congratulate B". */
const isPickedUp = (word: (offset: number) => string): boolean =>
  /^pick(?:s|ed) up the (?:tele)?phone to$/.test([0, 1, 2, 3, 4].map(word).join(' '));

/** "A reached B by telephone". */
function reachesByPhone(tokens: readonly Token[], at: number, groups: readonly Group[]): boolean {
  if (!/^(?:reached|reaches)$/.test(tokens[at]!.lower)) return false;
  const party = groups.find(({ first }) => first === at + 1 || first === at + 2);
  const by = party?.official ? tokens.slice(party.last, party.last + 3) : [];
  return (
    /^(?:by|on|over)$/.test(by[0]?.lower ?? '') &&
    by.some(({ lower }) => /^(?:phone|telephone|line)$/.test(lower))
  );
}

/** "A had B on the telephone to tender his condolences": A telephoned B. Who rang is not told where the sentence says no more. */
function hadOnTheLine(
  tokens: readonly Token[],
  at: number,
  groups: readonly Group[],
): LineTold | null {
  if (!/^(?:had|has|got|gets)$/.test(tokens[at]!.lower)) return null;
  const party = groups.find(({ first }) => first === at + 1 || first === at + 2);
  if (!party?.official) return null;
  const word = (offset: number) => tokens[party.last + offset]?.lower ?? '';
  const comma = word(0) === ',' ? 1 : 0;
  if (!isOnTheLine((offset) => word(comma + offset))) return null;
  const end = comma + ON_THE_LINE;
  // "A had B on the telephone, who offered condolences": it is B who rang.
  if (word(end) === ',' && word(end + 1) === 'who' && verbOf(word(end + 2))?.finite)
    return { words: HEARD, end: at + 1 };
  return [...Array(FAR_AHEAD).keys()].some((offset) => saysWhy(word, end + offset))
    ? { words: PHONED, end: at + 1 }
    : null;
}

/** Words of "on the line". */
const ON_THE_LINE = 3;
/** Words of "for a long time on Monday". */
const FAR_AHEAD = 8;

/** "To offer", ", offered", "and offered". */
function saysWhy(word: (offset: number) => string, at: number): boolean {
  const form = verbOf(word(at + 1));
  return word(at) === 'to'
    ? form?.base === true && !nounOf(word(at + 1))
    : /^(?:and|,)$/.test(word(at)) && form?.finite === true && !nounOf(word(at + 1));
}

/** Words back over which a telephone may have rung. */
const FAR_BACK = 30;

/** "A's telephone rang": whoever is at the other end has rung him. */
export const hasRung = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - FAR_BACK), at)
    .some(({ lower }) => /^(?:rang|rings|ringing|rung|buzzed)$/.test(lower));

/** Whether a party that nothing governs stands last, or an aside about it: not "the job of A". */
function isSomebody(symbols: readonly Pick<Symbol, 'lower' | 'group'>[]): boolean {
  const last = symbols.at(-1)?.lower === ',' ? -2 : -1;
  const party = symbols.at(last)?.group;
  if (symbols.at(-1)?.lower === 'who') return true;
  const before = symbols.at(last - 1)?.lower ?? '';
  return party?.official === true && !PREPOSITIONS.has(before === 'the' ? '' : before);
}
