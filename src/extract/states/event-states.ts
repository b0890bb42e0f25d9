import type { Chunk } from '../chunks/chunk-reader.js';
import { countryOf } from '../people.js';
import { isSubject, type Scene } from '../scene.js';

/** What befalls a state and is congratulated on or condoled over; the last words of its name. */
const EVENTS = new Set(
  'election elections re-election runoff run-off presidency premiership vote polls referendum inauguration independence day holiday anniversary'.split(
    ' ',
  ),
);
/** Days and anniversaries that are a state's own. */
const OWN_DAY =
  /^(?:national|independence|republic|constitution|victory|liberation|revolution|unity|state|statehood|federation|freedom|flag|union|accession|renaissance|foundation|founding)$/;
const CHOSEN =
  /^(?:election|elections|re-election|runoff|run-off|presidency|premiership|vote|polls|referendum|inauguration|independence)$/;
const WON =
  /^(?:who|was|won|wins|has|had|been|,|-|is|re-elected|elected|declared|proclaimed|the|winner|victor|of)$/;
const CHOSEN_BY = /^(?:won|wins|elected|re-elected|declared|proclaimed|winner|victor)$/;

/** "wrote to Li Ro on the National Day of Kandia", "Li Ro, who won Kandia's election": the one it befell is of that state. */
export function eventStates(scene: Scene): void {
  for (let sentence = 0; sentence < scene.sentences.length; sentence += 1) {
    const list = scene.chunksOf.get(sentence);
    if (!list?.some(({ form }) => form === 'name')) continue;
    const { first, last } = scene.sentences[sentence]!;
    for (let at = first; at < last; at += 1) {
      if (!EVENTS.has(scene.tokens[at]!.lower)) continue;
      const state = stateOfEvent(scene, at, first, last);
      if (state) giveBefore(scene, list, at, state);
    }
  }
}

/** The state of an event: "Kandia's presidential election", "the National Day of Kandia", "the elections in Kandia". */
function stateOfEvent(
  { tokens, termAt }: Scene,
  at: number,
  first: number,
  last: number,
): string | null {
  const word = tokens[at]!.lower;
  const isOwn =
    CHOSEN.test(word) ||
    (tokens[at - 1] !== undefined && OWN_DAY.test(tokens[at - 1]!.lower)) ||
    (word === 'anniversary' && OWN_DAY.test(tokens[at + 2]?.lower ?? ''));
  if (!isOwn) return null;
  for (let place = at + 1; place < last && place < at + 6; place += 1) {
    if (!/^(?:of|in|the|its|national|independence|state|day|held)$/.test(tokens[place]!.lower)) {
      const entry = termAt(place)?.entry;
      if (
        entry?.type === 'country' &&
        entry.form === 'name' &&
        /^(?:of|in|the)$/.test(tokens[place - 1]!.lower)
      )
        return entry.code;
      break;
    }
  }
  for (let place = at - 1; place >= first && place > at - 6; place -= 1) {
    const entry = termAt(place)?.entry;
    if (entry?.type === 'country' && entry.form !== 'metonym') return entry.code;
    if (tokens[place]!.kind === 'mark') return null;
  }
  return null;
}

/** Whoever is written to, or told to have won, last before an event. */
function giveBefore(scene: Scene, list: readonly Chunk[], at: number, state: string): void {
  const { personOf, places, profiles, tokens } = scene;
  const chunk = list.findLast(({ form, last }) => form === 'name' && last <= at);
  const person = chunk && personOf.get(chunk);
  if (!person) return;
  const profile = profiles[places.get(person)!]!;
  if (profile.country !== null || countryOf(chunk)) return;
  const before = tokens[chunk.first - 1]?.lower ?? '';
  let end = chunk.last;
  while (end < Math.min(at, chunk.last + 7) && WON.test(tokens[end]!.lower)) end += 1;
  const isWinner = tokens.slice(chunk.last, end).some(({ lower }) => CHOSEN_BY.test(lower));
  if (!isWinner && (isSubject(scene, chunk) || /^(?:from|by|and|,)$/.test(before))) return;
  profile.country = state;
}

/** "On behalf of the people of Kandia, Li Ro ...": whoever writes in the name of a state is of it. */
export function spokenStates(scene: Scene): void {
  const { chunksOf, personOf, places, profiles, tokens, sentences } = scene;
  for (const [sentence, list] of chunksOf) {
    const state = list.find(
      ({ form, first }) =>
        form === 'country' && inTheName(tokens, first, sentences[sentence]!.first),
    );
    if (!state) continue;
    const writers = list.filter((chunk) => personOf.has(chunk) && isSubject(scene, chunk));
    if (!writers.length) continue;
    const profile = profiles[places.get(personOf.get(writers[0]!)!)!]!;
    profile.country ??= state.country;
  }
}

/** Whether "on behalf of" or "in the name of" stands before a place. */
function inTheName(tokens: Scene['tokens'], at: number, first: number): boolean {
  for (let place = at - 1; place >= first && place > at - 9; place -= 1) {
    const word = tokens[place]!.lower;
    if (word === 'of' && /^(?:behalf|name)$/.test(tokens[place - 1]?.lower ?? '')) return true;
    if (!/^(?:of|the|his|her|and|own|,|himself|herself|behalf|government|people)$/.test(word))
      return false;
  }
  return false;
}
