import type { Candidate } from '../candidate.js';
import type { CodedSentence } from '../coded.js';
import type { Document } from '../document.js';
import { lowerAt, type Symbols } from '../clauses/voices.js';
import { nounOf } from '../lexemes.js';
import { isMouthpiece, isSubordinate } from '../offices/subordinates.js';

/** Sentences over which a letter just told is "the letter". */
const LOOKED_BACK = 2;

/** Rules that read a message as put into somebody's hands. */
const TAKES = new Set(['sent-by', 'received-from', 'send']);

/**
 * The candidates less those that only tell who took a letter in: "A sent B a letter. It was received by B's foreign minister when he
 * met A's ambassador" tells of no message to the minister.
 */
export function withoutTakers(
  document: Document,
  coded: readonly CodedSentence[],
  candidates: readonly Candidate[],
): Candidate[] {
  return candidates.filter(
    (candidate) => !isTakenIn(document, candidate, candidates, coded[candidate.sentence]!.symbols),
  );
}

function isTakenIn(
  { profiles }: Document,
  { from, to, hint, kind, rule, sentence }: Candidate,
  candidates: readonly Candidate[],
  symbols: Symbols,
): boolean {
  if (hint || kind || !TAKES.has(rule) || to?.length !== 1) return false;
  const taker = profiles[to[0]!]!;
  const bearer = from?.length === 1 ? profiles[from[0]!]! : null;
  if (taker.kind !== 'person' && taker.kind !== 'office') return false;
  if (taker.country === null || (from && !isMouthpiece(bearer?.title ?? null))) return false;
  if (!tellsOfTheMessage(symbols)) return false;
  return candidates.some(
    (told) =>
      told.from?.length === 1 &&
      told.to?.length === 1 &&
      told.sentence < sentence &&
      told.sentence >= sentence - LOOKED_BACK &&
      told.to[0] !== to[0] &&
      !isSubordinate(profiles[told.to[0]!]!.title) &&
      profiles[told.to[0]!]!.country === taker.country &&
      (!bearer || bearer.country === profiles[told.from[0]!]!.country),
  );
}

/** Whether a sentence is about the letter that was told before: "the message", "this written message", "it". */
const tellsOfTheMessage = (symbols: Symbols): boolean =>
  symbols.some(({ lower, group }, at) => {
    if (group) return false;
    if (lower === 'it') return true;
    return (
      (lower === 'the' || lower === 'this') &&
      [at + 1, at + 2].some((noun) => nounOf(lowerAt(symbols, noun)) === 'message')
    );
  });
