import type { Candidate } from '../candidate.js';
import type { Document } from '../document.js';
import type { ToldInSentence } from '../told-in-sentence.js';
import { isWish } from '../wishes.js';
import { isTaker } from './hub-parties.js';

/** Exchanges with so many make somebody the one who exchanges with all. */
const PARTNERS = 2;
const OPENING = 4;
const EXCHANGES =
  /\bexchang\w+\b.{0,80}\b(?:letters|messages|congratulations|greetings|telegrams|notes|cables|felicitations|wishes)\b|\beach other\b|\bone another\b|\b(?:both ways|in both directions|pairs? of (?:\w+ )?(?:letters|messages|telegrams))\b/;

/** Where one is told to exchange messages with several, what one side of another such pair writes belongs to an exchange, too. */
export function withExchanges(
  document: Document,
  told: readonly ToldInSentence[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (!told.slice(0, OPENING).some(({ lower }) => EXCHANGES.test(lower))) return candidates;
  const partners = new Map<number, Set<number>>();
  for (const { mutual, hint, from, to } of candidates) {
    if (!mutual || hint || !from || !to) continue;
    for (const [one, others] of [
      ...from.map((each) => [each, to] as const),
      ...to.map((each) => [each, from] as const),
    ]) {
      const known = partners.get(one) ?? new Set();
      for (const other of others) known.add(other);
      partners.set(one, known);
    }
  }
  const [hub, known] = [...partners].find(([, others]) => others.size >= PARTNERS) ?? [];
  if (hub === undefined || !known) return candidates;
  return candidates.map((candidate) => {
    const { from, to, hint, mutual, kind, status } = candidate;
    if (hint || mutual || status !== 'sent' || from?.length !== 1) return candidate;
    if (!isWish(kind) && kind !== 'reply') return candidate;
    const [other] =
      from[0] === hub ? (to?.length === 1 ? to : []) : !to || to.includes(hub) ? from : [];
    if (other === undefined || !isTaker(document, other, [hub], true) || known.has(other))
      return candidate;
    if (document.profiles[other]!.kind !== 'person') return candidate;
    return {
      ...candidate,
      from: [hub],
      to: [other],
      mutual: true,
      kind: kind === 'reply' ? null : kind,
    };
  });
}
