import type { CodedSentence } from '../coded.js';
import type { Clause } from '../slots.js';
import { lowerAt } from './voices.js';

/** "Addressed B", not "addressed B as a friend"; "turned to B", not "turned to B for money". */
export function addressesSomebody(
  { symbols }: Pick<CodedSentence, 'symbols'>,
  { at, slot }: Pick<Clause, 'at' | 'slot'>,
): boolean {
  const word = lowerAt(symbols, at);
  const isTurning = word.startsWith('turn');
  if (!isTurning && !/^address(?:e[sd]|ing)?$/.test(word)) return false;
  const party = slot(isTurning ? 'to' : 'object') ?? slot('antecedent');
  const place = symbols.findIndex(({ group }) => group !== null && group === party);
  return party?.official === true && !/^(?:as|for|at)$/.test(lowerAt(symbols, place + 1));
}
