import type { Candidate } from '../candidate.js';
import type { Document } from '../document.js';
import { isPoliticalBody } from './hub-parties.js';
import { isWish } from '../wishes.js';
import type { Announcement } from './announcements.js';

/** What speaks for a state as the one to whom all write. */
const VOTES = { party: 2, announced: 4, announcedToBody: 6, least: 6 };

/**
 * The state, or the party, church or congress, to which an article says that many write, where it has no such person: "Greetings to Kand on
 * its national day were sent by A, B and C"; null without one.
 */
export function stateHub(
  document: Document,
  candidates: readonly Candidate[],
  announcements: readonly Announcement[],
): number | null {
  const { profiles } = document;
  const announced = new Set(
    announcements.filter(({ toHub }) => toHub).map(({ sentence }) => sentence),
  );
  const writers = new Map<number, Set<number>>();
  const told = new Set<number>();
  /** Those who write in a sentence that tells what goes to a state, and no more of whom to. */
  const open = new Map<number, number[]>();
  for (const { from, to, hint, mutual, sentence, kind } of candidates)
    if (from && !to && !hint && !mutual && isWish(kind)) open.set(sentence, from);
  for (const { from, to, hint, mutual, sentence, kind } of candidates) {
    if (mutual || !isWish(kind) || to?.length !== 1) continue;
    const [state] = to;
    const { kind: party } = profiles[state!]!;
    if (party !== 'country' && !isPoliticalBody(document, to)) continue;
    const known = writers.get(state!) ?? new Set<number>();
    for (const one of (hint ? open.get(sentence) : from) ?? []) known.add(one);
    writers.set(state!, known);
    if (hint && announced.has(sentence)) told.add(state!);
  }
  const announcedTo = (state: number) =>
    profiles[state]!.kind === 'country' ? VOTES.announced : VOTES.announcedToBody;
  const votes = (state: number) =>
    writers.get(state)!.size * VOTES.party + (told.has(state) ? announcedTo(state) : 0);
  const [best] = [...writers.keys()].sort((a, b) => votes(b) - votes(a));
  return best !== undefined && votes(best) >= VOTES.least ? best : null;
}
