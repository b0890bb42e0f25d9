import { MONARCHIES } from '../../lexicon/gazetteer.js';
import type { Chunk } from '../chunks/chunk-reader.js';
import { PREPOSITIONS } from '../lexemes.js';
import { countryOf, type Person } from '../people.js';
import { isSubject, type Scene } from '../scene.js';
import { STATE_NOUNS } from '../titles/title-words.js';

/**
 * "the National Day of Kandia to its president, Li Ro", "Kandia lost that country's first premier, Ba": the state named last before;
 * "Kandia, whose premier, Sa": the state right before.
 */
export function itsState(scene: Scene, person: Person): string | null {
  const { chunksOf, sentences, termAt, tokens } = scene;
  for (const chunk of person.chunks) {
    const first = chunk.titles[0]?.first;
    if (first === undefined) continue;
    const word = tokens[first]!.lower;
    const isThat =
      (STATE_NOUNS.has(word) && tokens[first - 1]?.lower === 'that') ||
      isOfThat(tokens, chunk.titles[0]!.last);
    const isWhose = word === 'whose';
    if (word !== 'its' && !isThat && !isWhose) continue;
    // "The foreign ministry in Kand told its spokeswoman, Sa": that of the organ.
    const before = chunksOf.get(chunk.sentence)!.findLast((one) => one.first < chunk.first);
    if (before?.rule === 'organ' && before.country) return before.country;
    for (let at = first - 1; at >= sentences[chunk.sentence]!.first; at -= 1) {
      const entry = termAt(at)?.entry;
      if (entry?.type === 'country' && (isThat || entry.form === 'name')) return entry.code;
      if (isWhose && tokens[at]!.kind === 'word' && !IN_NAMES.has(tokens[at]!.lower)) break;
    }
  }
  return null;
}

/** Words in the names of states: "Marrow and the Grey Isles, whose premier, Sa". */
const IN_NAMES: ReadonlySet<string> = new Set(['and', 'of', 'the']);

/** "The first premier of that island nation": behind an office. */
function isOfThat(tokens: Scene['tokens'], at: number): boolean {
  if (tokens[at]?.lower !== 'of' || tokens[at + 1]?.lower !== 'that') return false;
  return [at + 2, at + 3].some((place) => STATE_NOUNS.has(tokens[place]?.lower ?? ''));
}

/** "Li Ro and his wife, Sa": whoever is told as someone's has that one's state. */
export function kinState(scene: Scene, person: Person): string | null {
  for (const chunk of person.chunks) {
    const own = ownedBy(scene, chunk);
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
          !/^(?:its|whose)$/.test(scene.tokens[first]!.lower),
      )
    )
      continue;
    const sovereign = joined ? sovereignBeside(scene, chunk) : undefined;
    const owner = sovereign ?? ownerBefore(scene, chunk);
    const country = owner && stateOf(scene, owner);
    if (country) return country;
    if (sovereign && scene.home && MONARCHIES.has(scene.home)) return scene.home;
  }
  return null;
}

/** "The King and Queen Sa": the office that a consort is told with. */
function sovereignBeside(
  { chunksOf, tokens }: Scene,
  { sentence, first }: Chunk,
): Chunk | undefined {
  if (tokens[first - 1]?.lower !== 'and') return undefined;
  return chunksOf
    .get(sentence)!
    .find(
      ({ form, last, titles }) =>
        form === 'office' && last === first - 1 && titles[0]?.roleClass === 'monarch',
    );
}

/** How many sentences back "her minister" is still hers of whom the last was. */
const BACK = 3;

/** Whose someone is of whom "his" or "her" is told. */
function ownerBefore(scene: Scene, chunk: Chunk): Chunk | undefined {
  const { chunksOf, personOf, places, profiles, tokens } = scene;
  const own = chunk.titles.find(({ possessor }) => possessor);
  const word = tokens[own?.first ?? chunk.first - 1]?.lower;
  const other = word === 'her' ? 'male' : word === 'his' ? 'female' : null;
  const isOwner = (one: Chunk): boolean => {
    const person = personOf.get(one);
    return !other || !person || profiles[places.get(person)!]!.gender !== other;
  };
  const named = (sentence: number) =>
    (chunksOf.get(sentence) ?? []).filter(
      (one) => one.form === 'name' && one.first < chunk.first && isOwner(one),
    );
  const here = named(chunk.sentence);
  const before = tokens[chunk.first - 1]?.lower ?? '';
  // "A wrote to B, and so did her minister": whose the subject is, the subject before has told.
  const subject =
    before !== 'and' && !PREPOSITIONS.has(before) && here.findLast((one) => isSubject(scene, one));
  if (subject && isSubject(scene, chunk)) return subject;
  // "came with a letter to B from his premier": his who brings it.
  const isBrought = before === 'from' && tokens[(here.at(-1)?.first ?? 0) - 1]?.lower === 'to';
  const bringer = isBrought && here.slice(0, -1).find((one) => isSubject(scene, one));
  if (bringer) return bringer;
  if (here.length) return here.at(-1);
  // "A wrote to B. She said to C ... Her minister": of whom a pronoun goes on to tell, the sentence before has told.
  for (let sentence = chunk.sentence - 1; sentence >= chunk.sentence - BACK; sentence -= 1) {
    const list = chunksOf.get(sentence) ?? [];
    const isGoneOn = list.some(
      ({ form, rule, first }) => form === 'pronoun' && rule === 'pronoun' && first < chunk.first,
    );
    const found = named(sentence).find((one) => isSubject(scene, one));
    if (found || !isGoneOn) return found ?? named(sentence)[0];
  }
  return named(chunk.sentence - 1)[0];
}

