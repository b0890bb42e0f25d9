import { possessorOf, subjectOf } from '../clauses.js';
import type { CodedSentence } from '../coded.js';
import type { Group } from '../groups.js';
import { MOVES } from '../item-slots.js';
import { verbOf } from '../lexemes.js';

/** "His letter to B was read out", "A was late; her congratulations to B came on Monday": whom a clause that opens so takes up. */
export function ownerMeant({ symbols, before }: CodedSentence, first: number): Group | null {
  if (!/^(?:his|her)$/.test(symbols[first]!.lower)) return null;
  if (first === 0) return before;
  if (!/^(?:;|:|and|but)$/.test(symbols[first - 1]!.lower)) return null;
  return subjectOf(symbols, first - 1).group;
}

/** Whose the message is that a verb is about; "his wishes have gone to B" are his whom the sentence takes up. */
export function ownerOf(sentence: CodedSentence, item: number, verb: number): Group | null {
  const { symbols } = sentence;
  const { group, own, first } = possessorOf(symbols, item);
  const goes = own && item < verb && MOVES.has(verbOf(symbols[verb]!.lower)!.verb);
  return goes ? ownerMeant(sentence, first) : group;
}
