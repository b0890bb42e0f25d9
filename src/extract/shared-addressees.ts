import { FAMILY } from './acts.js';
import type { Candidate } from './candidate.js';

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
  if (!other) return [whereItWent(candidate, inSentence)];
  if (!candidate.kind || !other.kind || FAMILY[candidate.kind] === FAMILY[other.kind]) return [];
  if (other.status !== candidate.status) return [candidate];
  if (other.kind === 'thanks' && candidate.kind !== 'invitation') return [];
  const { to, couple, namelessTo } = other;
  return [{ ...candidate, to, couple, namelessTo }];
}

/** "A telegram from A carries condolences: it went to B": whom the rest of a sentence says that the one message of it went to. */
function whereItWent(candidate: Candidate, inSentence: readonly Candidate[]): Candidate {
  const { from, kind, hint, mutual } = candidate;
  if (!from || hint || mutual || inSentence.some((one) => one.from && one !== candidate))
    return candidate;
  const gone = inSentence.find(({ rule }) => rule === 'went-to');
  if (!gone?.to || gone.to.some((one) => from.includes(one))) return candidate;
  const isSameAct = !kind || !gone.kind || FAMILY[kind] === FAMILY[gone.kind];
  const { to, couple, namelessTo, weight } = gone;
  return isSameAct ? { ...candidate, to, couple, namelessTo, weight: weight + 1 } : candidate;
}