/** The state of whoever a chunk names, as far as it is known. */
function stateOf({ personOf, places, profiles }: Scene, chunk: Chunk): string | null {
  const other = personOf.get(chunk);
  return other ? profiles[places.get(other)!]!.country : countryOf(chunk);
}

/** Styles of whoever is joined to a sovereign by "and"; "with" joins a lady to hers, and anybody to those whom they meet. */
const CONSORTS = /^(?:queen|king|princess|empress|first lady)$/;
const LADIES = /^(?:queen|princess|empress|first lady)$/;
const KIN =
  /^(?:wife|husband|widow|widower|son|daughter|mother|father|brother|sister|spouse|consort|fiancée|fiancé)$/;

/** "wrote to Li Ro's widow, Sa", "Li Ro's spokesman, Ba": the state of whoever stands before the possessive. */
function ownedBy(scene: Scene, chunk: Chunk): string | null {
  const { chunksOf, tokens } = scene;
  const [title] = chunk.titles;
  const isOffice = title && title.roleClass !== 'calling';
  if (title?.roleClass === 'counterpart') return null;
  const isApposed = tokens[chunk.first - 1]?.lower === ',';
  const noun = isOffice ? title.first : title ? title.last - 1 : chunk.first - (isApposed ? 2 : 1);
  if (!isOffice && !KIN.test(tokens[noun]?.lower ?? '')) return null;
  if (!/^'s?$/.test(tokens[noun - 1]?.lower ?? '')) return null;
  const before = chunksOf.get(chunk.sentence)!.find(({ last }) => last === noun - 1);
  return before ? stateOf(scene, before) : null;
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
    // "A wrote to B, and Minister C to D": C is of the side of A.
    if (tokens[and]?.lower !== 'and' || tokens[chunk.last]?.lower === 'to') continue;
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

/** "She had a call from her Kandian neighbour. Li Ro said ...": who was spoken of last in the sentence before. */
export function introducedState(scene: Scene, person: Person): string | null {
  const { chunksOf, sentences, termAt, tokens } = scene;
  for (const chunk of person.chunks) {
    const before = sentences[chunk.sentence - 1];
    if (chunk.titles.length || !before || before.block !== sentences[chunk.sentence]!.block)
      continue;
    if (chunk.first !== sentences[chunk.sentence]!.first || !isSubject(scene, chunk)) continue;
    const end = tokens[before.last - 1]!.kind === 'mark' ? before.last - 1 : before.last;
    if (!COMPANION.test(tokens[end - 1]?.lower ?? '')) continue;
    if (
      chunksOf.get(chunk.sentence - 1)?.some(({ form, last }) => form === 'name' && last > end - 4)
    )
      continue;
    const entry = termAt(end - 2)?.entry;
    if (entry?.type === 'country' && entry.form === 'demonym') return entry.code;
  }
  return null;
}

const COMPANION = /^(?:neighbou?r|counterpart|colleague|peer|friend|homologue)$/;

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
  if (!isEnvoy(person)) return null;
  const delivers = person.chunks.filter(
    ({ first }) => !/^(?:of|on|for|to)$/.test(scene.tokens[first - 1]?.lower ?? ''),
  );
  return writerState(scene, person, delivers) ?? (delivers.length ? scene.home : null);
}

/** The same where the words say that he hands over what another wrote: "handed over by", "through". */
export function bearerState(scene: Scene, person: Person): string | null {
  if (!isEnvoy(person)) return null;
  const { tokens } = scene;
  const bears = person.chunks.filter(({ first }) => {
    const word = tokens[first - 1]?.lower ?? '';
    const isHanded = tokens
      .slice(Math.max(0, first - 4), first)
      .some(({ lower }) => HANDED.test(lower));
    return word === 'through' || (word === 'by' && isHanded);
  });
  return writerState(scene, person, bears);
}

const HANDED = /^(?:handed|delivered|presented|brought|conveyed|transmitted|carried)$/;

const isEnvoy = ({ titles }: Person): boolean =>
  titles.length > 0 && titles.every(({ title }) => title.roleClass === 'envoy');

/** The state of whoever wrote what is told of in the same sentences as these names of an envoy. */
function writerState(scene: Scene, person: Person, delivers: readonly Chunk[]): string | null {
  const { chunksOf, personOf, tokens } = scene;
  const wordBefore = ({ first }: Chunk) => tokens[first - 1]?.lower ?? '';
  for (const chunk of delivers) {
    const own = chunksOf.get(chunk.sentence)!;
    const writer =
      own.find(
        (other) =>
          /^(?:from|of|by)$/.test(wordBefore(other)) &&
          isParty(other, person) &&
          stateOf(scene, other),
      ) ??
      own.find(
        (other) => wordBefore(other) !== 'to' && isParty(other, person) && stateOf(scene, other),
      ) ??
      chunksOf
        .get(chunk.sentence - 1)
        ?.find(
          (other) =>
            wordBefore(other) === 'from' && isParty(other, person) && stateOf(scene, other),
        );
    if (writer) return stateOf(scene, writer);
  }
  return null;

  function isParty(chunk: Chunk, self: Person): boolean {
    return (chunk.form === 'name' || chunk.form === 'office') && personOf.get(chunk) !== self;
  }
}
