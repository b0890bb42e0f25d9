import type { Candidate } from './candidate.js';
import type { CodedSentence } from './coded.js';
import type { Document } from './document.js';
import type { Group } from './groups.js';
import { isGoverned } from './clauses.js';
import { nounOf, verbOf } from './lexemes.js';
import { lowerAt, type Symbols } from './clauses/voices.js';

/**
 * "B had a telegram from Ankara. [...], A says in it", "the letter is signed by A": the candidates, with A as sender for the state whose
 * message he is told to have written.
 */
export function withSpokenFor(
  { profiles }: Document,
  coded: readonly CodedSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  const isOfState = ({ from, to, hint, mutual }: Candidate) =>
    from?.length === 1 &&
    to?.length === 1 &&
    !hint &&
    !mutual &&
    profiles[from[0]!]!.kind === 'country';
  if (!candidates.some(isOfState)) return [...candidates];
  /** By the sentence in which somebody speaks for his state: who he is, and whom the state's message goes to. */
  const spoken = new Map<number, { writer: number; to: readonly number[] }>();
  const named = candidates.map((candidate) => {
    if (!isOfState(candidate)) return candidate;
    const next = coded[candidate.sentence + 1];
    const state = profiles[candidate.from![0]!]!.country;
    const told = next && writerIn(next.symbols);
    if (!told || told.group.members.length !== 1) return candidate;
    const [writer] = told.group.members as [number];
    const { country, kind } = profiles[writer]!;
    const isHis = country === state || (country === null && told.isInIt);
    if (kind === 'country' || !isHis || candidate.to!.includes(writer)) return candidate;
    spoken.set(candidate.sentence + 1, { writer, to: candidate.to! });
    return { ...candidate, from: [writer] };
  });
  return named.map((candidate) => {
    const own = spoken.get(candidate.sentence);
    return own && !candidate.to && candidate.from?.length === 1 && candidate.from[0] === own.writer
      ? { ...candidate, to: [...own.to] }
      : candidate;
  });
}

interface Writer {
  group: Group;
  /** The sentence says that he speaks in the message, or wrote it. */
  isInIt: boolean;
}

/** Who is told to write, sign or speak in the message of the sentence before; null without one. */
export function writerIn(symbols: Symbols): Writer | null {
  const isInIt = symbols.some(
    ({ lower }, at) =>
      lower === 'in' &&
      (/^(?:it|them|message)$/.test(lowerAt(symbols, at + 1)) ||
        nounOf(lowerAt(symbols, at + 2)) === 'message'),
  );
  for (let at = 0; at < symbols.length; at += 1) {
    const { group } = symbols[at]!;
    if (!group?.official) continue;
    const before = lowerAt(symbols, at - 1);
    if (before === 'by' && /^(?:signed|written|penned)$/.test(lowerAt(symbols, at - 2)))
      return { group, isInIt: true };
    const calling = before === ',' || before === 'is' ? lowerAt(symbols, at - 2) : '';
    if (/^(?:author|sender|writer|signatory)$/.test(calling)) return { group, isInIt: true };
    if (isGoverned(symbols, at)) continue;
    const verb = verbOf(lowerAt(symbols, at + (lowerAt(symbols, at + 1) === ',' ? 2 : 1)));
    const speaks = verb?.finite === true && /^(?:say|write|tell|wish|assure)$/.test(verb.verb);
    return isInIt || speaks ? { group, isInIt } : null;
  }
  return null;
}
