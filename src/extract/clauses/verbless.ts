import { kindOf } from '../acts.js';
import { BARE, type Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Group } from '../groups.js';
import { BE, DETERMINERS, HAVE, verbOf } from '../lexemes.js';
import { lowerAt, voiceAt, type Symbols } from './voices.js';

const WEIGHT = 4;
/** Words of "Kand City:" before a line of a list. */
const LONGEST_LABEL = 4;
const BULLET = /^[•*–—·▪◦●►★>-]$/;

/** "To B: from A; from C, by phone", "From A, to B: congratulations", "- A, to her colleague B.": lines of a list that tell who wrote to whom without a verb. */
export function verbless(
  { symbols, sentence }: CodedSentence,
  found: readonly Candidate[],
): Candidate[] {
  if (found.some(({ from, to, hint }) => from && to && !hint)) return [];
  const start = startOf(symbols);
  const apart = sidesApart(symbols, start);
  const kind = apart ? kindOf(symbols.map(({ lower }) => lower).join(' ')) : null;
  return (apart ? [apart] : pairsAt(symbols, start)).map(([from, to]) => ({
    ...BARE,
    rule: 'verbless',
    weight: WEIGHT,
    from: from.members,
    to: to.members,
    couple: to.couple,
    coupleFrom: from.couple,
    kind,
    sentence,
    waits: kind === null,
  }));
}

function pairsAt(symbols: Symbols, start: number): [from: Group, to: Group][] {
  if (lowerAt(symbols, start) !== 'to') {
    const from = officialAt(symbols, start);
    const to = from && lineTo(symbols, start + 1);
    return from && to ? [[from, to]] : [];
  }
  const to = officialAt(symbols, start + 1);
  if (!to || lowerAt(symbols, start + 2) !== ':') return [];
  return symbols.flatMap(({ lower }, at): [Group, Group][] => {
    const opens = lower === 'from' && /^[:;]$/.test(lowerAt(symbols, at - 1));
    const from = opens ? officialAt(symbols, at + 1) : null;
    return from ? [[from, to]] : [];
  });
}

/** "From A, to B: congratulations", "the same, to B, from A": both sides behind their prepositions, and nothing but marks beside them. */
function sidesApart(symbols: Symbols, start: number): [from: Group, to: Group] | null {
  const isSame = lowerAt(symbols, start) === 'the' && lowerAt(symbols, start + 1) === 'same';
  const first = isSame ? start + (lowerAt(symbols, start + 2) === ',' ? 3 : 2) : start;
  const opener = lowerAt(symbols, first);
  if (!/^(?:from|to)$/.test(opener)) return null;
  const one = placeOf(symbols, first + 1);
  const link = lowerAt(symbols, one + 1) === ',' ? one + 2 : one + 1;
  if (lowerAt(symbols, link) !== (opener === 'from' ? 'to' : 'from')) return null;
  const other = placeOf(symbols, link + 1);
  const [front, back] = [symbols[one]?.group, symbols[other]?.group];
  if (!front?.official || !back?.official) return null;
  const close = lowerAt(symbols, other + 1);
  const isClosed = close === ':' || (/^[.;]?$/.test(close) && (isSame || opener === 'to'));
  if (!isClosed) return null;
  return opener === 'from' ? [front, back] : [back, front];
}

/** The place of a party, past "the". */
const placeOf = (symbols: Symbols, at: number): number =>
  DETERMINERS.has(lowerAt(symbols, at)) ? at + 1 : at;

/** The place behind a bullet and the place or state at the head of a line. */
function startOf(symbols: Symbols): number {
  const first = BULLET.test(lowerAt(symbols, 0)) ? 1 : 0;
  const colon = symbols.findIndex(({ lower }) => lower === ':');
  const isLabel =
    colon > first &&
    colon <= first + LONGEST_LABEL &&
    !symbols.slice(first, colon).some(({ group }) => group?.official) &&
    lowerAt(symbols, first) !== 'to';
  return isLabel ? colon + 1 : first;
}

/** The party at a place, after "the". */
function officialAt(symbols: Symbols, at: number): Group | null {
  const { group } = symbols[DETERMINERS.has(lowerAt(symbols, at)) ? at + 1 : at] ?? { group: null };
  return group?.official ? group : null;
}

/** ", to B" or ", to her colleague, B" behind the first party of a line that has no verb. */
function lineTo(symbols: Symbols, comma: number): Group | null {
  if (lowerAt(symbols, comma) !== ',' || lowerAt(symbols, comma + 1) !== 'to') return null;
  const acts = symbols.some(({ lower, group }, at) => {
    if (BE.has(lower) || HAVE.has(lower)) return true;
    const form = group ? undefined : verbOf(lower);
    return form !== undefined && (form.finite || form.base) && voiceAt(symbols, at) === 'active';
  });
  if (acts) return null;
  const place = symbols.findIndex(({ group }, at) => at > comma + 1 && group);
  const isLast = !/^[\p{L}\d]/u.test(lowerAt(symbols, place + 1));
  return place > 0 && place < comma + FAR && isLast ? officialAt(symbols, place) : null;
}

/** Words of ", to her colleague, B". */
const FAR = 6;
