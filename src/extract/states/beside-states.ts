import { countryOf, type Person } from '../people.js';
import type { Scene } from '../scene.js';
import { isLed, isTaken } from './posts.js';

/** "Premier Sa wrote to her counterpart Li Ro": a counterpart of someone from abroad is at home. */
export function counterpartState(scene: Scene, person: Person, at: number): string | null {
  const { chunksOf, home, personOf, places, profiles } = scene;
  if (!home || !person.titles.some(({ title }) => title.roleClass === 'counterpart')) return null;
  for (const chunk of person.chunks) {
    const before = chunksOf
      .get(chunk.sentence)!
      .findLast(({ form, first }) => first < chunk.first && (form === 'name' || form === 'office'));
    const other = before && personOf.get(before);
    const state = other ? profiles[places.get(other)!]!.country : before && countryOf(before);
    if (state && state !== home && !isTaken(scene, at, home)) return home;
  }
  return null;
}

/**
 * The state most often named beside a person and not as someone else's: the last thing that is asked. States that someone else leads
 * are no answer.
 */
export function besideState(scene: Scene, person: Person, at: number): string | null {
  const { chunksOf, home, personOf, places, profiles, roles, sentences, termAt } = scene;
  if (person.titles.some(({ title }) => title.body)) return null;
  const times = new Map<string, number>();
  const seen = new Set<number>();
  for (const { sentence } of person.chunks) {
    if (seen.has(sentence) || seen.size >= MOST_SENTENCES) continue;
    seen.add(sentence);
    const list = chunksOf.get(sentence)!;
    const { first, last } = sentences[sentence]!;
    const others = new Set(
      list.flatMap((chunk) => {
        const other = personOf.get(chunk);
        return other && other !== person ? (profiles[places.get(other)!]!.country ?? []) : [];
      }),
    );
    const here = new Set<string>();
    for (let token = first; token < last; token += 1) {
      const entry = termAt(token)?.entry;
      if (entry?.type !== 'country') continue;
      const holder = list.find((chunk) => chunk.first <= token && token < chunk.last);
      if (holder && (holder.form === 'name' || holder.titles.length)) continue;
      if (!others.has(entry.code)) here.add(entry.code);
    }
    for (const state of here) times.set(state, (times.get(state) ?? 0) + 1);
  }
  const free = [...times].filter(
    ([state]) =>
      state !== home &&
      !isTaken(scene, at, state) &&
      (roles[at]!.length > 0 || !isLed(scene, state)),
  );
  const most = Math.max(...free.map(([, count]) => count));
  const best = free.filter(([, count]) => count === most);
  return best.length === 1 ? best[0]![0] : null;
}

/** More tell nothing new of one person. */
const MOST_SENTENCES = 40;
