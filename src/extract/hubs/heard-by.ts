import type { CodedSentence } from '../coded.js';
import { complementsOf } from '../clauses/complements.js';
import type { Document } from '../document.js';
import { verbOf, type VerbClass } from '../lexemes.js';
import type { Part } from './taking-part.js';

/** "A told B that": the words are the hub's own to hear. */
export function tellsHub(
  { symbols }: CodedSentence,
  { trigger }: Part,
  hub: readonly number[],
): boolean {
  const verb = verbOf(symbols[trigger]!.lower)?.verb;
  if (verb !== 'tell' && verb !== 'assure') return false;
  const { object } = complementsOf(symbols, trigger);
  return object !== null && object.members.every((one) => hub.includes(one));
}

/** "A assured Premier B of her closeness" in a story of those who write to B's president: B; null where somebody of another state is told. */
export function heardBy(
  { profiles }: Document,
  { symbols }: CodedSentence,
  { trigger }: Part,
  hub: readonly number[],
): readonly number[] | null {
  if (!TELLS.has(verbOf(symbols[trigger]!.lower)?.verb ?? 'say')) return hub;
  const { object } = complementsOf(symbols, trigger);
  if (!object?.official || object.members.some((one) => hub.includes(one))) return hub;
  const { country } = profiles[object.members[0]!]!;
  return country === profiles[hub[0]!]!.country ? object.members : null;
}
const TELLS: ReadonlySet<VerbClass> = new Set<VerbClass>(['tell', 'assure']);
