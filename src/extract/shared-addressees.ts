import type { Candidate } from './candidate.js';
import { FAMILY } from './readings.js';

/**
 * "A extends his greetings and invites B": an act without addressee goes to whom the sentence tells for another act of the same sender; the same act told
 * again without one adds nothing, nor does what is thanked for.
 */
export function withAddressee(
  candidate: Candidate,
  inSentence: readonly Candidate[],
): readonly Candidate[] {
  if (candidate.to) return [candidate];
  const other = inSentence.find(
    ({ to, from, hint }) => to && !hint && from?.some((member) => candidate.from?.includes(member)),
  );
  if (!other) return [candidate];
  if (!candidate.kind || !other.kind || FAMILY[candidate.kind] === FAMILY[other.kind]) return [];
  if (other.status !== candidate.status) return [candidate];
  if (other.kind === 'thanks' && candidate.kind !== 'invitation') return [];
  const { to, couple, namelessTo } = other;
  return [{ ...candidate, to, couple, namelessTo }];
}
