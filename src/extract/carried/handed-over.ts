import { possessorOf } from '../clauses.js';
import type { CodedSentence } from '../coded.js';
import { nounOf } from '../lexemes.js';
import type { Clause } from '../slots.js';

const HANDED =
  /^(?:handed|hands|gave|delivered|delivers|presented|carried|brought|transmitted|passed|conveyed|conveys)$/;

/** Whether a verb tells that somebody parts with what may be another's. */
export const isOfHanding = (word: string): boolean => HANDED.test(word);

/**
 * Whether the sender of a clause hands over what may be another's: no feelings of his own, and nothing that goes to those of his own rank.
 */
export const isHandedOver = (
  sentence: CodedSentence,
  clause: Clause,
  from: readonly number[] | null,
): boolean =>
  isOfHanding(sentence.symbols[clause.at]!.lower) &&
  handedBy(clause)?.members[0] === from?.[0] &&
  !(clause.item >= 0 && saysOwnFeelings(sentence.symbols, clause.item)) &&
  !goesToPeers(sentence, clause);

/** "Conveyed her condolences", not "conveyed his letter". */
const saysOwnFeelings = (symbols: CodedSentence['symbols'], item: number) =>
  nounOf(symbols[item]!.lower) === 'act' && possessorOf(symbols, item).own;

/** "A delivered a letter", "delivered by A", not "a letter from A was delivered". */
const handedBy = (clause: Clause) => clause.slot(clause.voice === 'passive' ? 'by' : 'subject');

/** "The minister conveyed Kandia's thanks to his counterparts", "delivered a similar message to his counterpart". */
function goesToPeers({ symbols }: CodedSentence, { item, slot, complements }: Clause): boolean {
  const to = slot('to') ?? slot('object');
  const isToPeers = complements.counterparts || to?.counterparts || to?.peer;
  if (item < 0 || !isToPeers) return false;
  const isAnother = [1, 2].some((back) => ANOTHER.test(symbols[item - back]?.lower ?? ''));
  return isAnother || nounOf(symbols[item]!.lower) === 'act';
}
const ANOTHER = /^(?:another|similar|like|separate|second|corresponding)$/;
