import { isOwnState } from './hub-parties.js';
import type { Candidate } from '../candidate.js';
import type { Document } from '../document.js';

const NONE: ReadonlySet<number> = new Set();

/** What is known so far of who writes to whom in an article, to be asked by party and by sentence. */
export class KnownMessages {
  readonly all: Candidate[] = [];
  readonly #ofSentence = new Map<number, Candidate[]>();
  /** To whom each party writes, and who writes to it; without hints, which name no sender. */
  readonly #addresseesOf = new Map<number, Set<number>>();
  readonly #writersTo = new Map<number, Set<number>>();
  readonly #writers = new Set<number>();
  readonly #addressees = new Set<number>();
  readonly #carriers = new Set<number>();

  constructor(candidates: readonly Candidate[]) {
    this.add(candidates);
  }

  add(candidates: readonly Candidate[]): void {
    for (const candidate of candidates) {
      const { from, to, hint, sentence } = candidate;
      this.all.push(candidate);
      const here = this.#ofSentence.get(sentence);
      if (here) here.push(candidate);
      else this.#ofSentence.set(sentence, [candidate]);
      for (const one of to ?? []) this.#addressees.add(one);
      if (candidate.carrier !== null) this.#carriers.add(candidate.carrier);
      if (hint || !from) continue;
      for (const one of from) {
        this.#writers.add(one);
        if (to) join(this.#addresseesOf, one, to);
      }
      for (const one of to ?? []) join(this.#writersTo, one, from);
    }
  }

  inSentence(sentence: number): readonly Candidate[] {
    return this.#ofSentence.get(sentence) ?? [];
  }

  addresseesOf(writer: number): ReadonlySet<number> {
    return this.#addresseesOf.get(writer) ?? NONE;
  }

  writersTo(addressee: number): ReadonlySet<number> {
    return this.#writersTo.get(addressee) ?? NONE;
  }

  isWriter(one: number): boolean {
    return this.#writers.has(one);
  }

  isCarrier(one: number): boolean {
    return this.#carriers.has(one);
  }

  isAddressee(one: number): boolean {
    return this.#addressees.has(one);
  }
}

/** "A sent telegrams. They were addressed to B and C": who has just been told to write to nobody in particular. */
export function openBefore(
  { profiles, sentences }: Document,
  known: KnownMessages,
  sentence: number,
  meant: readonly number[] | null,
): Candidate | null {
  const before = known.inSentence(sentence - 1).filter(({ hint, mutual }) => !hint && !mutual);
  if (!before.length || sentences[sentence - 1]!.block !== sentences[sentence]!.block) return null;
  return before.every(({ from, to }) => from && (!to || to.every((one) => isOwnState(one))))
    ? before[0]!
    : null;

  /** "A sent greetings to Kand. The message congratulates its king". */
  function isOwnState(one: number): boolean {
    const { kind, country } = profiles[one]!;
    return (
      kind === 'country' &&
      meant !== null &&
      meant.every((other) => profiles[other]!.country === country)
    );
  }
}

function join(sets: Map<number, Set<number>>, key: number, members: readonly number[]): void {
  const set = sets.get(key) ?? new Set<number>();
  for (const member of members) set.add(member);
  sets.set(key, set);
}

/** Nobody of whom a sentence has told already what he writes, or who is written to by another. */
export function isNew(
  document: Document,
  known: KnownMessages,
  one: number,
  toHub: boolean,
  hub: readonly number[] | null,
  isListed = false,
): boolean {
  if (known.isCarrier(one) || (toHub ? hasWritten() : known.isAddressee(one))) return false;
  const others = [...(toHub ? known.writersTo(one) : known.addresseesOf(one))];
  if (toHub && known.isAddressee(one) && !others.length) return false;
  return others.every((other) => hub?.includes(other));

  /** Not "A wished the people of Kand peace", who is in the list of those who write to its president. */
  function hasWritten(): boolean {
    const addressees = [...known.addresseesOf(one)];
    const isToState = (other: number) =>
      hub?.some((own) => isOwnState(document, other, own)) === true;
    return known.isWriter(one) && !(isListed && addressees.length && addressees.every(isToState));
  }
}
