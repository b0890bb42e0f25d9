import { stateGiven, type Document } from './document.js';
import type { Reading } from './readings.js';

/** Less than rules have that read whom a message comes from in plain words. */
const PLAIN = 3;

/**
 * Whether a reading goes to somebody whom only the rest of an article can mean, where no sentence tells both a sender and an addressee
 * and the two seem to be of one state.
 */
export function toNobody(
  { profiles }: Document,
  readings: readonly Reading[],
): (reading: Reading) => boolean {
  const isAnybodyTold = readings.some(
    ({ candidate: { from, to, weight } }) => from !== null && to !== null && weight > 0,
  );
  return ({ candidate, from, to }) => {
    if (isAnybodyTold || candidate.to !== null || candidate.weight >= PLAIN) return false;
    const [sender, addressee] = [profiles[from[0]!]!, profiles[to[0]!]!];
    const state = stateGiven(sender);
    return state !== null && !sender.isSurmised && state === stateGiven(addressee);
  };
}
