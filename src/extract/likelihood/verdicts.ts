import type { Reading } from '../readings.js';
import { pairKey } from './evidence.js';
import type { Together } from './together.js';

/** One sender and one addressee, as places in `document.profiles`, and how likely a message of theirs is. */
export interface WeighedPair {
  from: number;
  to: number;
  /** Values of `SIGNS`, in their order. */
  signs: readonly number[];
  /** The sentence that tells most of both, and how; null where none tells both. */
  together: Together | null;
  likelihood: number;
  /** Signs tell little of it, so that what is read counts: a state or body is one of them, or the text has a few sentences alone. */
  isHardToWeigh: boolean;
  /** One of them is told by no words of his own, as in "their counterparts", so that signs cannot weigh it. */
  isUnseen: boolean;
  /** Rules read a message of theirs; rules alone keep it as sent. */
  isRead: boolean;
  isKept: boolean;
  /** The sentence that tells most of it; null where none does. */
  sentence: number | null;
}

/** By `pairKey`. */
export type WeighedPairs = ReadonlyMap<number, WeighedPair>;

export interface Verdict {
  isLikely: boolean;
  likelihood: number;
}

/** As likely as not: what a rule keeps, and where signs tell little, what none does. */
export const EVEN = 0.5;
/**
 * Elsewhere what no rule keeps may be less likely, since trees learn it from articles that rules were written for: of the messages of
 * others rules read fewer, so that a pair which they leave is likelier one there.
 */
const LEFT = 0.41;
/** Where signs tell little, what a rule keeps falls only where they speak against it. */
const DOUBTED = 0.35;
/** What is taken from the place in the text alone, where many write to one, has to be likelier. */
const PLACED = 0.69;

/** A pair that rules do not keep has to be likelier than its reverse, too. */
export function isLikely(
  pairs: WeighedPairs,
  { from, to, likelihood, isKept, isHardToWeigh, isUnseen }: WeighedPair,
): boolean {
  if (isKept) return isUnseen || likelihood >= (isHardToWeigh ? DOUBTED : EVEN);
  return (
    likelihood >= (isHardToWeigh ? EVEN : LEFT) &&
    likelihood > (pairs.get(pairKey(to, from))?.likelihood ?? 0)
  );
}

/**
 * What all signs say of a reading by its likeliest pair; null where they have no say: of what was not sent, of pairs not weighed, and of
 * answers, which go against the way that all else points.
 */
export function verdictOn(
  pairs: WeighedPairs,
  { candidate, from, to }: Pick<Reading, 'candidate' | 'from' | 'to'>,
): Verdict | null {
  if (candidate.status !== 'sent' || candidate.kind === 'reply') return null;
  if (
    candidate.kind === 'thanks' &&
    from.length === 1 &&
    to.length === 1 &&
    pairs.get(pairKey(to[0]!, from[0]!))?.isKept
  )
    return null;
  const isPlaced = candidate.rule.startsWith('hub-');
  let best: Verdict | null = null;
  const consider = (sender: number, addressee: number) => {
    const pair = pairs.get(pairKey(sender, addressee));
    if (pair && pair.likelihood > (best?.likelihood ?? 0))
      best = {
        isLikely:
          isLikely(pairs, pair) && (!isPlaced || pair.isHardToWeigh || pair.likelihood >= PLACED),
        likelihood: pair.likelihood,
      };
  };
  for (const sender of from)
    for (const addressee of to) {
      consider(sender, addressee);
      if (candidate.mutual) consider(addressee, sender);
    }
  return best;
}
