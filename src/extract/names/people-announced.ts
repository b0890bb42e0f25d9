import type { Sentence, Token } from '../document.js';

/** Several people, by what they are to one another or to those who write. */
const PEOPLE =
  /^(?:colleagues|counterparts|homologues|peers|friends|neighbours|neighbors|people|persons|men|women|leaders|presidents|premiers|ministers|speakers|monarchs|sovereigns|recipients|addressees|writers|senders|callers|winners|newcomers)$/;
/** How far before the colon they may be told. */
const FAR = 12;

/**
 * "Wrote to two of her colleagues in the north: Li Ro, on Monday, and Ba Odo": whether what stands before a colon, at `colon`, tells that
 * people are named behind it.
 */
export function arePeopleAnnounced(
  tokens: readonly Token[],
  { first }: Sentence,
  colon: number,
): boolean {
  if (tokens[colon]?.text !== ':') return false;
  for (let at = colon - 1; at >= Math.max(first, colon - FAR); at -= 1)
    if (PEOPLE.test(tokens[at]!.text)) return true;
  return false;
}
