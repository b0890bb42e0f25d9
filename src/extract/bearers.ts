import type { Candidate } from './candidate.js';
import type { Document } from './document.js';
import { isSubordinate } from './offices/subordinates.js';
import { Pattern } from './patterns/pattern.js';

const HANDED = new Pattern(
  /\b(?:hand(?:ed|s|ing)?(?: over)?|deliver(?:ed|s|ing)?|brought|brings|carried|carries) [^.;]{0,80}\b(?:invitation|letter|envelope)s?\b/i,
);

/** "Foreign Minister A handed B an invitation": a minister or envoy brings what his head of state writes, even if that is not told. */
export function bearsAnothers(
  { profiles, text, sentences }: Document,
  from: readonly number[],
  { handed, carrier, sentence, status }: Candidate,
): boolean {
  if (!handed || carrier !== null || status !== 'sent' || from.length !== 1) return false;
  const { kind, title } = profiles[from[0]!]!;
  if (kind !== 'person' || !isSubordinate(title)) return false;
  const { start, end } = sentences[sentence]!;
  return HANDED.test(text.slice(start, end));
}
