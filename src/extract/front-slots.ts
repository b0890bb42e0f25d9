import { REACH } from './clauses.js';
import { lowerAt, type Symbols } from './clauses/voices.js';
import type { CodedSentence } from './coded.js';
import type { Group } from './groups.js';
import { BE, verbOf } from './lexemes.js';

/** "To B, A conveyed", "From A came", "It was to B that A wrote": the party after a preposition that opens the sentence. */
export function frontedAfter(
  { symbols }: CodedSentence,
  at: number,
  preposition: string,
): Group | null {
  const heading = headingBefore(symbols, at, preposition);
  if (heading) return heading;
  const opening = clauseStart(symbols, at);
  if (preposition === 'to') {
    const partner = partnerInFront(symbols, opening, at);
    if (partner) return partner;
  }
  const isCleft = lowerAt(symbols, opening) === 'it' && BE.has(lowerAt(symbols, opening + 1));
  const front = isCleft
    ? opening + 2
    : opening + (opensWithAddress(symbols, opening) || isLinked(symbols, opening) ? 1 : 0);
  if (at < front + 2) return null;
  const isThere = preposition === 'to' && isThereFor(symbols, front, at);
  if (symbols[front]!.lower !== preposition && !isThere) return null;
  const next = symbols[front + 1]!.lower;
  return symbols[front + (next === 'the' || next === 'both' ? 2 : 1)]?.group ?? null;
}

/** Words of "for B, the winner of the northern seat,". */
const LONGEST_FRONT = 12;

/** "For B there was a telegram", "for B, the winner, there came a letter": whom something is there for. */
const isThereFor = (symbols: CodedSentence['symbols'], front: number, at: number): boolean =>
  lowerAt(symbols, front) === 'for' &&
  symbols.slice(front + 2, Math.min(at, front + LONGEST_FRONT)).some(({ lower }, place) => {
    const next = lowerAt(symbols, front + place + 3);
    return lower === 'there' && (BE.has(next) || /^(?:came|comes|arrived|lay)$/.test(next));
  });

/** "To B: letters from A and C; a call from D": the party that the whole sentence is headed by. */
function headingBefore(
  symbols: CodedSentence['symbols'],
  at: number,
  preposition: string,
): Group | null {
  if (lowerAt(symbols, 0) !== preposition) return null;
  const party = lowerAt(symbols, 1) === 'the' ? 2 : 1;
  return at > party + 1 && lowerAt(symbols, party + 1) === ':' ? symbols[party]!.group : null;
}

/** "In the second, with B, A expressed", "In a call with B, A invited him": with whom whoever acts speaks. */
function partnerInFront(symbols: CodedSentence['symbols'], opening: number, at: number) {
  if (!/^(?:in|during)$/.test(lowerAt(symbols, opening))) return null;
  for (let place = opening + 1; place < at - 1 && place < opening + 8; place += 1) {
    if (symbols[place]!.group) return null;
    if (lowerAt(symbols, place) !== 'with') continue;
    const talk = symbols.slice(opening + 1, place).map(({ lower }) => lower);
    const next = lowerAt(symbols, place + 1) === 'the' ? place + 2 : place + 1;
    return talk.some((word) => TALKS.test(word)) ? (symbols[next]?.group ?? null) : null;
  }
  return null;
}

const TALKS = /^(?:calls?|talks?|conversations?|first|second|third|fourth|last|other|another)$/;

/** "And to B, who had written first, A sent", "then to B A wrote". */
const isLinked = (symbols: Symbols, at: number) =>
  /^(?:and|but|then)$/.test(lowerAt(symbols, at)) && /^(?:to|from)$/.test(lowerAt(symbols, at + 1));

/** "Addressed to B is a telegram". */
const opensWithAddress = (symbols: CodedSentence['symbols'], at: number) =>
  verbOf(symbols[at]?.lower ?? '')?.verb === 'send' && symbols[at + 1]?.lower === 'to';

/** The place after the last semicolon, or after ", and" before "to B", before a verb. */
function clauseStart(symbols: CodedSentence['symbols'], at: number): number {
  for (let place = at - 1; place >= 0 && place > at - REACH; place -= 1) {
    const { lower } = symbols[place]!;
    const after = CLAUSE_LINKS.test(symbols[place + 1]?.lower ?? '') ? place + 2 : place + 1;
    if (lower === ';' || lower === ':') return after;
    if (lower === ',' && after > place + 1 && /^(?:to|from)$/.test(symbols[after]?.lower ?? ''))
      return after;
  }
  return 0;
}

const CLAUSE_LINKS = /^(?:and|but|while)$/;
