import type { Candidate } from '../candidate.js';
import { nounOf } from '../lexemes.js';
import { lowerAt, type Symbols } from './voices.js';

/** Words from "joint" to its letter, at most. */
const REACH = 3;

/** "A and B sent a joint letter", "in a joint letter, A and B congratulated": all write as one. */
export function isJoint(symbols: Symbols, item: number): boolean {
  return symbols.some(({ lower }, at) => {
    if (lower !== 'joint') return false;
    return (at < item && item - at <= REACH) || isMeans(symbols, at);
  });
}

/** "In a joint letter", "by joint telegram". */
function isMeans(symbols: Symbols, joint: number): boolean {
  const before = /^(?:a|the|this|their)$/.test(lowerAt(symbols, joint - 1)) ? joint - 2 : joint - 1;
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
          one.sentence > sentence &&
          one.sentence <= sentence + NEAR &&
          String(one.from) === String(from),
      );
    return isOne ? { ...one, coupleFrom: true } : one;
  });
};
