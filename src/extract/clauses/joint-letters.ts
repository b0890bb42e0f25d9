import type { Candidate } from '../candidate.js';
import { nounOf } from '../lexemes.js';
import { WORDS } from './message-meant.js';
import { lowerAt, type Symbols } from './voices.js';

/** Words from "joint" to its letter, at most. */
const REACH = 3;

/**
 * "A and B sent a joint letter", "in a joint letter, A and B congratulated", "A and B signed one letter", "one text under two signatures, those
 * of A and B": all write as one.
 */
export function isJoint(symbols: Symbols, item: number): boolean {
  if (isSignedByAll(symbols)) return true;
  return symbols.some(({ lower }, at) => {
    if (lower === 'common') return isMeans(symbols, at);
    if (lower !== 'joint') return false;
    return (at < item && item - at <= REACH) || isMeans(symbols, at);
  });
}

/** "Signed one letter", "under three signatures". */
const isSignedByAll = (symbols: Symbols): boolean =>
  symbols.some(({ lower }, at) =>
    SENDS.test(lower)
      ? symbols
          .slice(at + 1, at + REACH)
          .some(
            (one, place) =>
              ONE.test(one.lower) && WORDS.has(nounOf(lowerAt(symbols, at + place + 2))),
          )
      : /^(?:signatures|names)$/.test(lower) &&
        COUNT.test(lowerAt(symbols, at - 1)) &&
        /^(?:under|with|over|bearing|bears|bore)$/.test(lowerAt(symbols, at - 2)),
  );

/** "Signed a letter" is read as "sent". */
const SENDS = /^(?:signed|sent)$/;
const ONE = /^(?:one|single|same|common)$/;
const COUNT = /^(?:two|three|four|five|both)$/;

/** "In a joint letter", "by joint telegram", "with one common letter". */
function isMeans(symbols: Symbols, joint: number): boolean {
  const before = /^(?:a|one|the|this|their)$/.test(lowerAt(symbols, joint - 1))
    ? joint - 2
    : joint - 1;
  return (
    /^(?:in|by|with|through)$/.test(lowerAt(symbols, before)) &&
    [1, 2].some((words) => nounOf(lowerAt(symbols, joint + words)) === 'message')
  );
}

/** Sentences over which the same go on to write as one. */
const NEAR = 2;

/** "A and B have sent a joint letter. They write to C": those who are told to write as one do so where the story goes on. */
export const goingOnJointly = (candidates: readonly Candidate[]): Candidate[] => {
  const joint = candidates.filter(({ from, coupleFrom }) => coupleFrom && (from?.length ?? 0) > 1);
  if (!joint.length) return [...candidates];
  return candidates.map((one) => {
    const isOne =
      !one.coupleFrom &&
      joint.some(
        ({ from, sentence }) =>
          one.sentence >= sentence &&
          one.sentence <= sentence + NEAR &&
          String(one.from) === String(from),
      );
    return isOne ? { ...one, coupleFrom: true } : one;
  });
};
