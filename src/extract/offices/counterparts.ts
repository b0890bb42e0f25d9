import { addOffice } from './office-profiles.js';
import { longestEntry } from '../../lexicon/gazetteer.js';
import type { Candidate } from '../candidate.js';
import type { Document, Profile, Sentence, Token } from '../document.js';
import { officeClass } from './office-classes.js';

/** Those who hold the same offices in another state. */
export const COUNTERPARTS: ReadonlySet<string> = new Set([
  'counterparts',
  'numbers',
  'colleagues',
  'peers',
  'homologues',
]);

/**
 * "They also wrote to their Kandian counterparts", "to his counterparts of Kand and Sesh": each sender to whoever holds his office there; of other candidates
 * nothing changes.
 */
export function toCounterparts(
  document: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (!candidates.some((one) => lacksNames(document, one))) return candidates;
  const { profiles, sentences } = document;
  const told = new Map<number, string | null>();
  const stateIn = (sentence: number) => {
    if (!told.has(sentence))
      told.set(sentence, stateOfCounterparts(document, sentences[sentence]!));
    return told.get(sentence)!;
  };
  /** The state written to last, and the last one beside it: one of them is not the sender's own. */
  let [last, other]: (string | null)[] = [null, null];
  return candidates.flatMap((candidate): Candidate[] => {
    if (!lacksNames(document, candidate)) {
      const state = candidate.to && profiles[candidate.to[0]!]!.country;
      if (state && state !== last) [last, other] = [state, last];
      return [candidate];
    }
    const own = profiles[candidate.from![0]!]!.country;
    const states = candidate.to?.map((place) => profiles[place]!.country) ?? [
      stateIn(candidate.sentence) ?? (last === own ? other : last),
    ];
    return candidate.from!.flatMap((sender) =>
      states.flatMap((state) => {
        const holder = state ? holderOf(document, profiles[sender]!, state) : null;
        return holder === null ? [] : [{ ...candidate, from: [sender], to: [holder] }];
      }),
    );
  });
}

const lacksNames = ({ profiles }: Document, { paired, from, to }: Candidate) =>
  paired &&
  from !== null &&
  (to === null ? from.length > 1 : to.every((place) => profiles[place]!.kind === 'country'));

/** The state that stands before "counterparts"; null where none does. */
function stateOfCounterparts({ tokens }: Document, { first, last }: Sentence): string | null {
  for (let at = first; at < last; at += 1)
    if (COUNTERPARTS.has(tokens[at]!.lower)) return stateEndingAt(tokens, first, at);
  return null;
}

/** No name of a state in use has more words. */
const LONGEST_STATE = 4;

function stateEndingAt(tokens: readonly Token[], first: number, end: number): string | null {
  const words = tokens.slice(Math.max(first, end - LONGEST_STATE), end).map(({ text }) => text);
  for (let at = 0; at < words.length; at += 1) {
    const found = stateAt(words, at);
    if (found?.last === words.length) return found.code;
  }
  return null;
}

/** "Kandian Foreign Minister", "President of Kand": the office alone. */
function withoutState(title: string): string {
  const words = title.split(' ');
  const front = stateAt(words, 0)?.last ?? 0;
  const of = words.findIndex((word, at) => word === 'of' && stateAt(words, at + 1) !== null);
  return words.slice(front, of > front ? of : words.length).join(' ') || title;
}

/** The state that words name from a place on, and where its name ends; null where they name none. */
function stateAt(words: readonly string[], at: number): { code: string; last: number } | null {
  const found = longestEntry(
    words.map((word) => word.toLowerCase()),
    at,
    (from, to) => words.slice(from, to).join(' '),
  );
  return found?.entry.type === 'country' ? { code: found.entry.code, last: found.last } : null;
}

/** Who of a state holds the office of a sender in this article, else that office; null where the sender holds none. */
function holderOf({ profiles }: Document, sender: Profile, state: string): number | null {
  const office = officeClass(sender);
  if (!office || sender.country === state) return null;
  const at = profiles.findIndex(
    (one) =>
      one.kind !== 'country' &&
      !one.isSurmised &&
      one.country === state &&
      officeClass(one) === office,
  );
  if (at >= 0) return at;
  const role = sender.kind === 'office' ? sender.name : withoutState(sender.title!);
  return addOffice(profiles, role, state);
}
