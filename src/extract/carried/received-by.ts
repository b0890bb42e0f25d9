import type { Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import { lowerAt } from '../clauses/voices.js';

/**
 * "Kandia's invitation was delivered in Marrow by the ambassador, whom President B received": what goes to a state goes to its officer who
 * receives whoever brings it.
 */
export function toReceivers(
  { profiles }: Document,
  coded: readonly CodedSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const isToState = ({ to, hint }: Candidate) =>
    to?.length === 1 && !hint && profiles[to[0]!]!.kind === 'country';
  const sentences = new Set(candidates.flatMap((one) => (isToState(one) ? [one.sentence] : [])));
  if (!sentences.size) return [...candidates];
  const hosts = new Map(
    coded.flatMap((one) =>
      sentences.has(one.sentence) ? [[one.sentence, hostIn(one)] as const] : [],
    ),
  );
  return candidates.map((candidate) => {
    const host = isToState(candidate) ? (hosts.get(candidate.sentence) ?? null) : null;
    const isHis = host !== null && profiles[host]!.country === profiles[candidate.to![0]!]!.country;
    return isHis && !candidate.from?.includes(host)
      ? { ...candidate, to: [host], couple: false, namelessTo: false }
      : candidate;
  });
}

/** What is done to a visitor. */
const RECEIVES = /^(?:received|welcomed|hosted|met|saw|heard|greeted|thanked|assured|told)$/;

/** Who receives the bearer of a sentence; null where nobody is told to. */
function hostIn({ symbols }: CodedSentence): number | null {
  const whom = symbols.findIndex(
    ({ lower }, at) => lower === 'whom' && /^(?:,|to)$/.test(lowerAt(symbols, at - 1)),
  );
  if (whom < 0) return null;
  const at = lowerAt(symbols, whom + 1) === 'the' ? whom + 2 : whom + 1;
  const { group } = symbols[at] ?? { group: null };
  return group?.official && group.members.length === 1 && RECEIVES.test(lowerAt(symbols, at + 1))
    ? group.members[0]!
    : null;
}
