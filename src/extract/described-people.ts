import { descriptionOf } from './chunks/described-chunks.js';
import type { Chunk } from './chunks/chunk-reader.js';
import type { Token } from './document.js';
import { isAuthor } from './clauses/authors.js';
import { BE, HAVE, verbOf } from './lexemes.js';
import { listedBefore } from './listed-before.js';
import { isSubject, type Scene } from './scene.js';
import { isAdverb } from './clauses/voices.js';

/** Mentions that a description looks back over. */
const LOOKED_BACK = 12;

/** Whom "the caller", "the winner", "the general", "the Dane" tells of; null where that is not sure. */
export function describedPerson(scene: Scene, chunk: Chunk): number | null {
  const { mentions, profiles, previousTopic, protagonist, tokens, topic } = scene;
  const doer = doerBefore(scene, chunk);
  const acting =
    doer === null && !verbOf(tokens[chunk.first - 1]?.lower ?? '') && isSubject(scene, chunk);
  const lately = [
    ...new Set(
      mentions
        .slice(-LOOKED_BACK)
        .reverse()
        .filter(({ sentence }) => sentence > chunk.sentence - 4)
        .map(({ profile }) => profile),
    ),
  ].filter((one) => /^(?:person|office)$/.test(profiles[one]!.kind));
  // "The addressee is B": who it is follows.
  if (isSubject(scene, chunk) && isNamedBehind(scene, chunk)) return null;
  if (chunk.country !== null) {
    const own = lately.filter((one) => profiles[one]!.country === chunk.country);
    if (own.length) return own.length === 1 ? own[0]! : null;
    return guessed(profiles, lately, chunk.country);
  }
  const noun = tokens
    .slice(chunk.first + 1, chunk.last)
    .map(({ lower }) => lower)
    .join(' ');
  const actor = doer ?? topic ?? previousTopic;
  switch (descriptionOf(noun)) {
    case 'ordinal':
      return listedBefore(scene, chunk, doer);
    case 'rank':
      return lately.find((one) => hasRank(scene, one, noun)) ?? null;
    case 'writer':
      if (acting) return authorBefore(scene, chunk.sentence) ?? previousTopic;
      return lately.find((one) => one !== actor) ?? null;
    case 'addressee':
      if (acting) return lately.find((one) => one !== previousTopic) ?? previousTopic;
      if (WINS.test(noun)) {
        const elected = onlyElected(scene) ?? lastCongratulated(scene, chunk);
        if (elected !== null && elected !== actor) return elected;
      }
      for (const main of [scene.honoured, protagonist])
        if (main !== null && main !== actor) return main;
      return lately.find((one) => one !== actor) ?? null;
    case 'calling':
      return ofCalling(scene, noun);
    default:
      return null;
  }
}

/** "The poet": the only one who is called so; else whoever the article is about, where he holds no office and nobody is. */
function ofCalling(
  { honoured, people, profiles, protagonist }: Scene,
  noun: string,
): number | null {
  const called = people.flatMap(({ titles }, at) =>
    titles.some(({ text }) => endsWith(text, noun)) ? [at] : [],
  );
  if (called.length) return called.length === 1 ? called[0]! : null;
  const main = honoured ?? protagonist;
  return main !== null &&
    descriptionOf(noun) === 'calling' &&
    profiles[main]!.title === null &&
    profiles[main]!.calling === null
    ? main
    : null;
}

/** "The novelist", read as an office that nobody of an article holds: whoever lives by it. */
export function calledAgain(scene: Scene, chunk: Chunk): number | null {
  const {
    first,
    last,
    titles: [title],
  } = chunk;
  const isPlain =
    title !== undefined &&
    /^(?:other|calling)$/.test(title.roleClass) &&
    title.definite &&
    !title.plural &&
    !title.body &&
    !title.countries.length &&
    last - first === PLAIN;
  if (!isPlain) return null;
  const noun = scene.tokens[last - 1]!.lower;
  const side = descriptionOf(noun);
  return side === null || side === 'calling'
    ? ofCalling(scene, noun)
    : describedPerson(scene, chunk);
}

