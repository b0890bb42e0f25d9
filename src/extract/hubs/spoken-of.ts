import type { Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Part } from './taking-part.js';

/** "A wrote that B was sad": B says nothing himself. */
export const isSpokenOf = ({ symbols }: CodedSentence, { position, at }: Part) =>
  position === 'speaker' &&
  symbols
    .slice(Math.max(0, at - 2), at)
    .some(
      ({ lower }, place, { length }) =>
        lower === 'that' && (place === length - 1 || symbols[at - 1]!.lower === 'the'),
    );

/** "A says B has sent him a message": it is B's. */
export function reportsOther(
  { symbols }: CodedSentence,
  { position, trigger }: Part,
  told: readonly Candidate[],
): boolean {
  if (position !== 'speaker') return false;
  const next = symbols[trigger + 1]?.lower === 'that' ? trigger + 2 : trigger + 1;
  const others = symbols[next]?.group?.members ?? [];
  return others.some((one) => told.some(({ from, to }) => to !== null && from?.includes(one)));
}
