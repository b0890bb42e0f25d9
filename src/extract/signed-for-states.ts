import type { Candidate } from './candidate.js';
import type { CodedSentence } from './coded.js';
import type { Document } from './document.js';
import { signedApart } from './clauses/signed-apart.js';
import { lowerAt, type Symbols } from './clauses/voices.js';

/**
 * "A telegram came from Kand, signed by A", "Kand sent a letter over the name of A", "a letter from the palace in Kand, in which A
 * recalls": whoever signs or speaks in what comes from a state has written it, and is of that state where nobody tells another.
 */
export function withSignatories(
  { profiles }: Document,
  { symbols }: CodedSentence,
  found: readonly Candidate[],
): readonly Candidate[] {
  let signatories: number[] | null = null;
  return signedApart(symbols, found).map((candidate) => {
    const [state, ...others] = candidate.from ?? [];
    if (state === undefined || others.length || !isState(profiles[state]!)) return candidate;
    signatories ??= signatoriesIn(symbols);
    const writer = signatories.find((one) => {
      const { country, kind } = profiles[one]!;
      return (
        kind === 'person' &&
        (country === null || country === profiles[state]!.country) &&
        !candidate.to?.includes(one)
      );
    });
    if (writer === undefined) return candidate;
    profiles[writer]!.country ??= profiles[state]!.country;
    return { ...candidate, from: [writer], carrier: null };
  });
}

const isState = ({ kind, country }: Document['profiles'][number]) =>
  kind === 'country' || (kind === 'organisation' && country !== null);

/** Those alone in their group who sign, or of whom a clause about the message tells. */
function signatoriesIn(symbols: Symbols): number[] {
  return symbols.flatMap(({ group }, at) => {
    if (!group?.official || group.members.length > 1) return [];
    const before = lowerAt(symbols, at - 1) === 'the' ? at - 2 : at - 1;
    return signs(symbols, before) ? group.members : [];
  });
}

function signs(symbols: Symbols, at: number): boolean {
  const [word, last] = [lowerAt(symbols, at), lowerAt(symbols, at - 1)];
  if (word === 'by') return last === 'signed' || last === 'sent';
  if (word === 'of') return /^(?:name|signature|hand)$/.test(last);
  return word === 'which' && last === 'in';
}
