import type { Sentence, Token } from './document.js';

const OPENS = /^["“«„]$/;
const CLOSES = /^["”»]$/;
/** Whoever speaks or is spoken to. */
const PERSONS = /^(?:i|we|my|our|me|us|you|your|mine|ours|yours|i'm|i've|we've|we're)$/;

/** "“The Prime Minister spoke to B this evening and congratulated him.": a sentence quoted whole in which nobody speaks of himself is told by a release. */
export function isReleased(tokens: readonly Token[], { first, last }: Sentence): boolean {
  if (!OPENS.test(tokens[first]?.text ?? '')) return false;
  for (let at = first + 1; at < last; at += 1) {
    if (PERSONS.test(tokens[at]!.lower)) return false;
    if (CLOSES.test(tokens[at]!.text) && at < last - 2) return false;
  }
  return true;
}
