import type { Candidate } from '../candidate.js';
import type { Document } from '../document.js';

/** Who else is told to write, or to be written to, where a party is told. */
export interface Neighbours {
  /** By profile: who is told as a sender in its sentences, and who as an addressee; it may be itself. */
  writers: readonly ReadonlySet<number>[];
  addressees: readonly ReadonlySet<number>[];
  /** By profile: who of all that are written to was last told before its first mention; null where nobody was. */
  lastAddressee: readonly (number | null)[];
}

export function neighboursOf(
  { profiles, mentions, sentences }: Document,
  candidates: readonly Candidate[],
): Neighbours {
  const writing = sentences.map((): number[] => []);
  const writtenTo = sentences.map((): number[] => []);
  const everAddressed = new Set<number>();
  for (const { sentence, from, to, hint, status, rule } of candidates) {
    if (status !== 'sent' || rule.startsWith('hub-')) continue;
    if (!hint) writing[sentence]!.push(...(from ?? []));
    writtenTo[sentence]!.push(...(to ?? []));
    for (const one of to ?? []) everAddressed.add(one);
  }
  const writers = profiles.map(() => new Set<number>());
  const addressees = profiles.map(() => new Set<number>());
  const lastAddressee: (number | null)[] = profiles.map(() => null);
  const seen = new Set<number>();
  let last: number | null = null;
  for (const { profile, sentence } of mentions) {
    for (const one of writing[sentence]!) writers[profile]!.add(one);
    for (const one of writtenTo[sentence]!) addressees[profile]!.add(one);
    if (!seen.has(profile)) lastAddressee[profile] = last;
    seen.add(profile);
    if (everAddressed.has(profile)) last = profile;
  }
  return { writers, addressees, lastAddressee };
}
