import { FAMILY } from './acts.js';
import type { Candidate } from './candidate.js';

/** Sentences over which whom a message goes to may follow what it says. */
const TOLD_NEXT = 3;

/** "A expressed his condolences over the floods. 'I offer them to the people of B,' he wrote": to whom alone the same sender is told to write right behind. */
export function toldNext(
  candidates: readonly Candidate[],
  { sentence, kind }: Candidate,
  from: readonly number[],
): number[] | null {
  if (from.length !== 1) return null;
  let found: number[] | null = null;
  for (const one of candidates) {
    const isNext = one.sentence > sentence && one.sentence <= sentence + TOLD_NEXT;
    if (!isNext || !one.from?.includes(from[0]!) || !one.to || one.hint) continue;
    const isAlike = kind
      ? FAMILY[one.kind ?? kind] === FAMILY[kind]
      : !one.kind || one.kind === 'congratulation' || FAMILY[one.kind] === 'condolence';
    if (one.from.length > 1 || one.weight < 4 || one.mutual || one.status !== 'sent' || !isAlike)
      continue;
    if (found && String(found) !== String(one.to)) return null;
    found = one.to;
  }
  return found;
}
