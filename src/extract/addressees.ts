import type { Document } from './document.js';
import type { Candidate } from './candidate.js';
import { isMouthpiece } from './subordinates.js';

/** Whom an article's messages go to, unless a sentence says otherwise. */
export interface MainAddressee {
  profile: number;
  /** Most of what the article tells goes to this one. */
  sure: boolean;
}

/** People and offices before states, the early and the often told first; a name weighs more than a pronoun. */
export function mainAddresseeOf(
  document: Document,
  candidates: readonly Candidate[],
): MainAddressee | null {
  const counts = new Map<number, number>();
  const seen = new Set<string>();
  for (const { to, sentence, hint, namelessTo } of candidates)
    for (const member of to ?? []) {
      if (seen.has(`${sentence} ${member}`)) continue;
      seen.add(`${sentence} ${member}`);
      const { kind, role, title } = document.profiles[member]!;
      if (role === 'deceased' || isMouthpiece(title)) continue;
      const base = kind === 'person' ? 2 : kind === 'office' ? 1.5 : 0.5;
      const early = sentence < document.sentences.length / 4 ? 2 : 1;
      const weight = base * early * (hint ? 1.5 : 1) * (namelessTo ? 0.5 : 1);
      counts.set(member, (counts.get(member) ?? 0) + weight);
    }
  let profile: number | null = null;
  let total = 0;
  for (const [member, count] of counts) {
    total += count;
    if (profile === null || count > counts.get(profile)!) profile = member;
  }
  if (profile === null) return null;
  const writers = writersTo(candidates, profile).size;
  return { profile, sure: writers > 1 && counts.get(profile)! * 2 > total };
}

/**
 * "They, too, have congratulated the President": where a pronoun or an office seems to stand for someone who writes to the main
 * addressee, or for a countryman of the sender, the main addressee is meant.
 */
export function addresseeMeant(
  document: Document,
  candidate: Candidate,
  main: MainAddressee | null,
  writers: ReadonlySet<number>,
): number[] | null {
  const { to, from, namelessTo, mutual } = candidate;
  if (!to || !namelessTo || mutual || !main?.sure) return to;
  if (to.length !== 1 || to[0] === main.profile) return to;
  const meant = document.profiles[main.profile]!;
  if (from?.includes(main.profile) || meant.kind === 'country') return to;
  const told = document.profiles[to[0]!]!;
  if (told.kind === 'person' ? writers.has(to[0]!) : false) return [main.profile];
  const home = from && document.profiles[from[0]!]!.country;
  return home && told.country === home && meant.country !== home ? [main.profile] : to;
}

/** All who are told to write to the main addressee, or to someone told elsewhere. */
export function writersTo(candidates: readonly Candidate[], main: number): ReadonlySet<number> {
  const writers = new Set<number>();
  for (const { from, to, hint, mutual } of candidates)
    if (!hint && !mutual && from && (to === null || to.includes(main)))
      for (const one of from) writers.add(one);
  return writers;
}
