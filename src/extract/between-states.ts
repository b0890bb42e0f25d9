import type { Candidate } from './candidate.js';
import type { Document } from './document.js';

/** Written by an officer of one state to one of another: a message, whatever it is about. A call may be about anything, and a headline leaves the act to the story. */
export function isBetweenStates({ profiles }: Document, candidate: Candidate): boolean {
  const { from, to, channel, weight } = candidate;
  if (!from || !to || weight < SAYS_ENOUGH || !WRITTEN.has(channel)) return false;
  const [one, other] = [profiles[from[0]!]!, profiles[to[0]!]!];
  return (
    one.kind !== 'country' &&
    other.kind !== 'country' &&
    one.country !== null &&
    other.country !== null &&
    one.country !== other.country
  );
}

/** More than any rule has in a headline. */
const SAYS_ENOUGH = 4;
const WRITTEN: ReadonlySet<Candidate['channel']> = new Set([
  'letter',
  'telegram',
  'message',
  'social',
]);
