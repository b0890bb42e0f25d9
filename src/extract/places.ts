import type { Sentence, Token } from './document.js';
import { isCapital } from '../lexicon/gazetteer.js';
import type { Term, Terms } from './terms.js';

/** What an article tells of states as places, apart from the offices in them. */
export interface Places {
  /** The state in which a sentence plays: "In Accra, ..." or under a heading that is a country; null elsewhere. */
  placeOf: (sentence: number) => string | null;
  /** The state that stands alone right above a sentence, or before the colon with which it opens. */
  headingOf: (sentence: number) => string | null;
  /** "A call came from Ghana: Li Ro ...", "Ghana, too, wrote. Li Ro ...": the only state of the clause before a token. */
  placeBefore: (token: number) => string | null;
  /** "And from Kandia, Li Ro wrote": the state that a clause sets out from, right before a token. */
  placeRightBefore: (token: number) => string | null;
  /** The state of the palace that a sentence names. */
  palaceOf: (sentence: number) => string | null;
  /** The term of the lexicon that begins at a token. */
  termAt: (token: number) => Term | undefined;
  /** How often each state is named. */
  timesNamed: ReadonlyMap<string, number>;
  /** The token with which a state is first named; -1 where it is not. */
  firstNamed: (state: string) => number;
}

/** A longer clause, or sentence, tells of more than of a place. */
const SHORT_CLAUSE = 16;
const SHORT_SENTENCE = 10;
/** Words before where something goes. */
const REACHES = /^(?:reached|reaches|reach|reaching|mourns?|hit|struck)$/;
/** What may stand before the preposition with which a clause opens. */
const OPENS_CLAUSE = /^(?:and|but|then|also|meanwhile|[;:,–—-])$/;

export function placesOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  terms: Terms,
): Places {
  const sentenceOf = (token: number): number => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sentences[middle]!.first <= token) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const countryTerms: Term[] = [...terms.at.values()].filter(
    ({ entry }) => entry.type === 'country',
  );
  const byState = new Map<string, number>();
  const firstOf = new Map<string, number>();
  const palaces = new Map<number, string>();
  for (const { first, last, entry } of countryTerms) {
    if (entry.type !== 'country') continue;
    byState.set(entry.code, (byState.get(entry.code) ?? 0) + 1);
    firstOf.set(entry.code, Math.min(firstOf.get(entry.code) ?? first, first));
    if (entry.form !== 'metonym') continue;
    const surface = tokens
      .slice(first, last)
      .map(({ text }) => text)
      .join(' ');
    if (!isCapital(entry.code, surface)) palaces.set(sentenceOf(first), entry.code);
  }
  /** "in Kandia, where ...": the state before the clause. */
  const whereBefore = (token: number, first: number): string | null => {
    for (let at = token - 1; at > first + 1 && at > token - 20; at -= 1) {
      if (tokens[at]!.lower !== 'where' || tokens[at - 1]!.text !== ',') continue;
      const term = terms.covering.get(at - 2);
      return term?.entry.type === 'country' ? term.entry.code : null;
    }
    return null;
  };
  /** "Kandia's turn came", "From Kandia": a sentence opens with a state. */
  const leads = (first: number): boolean => {
    const at = /^(?:from|in)$/.test(tokens[first]!.lower) ? first + 1 : first;
    return terms.at.get(at)?.entry.type === 'country';
  };
  /** "Word reached Kandia": whoever is told of next writes from elsewhere. */
  const isReached = (from: number, at: number): boolean => {
    const before = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
    return before >= from && REACHES.test(tokens[before]!.lower);
  };
  /** The state that is all of a sentence, whatever bullet stands before it. */
  const statedBy = (index: number, form: string | null = null): string | null => {
    const { first, last } = sentences[index]!;
    const term = terms.at.get(first) ?? terms.at.get(first + 1);
    const isAlone = term !== undefined && term.first < first + 2 && term.last >= last - 1;
    if (!isAlone || term.entry.type !== 'country') return null;
    return (form === null ? term.entry.form !== 'demonym' : term.entry.form === form)
      ? term.entry.code
      : null;
  };
  /** "KANDIA: The President wrote", with or without a bullet. */
  const opensWith = (index: number): string | null => {
    const { first } = sentences[index]!;
    const term = terms.at.get(first) ?? terms.at.get(first + 1);
    if (term?.entry.type !== 'country' || term.entry.form !== 'name') return null;
    return tokens[term.last]?.text === ':' ? term.entry.code : null;
  };
  return {
    placeOf: (index) => {
      const { first, block } = sentences[index]!;
      if (/^(?:in|from)$/.test(tokens[first]!.lower)) {
        const entry = terms.at.get(first + 1)?.entry;
        if (entry?.type === 'country') return entry.code;
      }
      for (let before = index - 1; before >= 0 && before > index - 4; before -= 1) {
        const state = statedBy(before);
        // "Ghana. Li Ro wrote" heads its own paragraph alone.
        const isLine = sentences[before + 1]!.block !== sentences[before]!.block;
        if (state) return isLine || sentences[before]!.block === block ? state : null;
      }
      return null;
    },
    headingOf: (index) => opensWith(index) ?? (index > 0 ? statedBy(index - 1, 'name') : null),
    placeBefore: (token) => {
      const index = sentenceOf(token);
      const { first, block } = sentences[index]!;
      const before = tokens[token - 1]?.text ?? '';
      const where = whereBefore(token, first);
      if (where) return where;
      const clause = token > first && /^[:;]$/.test(before);
      if (!clause && token > first + 3) return null;
      const previous = sentences[index - 1];
      if (!clause && previous?.block !== block) return null;
      const from = clause ? first : previous!.first;
      const to = clause ? token : previous!.last;
      const isLed = !clause && leads(from);
      if (to - from > (clause || isLed ? SHORT_CLAUSE : SHORT_SENTENCE)) return null;
      const codes = new Set<string>();
      for (let at = from; at < to; at += 1) {
        const entry = terms.at.get(at)?.entry;
        if (entry?.type === 'country' && entry.form !== 'demonym' && !isReached(from, at))
          codes.add(entry.code);
        else if (entry && !clause && (!isLed || entry.type === 'role')) return null;
      }
      return codes.size === 1 ? [...codes][0]! : null;
    },
    placeRightBefore: (token) => {
      const end = tokens[token - 1]?.text === ',' ? token - 2 : token - 1;
      const term = terms.covering.get(end);
      if (term?.entry.type !== 'country' || term.last !== end + 1) return null;
      const from = term.first - 1;
      const isFrom = tokens[from]?.lower === 'from';
      if (!isFrom && !(tokens[from]?.lower === 'in' && end === token - 2)) return null;
      const { first } = sentences[sentenceOf(token)]!;
      const opens = from === first || OPENS_CLAUSE.test(tokens[from - 1]!.lower);
      return from >= first && opens ? term.entry.code : null;
    },
    termAt: (token) => terms.at.get(token),
    palaceOf: (sentence) => palaces.get(sentence) ?? null,
    timesNamed: byState,
    firstNamed: (state) => firstOf.get(state) ?? -1,
  };
}
