import type { Candidate } from '../candidate.js';

/** Whether thanks may be the words of another message: of the same two one has been told, or an open one of either side, up to the sentence of the thanks. */
export function isWithinAnother(thanks: Candidate, candidates: readonly Candidate[]): boolean {
  const two = [...(thanks.from ?? []), ...(thanks.to ?? [])];
  return candidates.some(
    (other) =>
      other !== thanks &&
      !other.hint &&
      other.sentence <= thanks.sentence &&
      [other.from, other.to].every((side) => !side || side.some((one) => two.includes(one))),
  );
}
