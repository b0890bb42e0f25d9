import type { Token } from '../document.js';
import { nounOf } from '../lexemes.js';

const COMES = /^(?:come|visit|attend|travel)$/;
const LATE_COMES = /^(?:come|visit|travel|stay|spend)$/;
const PLACED = /^(?:in|at|there|among|present)$/;
const OWNER = /^(?:his|her|their|its|our|my|the|a|an)$/;
/** Tokens over which an errand tells what it is. */
const ERRAND = 7;

/**
 * Whether the words from a place on are what guests do: "come to Marrow", "be his guest", "be in Marrow", "pay her a visit", "make Marrow the
 * first stop", "make his country the first she visits".
 */
export function isGuestAct(tokens: readonly Token[], at: number, last: number): boolean {
  const first = tokens[at]?.lower ?? '';
  if (at >= last) return false;
  if (COMES.test(first)) return first !== 'attend' || tokens[at + 1]?.lower !== 'to';
  const rest = tokens.slice(at + 1, Math.min(last, at + 1 + ERRAND)).map(({ lower }) => lower);
  if (first === 'be') return PLACED.test(rest[0] ?? '') || isGuest(rest);
  if (first === 'pay') return rest.includes('visit');
  if (first === 'make')
    return rest.some((word, place) => word === 'the' && rest[place + 1] === 'first');
  return LATE_COMES.test(first) && rest.some((word) => PLACED.test(word));
}

/** "His guest", "the chief guest of honour", "guest of honour". */
const isGuest = (words: readonly string[]): boolean =>
  (words[0] === 'guest' && words[1] === 'of') ||
  (OWNER.test(words[0] ?? '') && words.slice(1, 4).includes('guest'));

/** What one who is expected does not come to: "an invitation to bid", "invited her to comment". */
const OTHER_ERRANDS =
  /^(?:bid|tender|comment|apply|invest|submit|reply|respond|consider|reflect|judge|share|help|sit|speak|use|send|sign|explain|note|look|see|think|read|tell|say|do|go|take|give|buy|put)$/;

/** Whether an invitation is to a place, an event or a visit: "to Marrow", "to the summit", "for the feast", "to come". */
export function isToSomewhere(tokens: readonly Token[], at: number, last: number): boolean {
  const link = tokens[at]?.lower ?? '';
  if (link !== 'to' && link !== 'for') return false;
  if (at + 1 >= last) return false;
  const next = tokens[at + 1]!;
  if (next.kind === 'name') return true;
  if (OTHER_ERRANDS.test(next.lower) || nounOf(next.lower)) return false;
  return OWNER.test(next.lower) || isGuestAct(tokens, at + 1, last);
}
