import type { Symbol } from '../coded.js';
import type { Token } from '../document.js';
import { BE, DETERMINERS, verbOf, type NounClass, type VerbClass } from '../lexemes.js';
import type { Group } from '../groups.js';
import { hasRung } from './on-the-line.js';
import { isMessageTold } from './message-meant.js';

const SO_DID = ['so', 'did'];
const CALL_FROM = ['call', 'from'];
/** What a call, a letter and the words in it are told by. */
const TOLD: ReadonlySet<NounClass | undefined> = new Set<NounClass>(['message', 'act', 'call']);
/** What may stand behind the one who did it, where the clause tells no other deed of his. */
const ENDS = /^(?:[.;]|)$/;
const HOW = /^(?:by|with|in|over|on|via)$/;

/**
 * "On Saturday it was A.", "...; then it was B, by telephone": a clause that tells no more than who was next, and stands for what the one before did;
 * null where "it" is anything else.
 */
export function cleftAlone(
  tokens: readonly Token[],
  at: number,
  groups: readonly Group[],
  symbols: readonly Pick<Symbol, 'lower'>[],
): { words: readonly string[]; end: number } | null {
  if (tokens[at]!.lower !== 'it' || !BE.has(tokens[at + 1]?.lower ?? '')) return null;
  const before = symbols.at(-1)?.lower;
  if (before !== undefined && before !== ';') return null;
  const first = DETERMINERS.has(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2;
  const party = groups.find((group) => group.official && group.first === first);
  if (!party) return null;
  const next = tokens[party.last]?.lower ?? '';
  const behind = next === ',' ? (tokens[party.last + 1]?.lower ?? '') : '';
  const isAlone = ENDS.test(next) || HOW.test(behind);
  // "The telephone rang. It was A, with congratulations."
  if (isAlone && behind === 'with' && hasRung(tokens, at)) return { words: CALL_FROM, end: at + 2 };
  const isTold = isMessageTold(tokens, at, TOLD) || isDeedTold(tokens, at);
  return isAlone && isTold ? { words: SO_DID, end: at + 2 } : null;
}

/** Words back to what the one before did. */
const FAR_BACK = 40;
const DEEDS: ReadonlySet<VerbClass | undefined> = new Set<VerbClass>([
  'congratulate',
  'condole',
  'cable',
  'phone',
  'thank',
]);

const isDeedTold = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - FAR_BACK), at).some(({ lower }) => DEEDS.has(verbOf(lower)?.verb));
