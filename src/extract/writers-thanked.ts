import { overlaps, type Candidate } from './candidate.js';
import type { Document } from './document.js';
import { verbOf } from './lexemes.js';

/**
 * In an article of thanks, whether somebody writes to the one who thanks, the `thanker` that it tells of first or whoever thanks him in the same
 * sentence: "A thanked B for the letter that B sent him". What he is thanked for is no thanks.
 */
export function writersThanked(
  { mentions, tokens }: Document,
  candidates: readonly Candidate[],
  thanker: number | null,
): (candidate: Candidate, from: readonly number[], to: readonly number[]) => boolean {
  const thanks = candidates.filter(({ kind }) => kind === 'thanks');
  const isThanking =
    thanks.some(({ from }) => thanker !== null && from?.includes(thanker)) ||
    mentions.some(
      ({ profile, last }) =>
        profile === thanker &&
        [last, last + 1].some((at) => verbOf(tokens[at]?.lower ?? '')?.verb === 'thank'),
    );
  return ({ sentence }, from, to) =>
    (isThanking && to.includes(thanker!) && !from.includes(thanker!)) ||
    thanks.some(
      (one) =>
        one.sentence === sentence &&
        one.from &&
        one.to &&
        overlaps(one.from, to) &&
        overlaps(one.to, from),
    );
}

/**
 * The one of whom an article of thanks tells first: "Odo thanks the world for its sympathy". Not whoever is only thanked there: "A wrote to
 * B; B thanked him".
 */
export function thankerOf(
  { mentions, profiles }: Document,
  candidates: readonly Candidate[],
): { profile: number } | undefined {
  const first = mentions.find(({ profile }) => profiles[profile]!.kind === 'person');
  if (!first) return undefined;
  const thanks = candidates.filter(({ kind, hint }) => kind === 'thanks' && !hint);
  const writesElse = candidates.some(
    ({ kind, from }) => kind !== null && kind !== 'thanks' && from?.includes(first.profile),
  );
  const isThanked =
    writesElse &&
    thanks.some(({ from, to }) => from && to?.includes(first.profile)) &&
    !thanks.some(({ from }) => from === null || from.includes(first.profile));
  return isThanked ? undefined : first;
}
