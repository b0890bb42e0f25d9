import type { Candidate } from '../candidate.js';
import type { Document } from '../document.js';
import { ownerOfBrought } from './bearers.js';
import { isMouthpiece, isSubordinate } from '../offices/subordinates.js';
import { servedBy, superiorOf } from './signatories.js';

/** "The envoy handed B a letter from A. The minister did the same in Samal": who sends both. */
function carriedBefore(
  { profiles }: Document,
  bearer: number,
  sentence: number,
  candidates: readonly Candidate[],
): number[] | null {
  const { country, title } = profiles[bearer]!;
  if (!isSubordinate(title)) return null;
  const last = candidates.findLast((one) => one.sentence < sentence && one.from && !one.hint);
  const before = candidates.find(
    (one) =>
      one.sentence === last?.sentence &&
      one.from !== null &&
      one.carrier !== null &&
      profiles[one.carrier]!.country === country,
  );
  return before?.from ?? null;
}

/** "The minister handed B the letter": whose letter it is, where the article tells that his head of state writes. */
export function carriedFor(
  document: Document,
  { from, to, handed, carrier, sentence, rule }: Candidate,
  candidates: readonly Candidate[],
): Pick<Candidate, 'from' | 'carrier'> | null {
  if (rule === 'same-again' && from?.length === 1 && carrier === null) {
    const principals = carriedBefore(document, from[0]!, sentence, candidates);
    if (principals && !to?.some((one) => principals.includes(one)))
      return { from: principals, carrier: from[0]! };
  }
  if (from?.length === 1 && carrier === null) {
    const principal =
      servedBy(document, from[0]!, sentence) ??
      (to && !rule.startsWith('hub-') ? superiorOf(document, from[0]!, sentence) : null);
    if (principal !== null && !to?.includes(principal))
      return { from: [principal], carrier: from[0]! };
    const owner = ownerOfBrought(document, from[0]!, to, sentence);
    if (owner !== null) return { from: [owner], carrier: from[0]! };
  }
  const { profiles } = document;
  if (carrier !== null || from?.length !== 1) return null;
  const isHanded =
    handed ||
    candidates.some(
      (other) => other.handed && other.sentence === sentence && other.from?.[0] === from[0],
    );
  const bearer = profiles[from[0]!]!;
  if (!isHanded || !isSubordinate(bearer.title)) return null;
  // "The minister spoke with B by phone and conveyed his sympathy": in a call he speaks for himself.
  const talks = candidates.some(
    (other) => other.sentence === sentence && TALKS.test(other.rule) && other.from?.[0] === from[0],
  );
  if (talks) return null;
  for (const other of candidates) {
    if (other.hint || !other.from || other.from.length !== 1 || other.weight < 3) continue;
    const [writer] = other.from;
    const { country, title } = profiles[writer!]!;
    if (writer === from[0] || to?.includes(writer!) || isSubordinate(title)) continue;
    // Of which state he is may not be told: then the one to whom he hands it has been written to before.
    const isOfWriter =
      bearer.country === null
        ? bearer.guess === country &&
          other.sentence < sentence &&
          other.to?.some((one) => to?.includes(one))
        : country === bearer.country;
    if (country && isOfWriter) return { from: [writer!], carrier: from[0]! };
  }
  const principal = isMouthpiece(bearer.title) ? headBefore(document, from[0]!, sentence) : null;
  return principal === null || to?.includes(principal)
    ? null
    : { from: [principal], carrier: from[0]! };
}

const TALKS = /^(?:speak|call|call-with|phone|contact)$/;

/** Sentences back to the principal of an envoy. */
const BACK = 3;

/** "A wants company. Her envoy handed B an invitation": the head of the envoy's state whom the sentences before tell of last. */
function headBefore(
  { mentions, profiles }: Document,
  envoy: number,
  sentence: number,
): number | null {
  const { country } = profiles[envoy]!;
  if (!country) return null;
  const before = mentions.findLast((mention) => {
    const { country: own, kind, title } = profiles[mention.profile]!;
    return (
      mention.sentence < sentence &&
      mention.sentence >= sentence - BACK &&
      kind === 'person' &&
      own === country &&
      mention.profile !== envoy &&
      !isSubordinate(title)
    );
  });
  return before?.profile ?? null;
}
