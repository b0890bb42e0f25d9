import { speechNouns } from '../../lexicon/lexicon.generated.js';
import type { Token } from '../document.js';
import type { Segment } from './subjects.js';

const CLASSES = new Map(speechNouns.map(({ name, nouns }) => [name, new Set(nouns)]));
/** A noun with more words before it is told of something else. */
const LONGEST_PHRASE = 5;
/** Words that end a noun phrase before its noun. */
const BROKEN = /^(?:of|for|on|over|at|in|with|from|by|that|who|which|and|new|year|birthday|eid)$/;

/** Past a noun of a class that a verb governs, with its determiner and adjectives; null where there is none. */
export function afterNoun({ tokens }: Segment, at: number, name: string): number | null {
  const nouns = CLASSES.get(name);
  for (let place = at; place < at + LONGEST_PHRASE; place += 1) {
    const token = tokens[place];
    if (!token || token.kind === 'mark') return null;
    if (nouns?.has(token.lower)) return place + 1;
    if (BROKEN.test(token.lower)) return null;
  }
  return null;
}

/** Whether a word (in lower case) is a noun of a class. */
export const isNounOf = (lower: string, name: string): boolean =>
  CLASSES.get(name)?.has(lower) ?? false;

/** Whether one of some tokens is a noun of a class. */
export const hasNoun = (tokens: readonly Token[], name: string): boolean =>
  tokens.some(({ lower }) => CLASSES.get(name)?.has(lower));
