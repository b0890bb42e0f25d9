import { longestEntry } from '../lexicon/gazetteer.js';
import type { Candidate } from './candidate.js';
import type { Document, Profile, Sentence, Token } from './document.js';
import { officeClass } from './office-classes.js';

/** Those who hold the same offices in another state. */
export const COUNTERPARTS = /^(?:counterparts|numbers|colleagues|peers|homologues)$/;

/**
 * "They also wrote to their Kandian counterparts", "to his counterparts of Kand and Sesh": each sender to whoever holds his office there; of other candidates
 * nothing changes.
 */
export function toCounterparts(
  document: Document,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (!candidates.some((one) => lacksNames(document, one))) return candidates;
  return candidates.flatMap((candidate, at): Candidate[] => {
    if (!lacksNames(document, candidate)) return [candidate];
    const states = candidate.to?.map((place) => document.profiles[place]!.country) ?? [
      stateOfCounterparts(document, document.sentences[candidate.sentence]!) ??
        partnerBefore(document, candidates.slice(0, at), candidate.from![0]!),
    ];
    return candidate.from!.flatMap((sender) =>
      states.flatMap((state) => {
        const holder = state && holderOf(document, document.profiles[sender]!, state);
        return holder === null || holder === ''
          ? []
          : [{ ...candidate, from: [sender], to: [holder] }];
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
    if (COUNTERPARTS.test(tokens[at]!.lower)) return stateEndingAt(tokens, first, at);
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

/** The state of whoever was written to last from the sender's own. */
function partnerBefore(
  { profiles }: Document,
  candidates: readonly Candidate[],
  sender: number,
): string | null {
  const own = profiles[sender]!.country;
  const partner = candidates.findLast(({ to }) => {
    const state = to && profiles[to[0]!]!.country;
    return state && state !== own;
  });
  return partner ? profiles[partner.to![0]!]!.country : null;
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
  return (
    profiles.push({
      kind: 'office',
      name: role,
      title: role,
      country: state,
      isSurmised: false,
      role: null,
      aliases: [],
      gender: null,
    }) - 1
  );
}
