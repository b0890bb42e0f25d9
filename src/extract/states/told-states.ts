import { countryOf } from '../people.js';
import type { Chunk } from '../chunks/chunk-reader.js';
import type { TokenRange } from '../document.js';
import { LEADING, type Scene } from '../scene.js';
import type { Term } from '../terms.js';
import { isLed, take } from './posts.js';

/** "Li Ro, who becomes president of Kandia": an office told of its holder by a verb of being. */
export function predicateStates({
  chunks,
  personOf,
  places,
  profiles,
  roles,
  tokens,
  text,
}: Scene): void {
  chunks.forEach((chunk, at) => {
    const [title] = chunk.titles;
    // "Li Ro when she was sworn in as president of Kandia".
    const isAgain = chunks[at - 1]?.form === 'pronoun' && tokens[chunk.first - 1]?.lower === 'as';
    const before = chunks[isAgain ? at - 2 : at - 1];
    const person = before && personOf.get(before);
    if (chunk.form !== 'office' || chunk.rule === 'office-of-list') return;
    if (!title || title.plural || !person) return;
    if (before.sentence !== chunk.sentence || chunk.first - before.last > (isAgain ? 13 : 9))
      return;
    const between = tokens.slice(before.last, chunk.first).map(({ lower }) => lower);
    const links = between.at(-1) === 'as' ? CHOSEN_AS : LINKS;
    if (!between.length || !between.every((word) => links.test(word))) return;
    const isApposed = between.every((word) => word === ',');
    const next = tokens[chunk.last];
    if (isApposed && next && (next.kind !== 'mark' || chunks[at + 1]?.first === chunk.last + 1))
      return;
    const country = countryOf(chunk);
    const place = places.get(person)!;
    if (!country || profiles[place]!.country) return;
    take(profiles[place]!, roles[place]!, chunk, title, country, text, tokens);
  });
}

/**
 * "Li Ro and Ba, the leaders of Kandia and Tuur": people right before the offices of as many states, in their order.
 */
export function listedStates({
  chunksOf,
  personOf,
  places,
  profiles,
  roles,
  tokens,
  text,
}: Scene): void {
  for (const list of chunksOf.values()) {
    const offices = list.filter(({ rule }) => rule === 'office-of-list');
    const [first] = offices;
    if (!first || offices.length < 2) continue;
    const before = list.slice(0, list.indexOf(first));
    const named = before.slice(-offices.length).map((chunk) => personOf.get(chunk));
    const isApposed =
      tokens[first.first - 1]?.text === ',' &&
      before.at(-1)?.last === first.first - 1 &&
      named.length === offices.length &&
      named.every((person) => person && profiles[places.get(person)!]!.country === null);
    if (isApposed)
      offices.forEach((chunk, place) => {
        const own = places.get(named[place]!)!;
        const country = countryOf(chunk);
        if (country)
          take(profiles[own]!, roles[own]!, chunk, chunk.titles[0]!, country, text, tokens);
      });
  }
}

/** "Li Ro, Ba and Sa wrote for Kandia, Tuur and Sesh respectively": as many states as people, each list in its order. */
export function zippedStates(scene: Scene): void {
  const { chunksOf, personOf, places, profiles, sentences, tokens } = scene;
  for (const [sentence, list] of chunksOf) {
    const { first, last } = sentences[sentence]!;
    const named = list.filter(({ form }) => form === 'name');
    const isTold = isInOrder(tokens, first, last);
    if (!isTold && named.length < LEAST_IN_STEP) continue;
    const people = named.map((chunk) => personOf.get(chunk));
    const states = listedAt(scene, first, last);
    if (!isTold && !areInStep(scene, sentence, named)) continue;
    if (named.length < 2 || named.length !== states.length || !areJoined(tokens, named)) continue;
    people.forEach((person, at) => {
      if (person) profiles[places.get(person)!]!.country ??= states[at]!;
    });
  }
}

/** As many states and officers go together without a word that says so. */
const LEAST_IN_STEP = 3;

/**
 * "Kandia, Tuur and Sesh followed; President Li Ro, King Ba and President Sa have theirs": whether those named are officers of no told
 * state, told behind the states.
 */
function areInStep(
  { personOf, places, profiles, termAt, sentences }: Scene,
  sentence: number,
  named: readonly Chunk[],
): boolean {
  const start = named[0]!.first;
  for (let at = start; at < sentences[sentence]!.last; at += 1)
    if (termAt(at)?.entry.type === 'country') return false;
  return named.every((chunk) => {
    const person = personOf.get(chunk);
    return (
      person !== undefined &&
      chunk.titles.some(({ roleClass }) => LEADING.has(roleClass)) &&
      profiles[places.get(person)!]!.country === null
    );
  });
}

/** Whether a sentence says that two lists go together in their order. */
const isInOrder = (tokens: Scene['tokens'], first: number, last: number) =>
  tokens
    .slice(first, last)
    .some(
      ({ lower }, at) =>
        lower === 'respectively' || (lower === 'order' && tokens[first + at - 1]?.lower === 'that'),
    );

/** Nothing but commas and "and" stands between one and the next. */
const areJoined = (tokens: Scene['tokens'], list: readonly TokenRange[]) =>
  list.every(
    ({ first }, at) =>
      at === 0 || tokens.slice(list[at - 1]!.last, first).every(({ lower }) => JOINS.test(lower)),
  );
const JOINS = /^(?:,|and|the|of|to)$/;

/** The only list of states in a stretch. */
function listedAt({ termAt, tokens }: Scene, first: number, last: number): string[] {
  const terms: Term[] = [];
  for (let at = first; at < last; at += 1) {
    const term = termAt(at);
    if (term?.entry.type === 'country') terms.push(term);
  }
  return areJoined(tokens, terms)
    ? terms.flatMap(({ entry }) => (entry.type === 'country' ? entry.code : []))
    : [];
}

/** "The leaders of Kandia, Sesh and Tuur": the only leader without a state has the only state of the list without a leader. */
export function listedRemainder(scene: Scene): void {
  const { chunks, people, profiles, roles } = scene;
  const states = new Set(
    chunks.flatMap((chunk) => (chunk.rule === 'office-of-list' ? (countryOf(chunk) ?? []) : [])),
  );
  const free = [...states].filter((state) => !isLed(scene, state));
  const stateless = people
    .map((_, at) => at)
    .filter(
      (at) =>
        profiles[at]!.country === null &&
        roles[at]!.length > 0 &&
        roles[at]!.every(({ roleClass }) => LEADING.has(roleClass)),
    );
  if (free.length === 1 && stateless.length === 1) profiles[stateless[0]!]!.country = free[0]!;
}

/** What stands between a name and an office that it is told to hold: a verb of being; before "as", a choice too. */
const LINKS = /^(?:,|who|is|was|has|had|been|became|becomes|become|will|be|elected|remains|as)$/;
const CHOSEN_AS =
  /^(?:,|who|when|after|he|she|a|second|third|fourth|fifth|new|time|term|is|was|has|had|been|will|be|elected|re-elected|remains|as|sworn|in|named|appointed|took|takes|office|on|upon|after|following|for|his|her|the|election|re-election|appointment|inauguration|investiture|assumption|of|yesterday|today)$/;
