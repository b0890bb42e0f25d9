import type { Chunk } from '../chunks/chunk-reader.js';
import { PREPOSITIONS } from '../lexemes.js';
import { countryOf, type Person } from '../people.js';
import { isSubject, type Scene } from '../scene.js';
import { STATE_NOUNS } from '../titles/title-words.js';

/** "the National Day of Kandia to its president, Li Ro", "Kandia lost that country's first premier, Ba": the state named last before. */
export function itsState({ sentences, termAt, tokens }: Scene, person: Person): string | null {
  for (const chunk of person.chunks) {
    const first = chunk.titles[0]?.first;
    if (first === undefined) continue;
    const word = tokens[first]!.lower;
    const isThat = STATE_NOUNS.has(word) && tokens[first - 1]?.lower === 'that';
    if (word !== 'its' && !isThat) continue;
    for (let at = first - 1; at >= sentences[chunk.sentence]!.first; at -= 1) {
      const entry = termAt(at)?.entry;
      if (entry?.type === 'country' && entry.form === 'name') return entry.code;
    }
  }
  return null;
}

/** "Li Ro and his wife, Sa": whoever is told as someone's has that one's state. */
export function kinState(scene: Scene, person: Person): string | null {
  const { chunksOf, personOf, places, profiles } = scene;
  for (const chunk of person.chunks) {
    const own = kinOf(scene, chunk);
    if (own) return own;
    const { role } = chunk.titles[0] ?? { role: '' };
    const before = scene.tokens[chunk.first - 1]?.lower ?? '';
    const joined =
      (before === 'and' && CONSORTS.test(role)) || (before === 'with' && LADIES.test(role));
    if (
      !joined &&
      !chunk.titles.some(
        ({ first, possessor, role, roleClass }) =>
          possessor &&
          roleClass !== 'counterpart' &&
          (roleClass !== 'calling' || role === 'kin') &&
          scene.tokens[first]!.lower !== 'its',
      )
    )
      continue;
    const named = (sentence: number) =>
      (chunksOf.get(sentence) ?? []).filter(
        ({ form, first }) => form === 'name' && first < chunk.first,
      );
    const here = named(chunk.sentence);
    // "A wrote to B, and so did her minister": whose the subject is, the subject before has told.
    const subject =
      before !== 'and' &&
      !PREPOSITIONS.has(before) &&
      here.findLast((one) => isSubject(scene, one));
    const owner =
      (subject && isSubject(scene, chunk) ? subject : here.at(-1)) ?? named(chunk.sentence - 1)[0];
    const other = owner && personOf.get(owner);
    const country = other && profiles[places.get(other)!]!.country;
    if (country) return country;
  }
  return null;
}

/** Styles of whoever is joined to a sovereign by "and"; "with" joins a lady to hers, and anybody to those whom they meet. */
const CONSORTS = /^(?:queen|king|princess|empress|first lady)$/;
const LADIES = /^(?:queen|princess|empress|first lady)$/;
const KIN =
  /^(?:wife|husband|widow|widower|son|daughter|mother|father|brother|sister|spouse|consort|fiancée|fiancé)$/;

/** "wrote to Li Ro's widow, Sa", "the late premier's son Ba": the state of whoever stands before the possessive. */
function kinOf(
  { chunksOf, personOf, places, profiles, tokens }: Scene,
  chunk: Chunk,
): string | null {
  const isCalled = chunk.titles[0]?.roleClass === 'calling';
  const isApposed = tokens[chunk.first - 1]?.lower === ',';
  const noun = isCalled ? chunk.titles[0]!.last - 1 : chunk.first - (isApposed ? 2 : 1);
  if (!KIN.test(tokens[noun]?.lower ?? '') || !/^'s?$/.test(tokens[noun - 1]?.lower ?? ''))
    return null;
  const before = chunksOf.get(chunk.sentence)!.find(({ last }) => last === noun - 1);
  const other = before && personOf.get(before);
  return other ? profiles[places.get(other)!]!.country : before ? countryOf(before) : null;
}

/** "Kandia's First President Li Ro and President Ba": another office named right after one of a state is of that state. */
export function neighbourState(
  { chunksOf, personOf, places, profiles, roles, tokens }: Scene,
  person: Person,
  at: number,
): string | null {
  for (const chunk of person.chunks) {
    const link = /^(?:to|with|by|from)$/.test(tokens[chunk.first - 1]?.lower ?? '') ? 2 : 1;
    const and = chunk.first - link;
    if (tokens[and]?.lower !== 'and') continue;
    const end = tokens[and - 1]?.lower === ',' ? and - 1 : and;
    const before = chunksOf.get(chunk.sentence)!.find(({ last }) => last === end);
    const other = before && personOf.get(before);
    const isOwn = before?.titles.some(({ countries }) => countries.length === 1);
    const isSent = before && tokens[before.first - 1]?.lower === 'from';
    const isBeside = /^(?:to|with)$/.test(tokens[chunk.first - 1]?.lower ?? '');
    if (!other || !(isOwn || isSent || isBeside)) continue;
    const place = places.get(other)!;
    const same = roles[at]!.some(({ role }) => roles[place]!.some((held) => held.role === role));
    if (!same) return profiles[place]!.country;
  }
  return null;
}

/** "The Kandian ambassador handed over a letter from President Li Ro": an envoy's principal has the envoy's state. */
export function envoyState(scene: Scene, person: Person): string | null {
  const { chunksOf, tokens } = scene;
  for (const chunk of person.chunks) {
    if (!/^(?:from|of)$/.test(tokens[chunk.first - 1]?.lower ?? '')) continue;
    const near = [chunk.sentence - 1, chunk.sentence].flatMap((at) => chunksOf.get(at) ?? []);
    for (const other of near) {
      if (other.first > chunk.first) continue;
      const envoy = other.titles.find(({ roleClass }) => roleClass === 'envoy');
      const country = envoy?.countries[0]?.code;
      if (country) return country;
    }
  }
  return null;
}

/** "Kandia's Li Ro, in a letter handed over by Ambassador Sa": an envoy whose post alone is told serves whoever writes; else home. */
export function carrierState(scene: Scene, person: Person): string | null {
  const { chunksOf, home, personOf, places, profiles, tokens } = scene;
  if (!person.titles.length || person.titles.some(({ title }) => title.roleClass !== 'envoy'))
    return null;
  const stateOf = (chunk: Chunk): string | null => {
    const other = personOf.get(chunk);
    return other ? profiles[places.get(other)!]!.country : countryOf(chunk);
  };
  const wordBefore = ({ first }: Chunk) => tokens[first - 1]?.lower ?? '';
  const delivers = person.chunks.filter((chunk) => !/^(?:of|on|for|to)$/.test(wordBefore(chunk)));
  for (const chunk of delivers) {
    const own = chunksOf.get(chunk.sentence)!;
    const writer =
      own.find(
        (other) =>
          /^(?:from|of|by)$/.test(wordBefore(other)) && isParty(other, person) && stateOf(other),
      ) ??
      own.find((other) => wordBefore(other) !== 'to' && isParty(other, person) && stateOf(other)) ??
      chunksOf
        .get(chunk.sentence - 1)
        ?.find((other) => wordBefore(other) === 'from' && isParty(other, person) && stateOf(other));
    if (writer) return stateOf(writer);
  }
  return delivers.length ? home : null;

  function isParty(chunk: Chunk, self: Person): boolean {
    return (chunk.form === 'name' || chunk.form === 'office') && personOf.get(chunk) !== self;
  }
}
