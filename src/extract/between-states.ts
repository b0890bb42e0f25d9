import type { Candidate } from './candidate.js';
import type { Document } from './document.js';

/**
 * Written by an officer of one state to one of another: a message, whatever it is about. A call may be about anything, and a headline leaves
 * the act to the story. "President A has written to the Kandian premier, B": an officer of the article's own state, which nobody tells.
 */
export function isBetweenStates({ profiles }: Document, candidate: Candidate): boolean {
  const { from, to, channel, weight, rule } = candidate;
  const isWritten = WRITTEN.has(channel) || (rule === 'write' && channel === null);
  if (!from || !to || weight < SAYS_ENOUGH || !isWritten) return false;
  const [one, other] = [profiles[from[0]!]!, profiles[to[0]!]!];
  return (
    one.kind !== 'country' &&
    other.kind !== 'country' &&
    (one.country !== null || (rule === 'write' && one.title !== null)) &&
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
