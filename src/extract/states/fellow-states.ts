import type { Chunk } from '../chunks/chunk-reader.js';
import type { Person } from '../people.js';
import { acts, type Scene } from '../scene.js';
import { isTaken } from './posts.js';

/** What stands between two members of a list. */
const JOINS = /^(?:, |and |to |from |with |by |the )+$/;
const LISTS = /^(?:,|and)$/;
const HEADS = /^(?:head_of_state|monarch)$/;

/**
 * "To President A, to Premier B and to the Speaker, C": whoever is listed with others by office is of their state, where each holds
 * another office, no two are heads of state, and no two states are told of them.
 */
export function fellowState(scene: Scene, person: Person, at: number): string | null {
  const { personOf, places, profiles, roles } = scene;
  if (!roles[at]!.length) return null;
  for (const chunk of person.chunks) {
    const fellows = listOf(scene, chunk).flatMap((one) => {
      const other = personOf.get(one);
      return other && other !== person ? [places.get(other)!] : [];
    });
    if (fellows.length < 2) continue;
    const states = new Set(fellows.flatMap((place) => profiles[place]!.country ?? []));
    const [state] = states;
    if (!state || states.size > 1 || isTaken(scene, at, state)) continue;
    const all = [at, ...fellows];
    const offices = all.map((place) => roles[place]!.map(({ role }) => role).join());
    const heads = all.filter((place) =>
      roles[place]!.some(({ roleClass }) => HEADS.test(roleClass)),
    );
    if (offices.every(Boolean) && new Set(offices).size === all.length && heads.length < 2)
      return state;
  }
  return null;
}

/** The people told side by side with one, and himself, in text order. */
function listOf({ chunksOf, tokens }: Scene, chunk: Chunk): Chunk[] {
  const list = chunksOf.get(chunk.sentence)!.filter(({ form }) => form === 'name');
  const joins = (left: Chunk, right: Chunk) => {
    const between = tokens.slice(left.last, right.first).map(({ lower }) => lower);
    // "From A and B, President C received": a clause opens.
    if (between.length === 1 && between[0] === ',' && acts(tokens, right)) return false;
    return (
      LISTS.test(between[0] ?? '') && between.length < 5 && JOINS.test(`${between.join(' ')} `)
    );
  };
  let first = list.indexOf(chunk);
  let last = first;
  while (first > 0 && joins(list[first - 1]!, list[first]!)) first -= 1;
  while (last + 1 < list.length && joins(list[last]!, list[last + 1]!)) last += 1;
  return list.slice(first, last + 1);
}
