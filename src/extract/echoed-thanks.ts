import type { Candidate } from './candidate.js';

/**
 * "A thanked B for the letter that he sent him": the words of thanks are A's, and what B sent was something else. Candidates of the other
 * way round in such a sentence tell no act.
 */
export function withoutEchoedThanks(read: readonly Candidate[]): readonly Candidate[] {
  const thanks = read.filter(({ rule, from, to }) => rule === 'thank' && from && to);
  if (!thanks.length) return read;
  const isEcho = (one: Candidate) =>
    one.kind === 'thanks' &&
    one.rule !== 'thank' &&
    thanks.some(
      (told) =>
        told.sentence === one.sentence &&
        String(told.to) === String(one.from) &&
        (one.to === null || String(told.from) === String(one.to)),
    );
  return read.map((one) => (isEcho(one) ? { ...one, kind: null } : one));
}