/** Words of "the novelist". */
const PLAIN = 2;

/** "Gobi poet" is a poet. */
const endsWith = (calling: string, noun: string): boolean =>
  ` ${calling.toLowerCase()}`.endsWith(` ${noun}`);

/** The only one told lately of whom no state is told, and who may be of that one. Gives him the state. */
function guessed(
  profiles: Scene['profiles'],
  lately: readonly number[],
  state: string,
): number | null {
  const likely = lately.filter(
    (one) => profiles[one]!.country === null && profiles[one]!.guess === state,
  );
  if (likely.length !== 1) return null;
  profiles[likely[0]!]!.country = state;
  return likely[0]!;
}

const WINS = /^(?:winner|victor)$/;

/** The only one so far who is told to be elected to an office not yet his: "A writes to the President-elect, B. C rang the winner". */
function onlyElected({ mentions, roles }: Scene): number | null {
  const elected = new Set(
    mentions
      .map(({ profile }) => profile)
      .filter((one) => roles[one]!.some(({ role }) => /-elect$/.test(role))),
  );
  return elected.size === 1 ? [...elected][0]! : null;
}

/** "A congratulated B on her victory. C rang the winner": the only one who is congratulated in the sentences right before. */
function lastCongratulated(
  { mentions, profiles, tokens }: Scene,
  { sentence }: Chunk,
): number | null {
  const found = new Set(
    mentions
      .slice(-LOOKED_BACK)
      .filter(
        (one) =>
          one.sentence >= sentence - FEW &&
          profiles[one.profile]!.kind === 'person' &&
          verbOf(tokens[one.first - 1]?.lower ?? '')?.verb === 'congratulate',
      )
      .map(({ profile }) => profile),
  );
  return found.size === 1 ? [...found][0]! : null;
}

/** Sentences back to the one that tells who is congratulated. */
const FEW = 3;

/** "B received a call from A. The caller": whose message or call the sentence before is about; null where it tells of none. */
function authorBefore({ mentions, profiles, tokens }: Scene, sentence: number): number | null {
  const authors = new Set(
    mentions
      .slice(-LOOKED_BACK)
      .filter((one) => one.sentence === sentence - 1 && isAuthor(tokens, one, true))
      .map(({ profile }) => profile),
  );
  const [author] = authors;
  return authors.size === 1 && /^(?:person|office)$/.test(profiles[author!]!.kind) ? author! : null;
}

/** "The addressee is King A", "the winner was the Prime Minister of B". */
const isNamedBehind = ({ chunks, tokens }: Scene, { last }: Chunk): boolean =>
  BE.has(tokens[last]?.lower ?? '') &&
  chunks.some(
    ({ first, form }) =>
      (form === 'name' || form === 'office') && (first === last + 1 || first === last + 2),
  );

/** "Since A had rung the winner": who stands before the verb of which the description is the object. */
function doerBefore({ mentions, tokens }: Scene, { first, sentence }: Chunk): number | null {
  const latest = mentions.at(-1);
  if (latest?.sentence !== sentence || first - latest.last > LONGEST_VERB) return null;
  const between = tokens.slice(latest.last, first);
  const isVerb = ({ lower }: Token) => HAVE.has(lower) || isAdverb(lower) || verbOf(lower);
  return between.length && between.every(isVerb) ? latest.profile : null;
}

/** Words of "had twice rung". */
const LONGEST_VERB = 4;

/** "General A", told before. */
const hasRank = ({ people, tokens }: Scene, one: number, rank: string): boolean =>
  people[one]?.chunks.some(({ first, name }) =>
    tokens.slice(first, name?.first ?? first).some(({ lower }) => lower === rank),
  ) ?? false;
