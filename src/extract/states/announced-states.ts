import type { Chunk } from '../chunks/chunk-reader.js';
import type { TokenRange } from '../document.js';
import { nounOf, verbOf, type VerbClass } from '../lexemes.js';
import { countryOf } from '../people.js';
import { isSubject, LEADING, type Scene } from '../scene.js';
import { isForeignName } from './name-states.js';
import { take } from './posts.js';

/** What stands between one state, or office of a state, and the next: "the King of Kandia and one from Sesh's president". */
const LINKS = /^(?:,|and|the|its|one|from|of|in|by|another|both|as|well)$/;
/** Most words between two of a list. */
const FAR = 5;
/** Sentences from one who is named to the next. */
const SOON = 4;
/** Words before whoever writes, where he is no subject. */
const WRITES = /^(?:from|by)$/;

/** What whoever stands before it as subject does to be one of those who write. */
const SENDS: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'write',
  'cable',
  'phone',
  'call',
  'send',
  'congratulate',
  'condole',
  'thank',
  'wish',
]);

/**
 * "Messages came from the presidents of Kandia, Tuur and Sesh. Li Ro recalled ... Ba wrote ... Sa, in hers, ...", "calls from Kandia and
 * Sesh": as many as are named behind it one soon after another, by no state of their own, are of the states in their order, or the other
 * way round where their names say so.
 */
export function announcedStates(scene: Scene): void {
  const { chunksOf, profiles, roles, text, tokens } = scene;
  for (const [sentence, list] of chunksOf) {
    const states = listedIn(scene, list);
    if (states.length < 2 || !tellsMessages(scene, sentence)) continue;
    const named = namedNext(scene, sentence, states.length);
    if (named.length !== states.length) continue;
    const order = [states, [...states].reverse()].find((list) => areOf(scene, named, list));
    order?.forEach((chunk, place) => {
      const at = named[place]!;
      const [title] = chunk.titles;
      const country = countryOf(chunk)!;
      if (profiles[at]!.country !== null) return;
      if (title && !roles[at]!.length)
        take(profiles[at]!, roles[at]!, chunk, title, country, text, tokens);
      else profiles[at]!.country = country;
    });
  }
}

/** Whether nothing speaks against people being of states in their order. */
const areOf = (scene: Scene, named: readonly number[], states: readonly Chunk[]): boolean =>
  named.every((at, place) => {
    const state = countryOf(states[place]!)!;
    const { country } = scene.profiles[at]!;
    return country === null ? !isForeignName(scene, scene.people[at]!, state) : country === state;
  });

/** The first run of several states, or of offices of states without their holders, of which each is told once. */
function listedIn({ tokens }: Scene, list: readonly Chunk[]): Chunk[] {
  let run: Chunk[] = [];
  for (const chunk of list) {
    const last = run.at(-1);
    const isNext = last !== undefined && areLinked(tokens, last, chunk);
    if (!isNext && run.length > 1) break;
    if (!isOfState(chunk)) run = [];
    else run = isNext ? [...run, chunk] : [chunk];
  }
  return new Set(run.map(countryOf)).size === run.length && mayWrite(tokens, run) ? run : [];
}

/** Offices of states may be anybody's; states alone have to be told as those who write: "from Kandia and Sesh", "Kandia and Sesh wrote". */
function mayWrite(tokens: Scene['tokens'], run: readonly Chunk[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.every(({ form }) => form === 'office')) return true;
  const before = tokens[first.first - 1]?.lower === 'the' ? first.first - 2 : first.first - 1;
  if (WRITES.test(tokens[before]?.lower ?? '')) return true;
  return SENDS.has(verbOf(tokens[last.last]?.lower ?? '')?.verb ?? 'say');
}

const isOfState = (chunk: Chunk): boolean =>
  (chunk.form === 'country' || (chunk.form === 'office' && !chunk.titles[0]?.former)) &&
  countryOf(chunk) !== null;

function areLinked(tokens: Scene['tokens'], one: TokenRange, other: TokenRange): boolean {
  const between = tokens.slice(one.last, other.first);
  return (
    between.length <= FAR &&
    between.every(
      ({ lower, kind }) => LINKS.test(lower) || (kind !== 'mark' && nounOf(lower) !== undefined),
    )
  );
}

const tellsMessages = ({ sentences, tokens }: Scene, sentence: number): boolean => {
  const { first, last } = sentences[sentence]!;
  return tokens.slice(first, last).some(({ lower }) => nounOf(lower) ?? verbOf(lower));
};

/** Those who are named for the first time behind a sentence and act or write, in their order, as long as one follows soon upon another. */
function namedNext(scene: Scene, sentence: number, count: number): number[] {
  const { chunksOf, personOf, places, roles, tokens } = scene;
  const found: number[] = [];
  for (let at = sentence + 1, reach = at + SOON; at < reach && found.length < count; at += 1)
    for (const chunk of chunksOf.get(at) ?? []) {
      const person = personOf.get(chunk);
      if (!person || person.chunks[0] !== chunk || found.length === count) continue;
      const isWriter =
        isSubject(scene, chunk) ||
        WRITES.test(tokens[chunk.first - 1]?.lower ?? '') ||
        tokens[chunk.last]?.lower === "'s";
      if (!isWriter) continue;
      const place = places.get(person)!;
      if (!roles[place]!.every(({ roleClass, former }) => !former && LEADING.has(roleClass)))
        return found;
      found.push(place);
      reach = at + 1 + SOON;
    }
  return found;
}
