import { possessorOf, subjectOf } from '../clauses.js';
import type { CodedSentence } from '../coded.js';
import type { Group } from '../groups.js';
import { MOVES } from '../item-slots.js';
import { nounOf, verbOf } from '../lexemes.js';
import { lowerAt } from './voices.js';

/** "His letter to B was read out", "A was late; her congratulations to B came on Monday": whom a clause that opens so takes up. */
export function ownerMeant({ symbols, before }: CodedSentence, first: number): Group | null {
  if (!/^(?:his|her)$/.test(symbols[first]!.lower)) return null;
  if (first === 0) return before;
  if (!/^(?:;|:|and|but)$/.test(symbols[first - 1]!.lower)) return null;
  // "Conveyed the greetings of A and his wishes": not those of whoever conveys them.
  const beside = symbols[first - 2]?.group ?? null;
  const of = lowerAt(symbols, first - 3) === 'the' ? first - 4 : first - 3;
  if (beside?.official && lowerAt(symbols, of) === 'of' && nounOf(lowerAt(symbols, of - 1)))
    return null;
  // "The party was represented by A: her letter": a body has nothing that is hers.
  const { group } = subjectOf(symbols, first - 1);
  if (group?.official !== false) return group;
  const told = symbols.slice(0, first).filter((one) => one.group?.official);
  return told.length === 1 ? told[0]!.group : null;
}

/** Whose the message is that a verb is about; "his wishes have gone to B" are his whom the sentence takes up. */
export function ownerOf(sentence: CodedSentence, item: number, verb: number): Group | null {
  const { symbols } = sentence;
  const { group, own, first } = possessorOf(symbols, item);
  const goes = own && item < verb && MOVES.has(verbOf(symbols[verb]!.lower)!.verb);
  return goes ? ownerMeant(sentence, first) : group;
}
