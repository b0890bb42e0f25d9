import type { Document } from '../document.js';

/** Whom a sentence names, and states that it names or names people of. */
export interface NamedThere {
  /** Places in `document.profiles`. */
  profiles: ReadonlySet<number>;
  states: ReadonlySet<string>;
}

const NOBODY: NamedThere = { profiles: new Set(), states: new Set() };

/** Some parties of an article with their states. */
export function namedOf({ profiles }: Document, places: readonly number[]): NamedThere {
  const states = places.flatMap((place) => profiles[place]!.country ?? []);
  return { profiles: new Set(places), states: new Set(states) };
}

/** Whom each sentence of an article names. */
export function namedBySentence({
  mentions,
  profiles,
}: Document): (sentence: number) => NamedThere {
  const named = new Map<number, { profiles: Set<number>; states: Set<string> }>();
  for (const { sentence, profile } of mentions) {
    const there = named.get(sentence) ?? { profiles: new Set(), states: new Set() };
    named.set(sentence, there);
    there.profiles.add(profile);
    const { country } = profiles[profile]!;
    if (country) there.states.add(country);
  }
  return (sentence) => named.get(sentence) ?? NOBODY;
}

const sharesAny = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>) => [...a].some((one) => b.has(one));
const meets = (a: NamedThere, b: NamedThere) =>
  sharesAny(a.profiles, b.profiles) || sharesAny(a.states, b.states);

/** The sign of whose occasion one seems to be: it is told in a sentence with the addressee, or only with third parties; null where neither. */
export function whoseAmong(
  group: readonly { named: NamedThere }[],
  { sender, addressee }: { sender: NamedThere; addressee: NamedThere },
): string | null {
  if (group.some(({ named }) => meets(named, addressee))) return 'told with the addressee';
  const others = group.some(({ named }) =>
    [...named.states].some((state) => !sender.states.has(state)),
  );
  return others ? 'told with others alone' : null;
}
