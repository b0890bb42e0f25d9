import type { Candidate } from '../candidate.js';
import { lowerAt, type Symbols } from './voices.js';

const SIGNED = /^(?:signed|written|penned)$/;
/** Symbols of "to the B , signed by the". */
const FAR = 6;

interface Pair {
  to: number[];
  couple: boolean;
  from: number[];
}

/**
 * "Letters went to B, signed by A, and to D, signed by C": the candidates of a sentence, each told once for every addressee behind whom stands
 * who signed what he got; unchanged where fewer than two are told so.
 */
export function signedApart(symbols: Symbols, found: readonly Candidate[]): readonly Candidate[] {
  if (!symbols.some(({ lower }) => SIGNED.test(lower))) return found;
  const pairs = pairsIn(symbols);
  if (pairs.length < 2) return found;
  const isTold = (members: readonly number[] | null) =>
    members?.some((member) => pairs.some(({ to }) => to.includes(member))) ?? false;
  return found.flatMap((candidate) =>
    isTold(candidate.to) && !candidate.mutual && !candidate.hint
      ? pairs.map((pair) => ({ ...candidate, ...pair, coupleFrom: false, carrier: null }))
      : [candidate],
  );
}

function pairsIn(symbols: Symbols): Pair[] {
  return symbols.flatMap(({ group }, at): Pair[] => {
    const before = lowerAt(symbols, at - 1) === 'the' ? at - 2 : at - 1;
    if (!group?.official || !/^(?:to|for)$/.test(lowerAt(symbols, before))) return [];
    const next = symbols.findIndex(({ group: other }, place) => place > at && other !== null);
    const signatory = symbols[next]?.group;
    if (!signatory?.official || next > at + FAR) return [];
    const between = symbols
      .slice(at + 1, next)
      .filter(({ lower }) => !/^(?:,|\(|the)$/.test(lower));
    const [verb, by] = between.map(({ lower }) => lower);
    if (between.length !== 2 || !SIGNED.test(verb!) || by !== 'by') return [];
    return [{ to: group.members, couple: group.couple, from: signatory.members }];
  });
}
