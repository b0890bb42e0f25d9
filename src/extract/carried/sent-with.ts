import type { Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import { lowerAt, type Symbols } from '../clauses/voices.js';
import { nounOf, verbOf } from '../lexemes.js';
import { isSubordinate } from '../offices/subordinates.js';

/** Words of "a long handwritten letter". */
const LONGEST_NOUN = 5;

/**
 * "A sent his minister, C, with a letter", "A sent a letter with C": the candidates with C as who carries it; to whom it goes is told elsewhere, unless it is "a letter to B".
 */
export function withSentBearers(
  { profiles }: Document,
  coded: readonly CodedSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  return candidates.map((candidate) => {
    const { rule, from, to, hint, sentence } = candidate;
    const [bearer] = to ?? [];
    const given = rule === 'send' && !hint ? givenTo(coded[sentence]!.symbols) : null;
    if (given !== null && to?.length === 1 && to[0] === given && !from?.includes(given))
      return { ...candidate, to: null, weight: candidate.weight - LESS_ELSEWHERE, carrier: given };
    if (!/^(?:send|in-message-to)$/.test(rule) || hint || from?.length !== 1 || to?.length !== 1)
      return candidate;
    const [sender, envoy] = [profiles[from[0]!]!, profiles[bearer!]!];
    const { symbols } = coded[sentence]!;
    const isOfficer =
      rule === 'send' &&
      isSubordinate(envoy.title) &&
      (envoy.country ?? sender.country) === sender.country;
    if (!isOfficer && !isSentOff(symbols, bearer!)) return candidate;
    const noun = letterBehind(symbols, bearer!);
    if (noun < 0) return candidate;
    const party = lowerAt(symbols, noun + 2) === 'the' ? noun + 3 : noun + 2;
    const addressee = /^(?:to|for)$/.test(lowerAt(symbols, noun + 1))
      ? (symbols[party]?.group ?? null)
      : null;
    const isOther = addressee?.official === true && !addressee.members.includes(from[0]!);
    return {
      ...candidate,
      to: isOther ? addressee.members : null,
      namelessTo: isOther && addressee.nameless,
      weight: isOther ? candidate.weight : candidate.weight - LESS_ELSEWHERE,
      carrier: bearer!,
    };
  });
}

/** "A sent a letter with C": the only one in whose hands it is put; null where nobody's. */
function givenTo(symbols: Symbols): number | null {
  for (let at = 1; at < symbols.length; at += 1) {
    const members = symbols[at]!.group?.members;
    if (members?.length !== 1 || lowerAt(symbols, at - 1) !== 'with') continue;
    if (nounOf(lowerAt(symbols, at - 2)) !== 'message') continue;
    const verb = symbols.findLast(({ lower }, place) => place < at && verbOf(lower)?.finite);
    if (/^(?:sent|sends|dispatched|dispatches)$/.test(verb?.lower ?? '')) return members[0]!;
  }
  return null;
}

/** "A sent B with a letter": whoever is sent himself brings it, whatever he is. */
const isSentOff = (symbols: Symbols, bearer: number): boolean =>
  symbols.some(
    ({ group }, at) =>
      group?.members.length === 1 &&
      group.members[0] === bearer &&
      SENDS_OFF.test(lowerAt(symbols, at - 1)),
  );
const SENDS_OFF = /^(?:sent|sends|send|sending|dispatched|dispatches|dispatching)$/;

/** How much less a candidate weighs that leaves a side to the rest of the article. */
const LESS_ELSEWHERE = 3;

/** The place of the letter in "C, with a letter"; -1 where he takes none along. */
function letterBehind(symbols: Symbols, bearer: number): number {
  const at = symbols.findIndex(({ group }) => group?.members.includes(bearer));
  const by = lowerAt(symbols, at + 1) === ',' ? at + 2 : at + 1;
  if (!/^(?:with|carrying|bearing)$/.test(lowerAt(symbols, by))) return -1;
  if (!/^(?:an?|his|her|another)$/.test(lowerAt(symbols, by + 1))) return -1;
  for (let noun = by + 2; noun < by + 2 + LONGEST_NOUN; noun += 1) {
    if (symbols[noun]?.group) return -1;
    if (nounOf(lowerAt(symbols, noun)) === 'message') return noun;
  }
  return -1;
}
