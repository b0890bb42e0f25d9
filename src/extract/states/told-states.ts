import { countryOf } from '../people.js';
import { LEADING, type Scene } from '../scene.js';
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
    const before = chunks[at - 1];
    const person = before && personOf.get(before);
    if (chunk.form !== 'office' || !title || title.plural || !person) return;
    if (before.sentence !== chunk.sentence || chunk.first - before.last > 4) return;
    const between = tokens.slice(before.last, chunk.first).map(({ lower }) => lower);
    if (!between.length || !between.every((word) => LINKS.test(word))) return;
    const country = countryOf(chunk);
    const place = places.get(person)!;
    if (!country || profiles[place]!.country) return;
    take(profiles[place]!, roles[place]!, chunk, title, country, text, tokens);
  });
}

/** "The leaders of Kandia and Tuur wrote. Li Ro told Ba ...": two people right after the offices of two states, in their order. */
export function listedStates({
  chunksOf,
  personOf,
  places,
  profiles,
  roles,
  tokens,
  text,
}: Scene): void {
  for (const [sentence, list] of chunksOf) {
    const offices = list.filter(({ rule }) => rule === 'office-of-list');
    if (offices.length !== 2) continue;
    const next = chunksOf.get(sentence + 1) ?? chunksOf.get(sentence + 2) ?? [];
    const people = new Set(next.flatMap((chunk) => personOf.get(chunk) ?? []));
    const at = [...people].map((person) => places.get(person)!);
    if (at.length !== 2 || at.some((place) => profiles[place]!.country || roles[place]!.length))
      continue;
    offices.forEach((chunk, place) => {
      const [title] = chunk.titles;
      const country = countryOf(chunk);
      const own = at[place]!;
      if (title && country) take(profiles[own]!, roles[own]!, chunk, title, country, text, tokens);
    });
  }
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

const LINKS = /^(?:,|who|is|was|has|had|been|became|becomes|become|will|be|elected|remains|as)$/;
