import type { Block, Sentence, Token } from './document.js';
import type { Chunk } from './chunks/chunk-reader.js';
import { nameClaims } from './names/name-claims.js';
import { PLACE_BEFORE, STYLES } from './names/name-evidence.js';
import { isOtherPope, isOtherRoyal } from './names/royal-names.js';
import { signAsKings } from './names/royal-signatures.js';
import { calledByStyle, styleIn } from './names/called-by-style.js';
import { isToldLoudly, isWholeInHeadline, isWholeName, mournedBeside } from './names/loud-names.js';
import { loudSentences } from './loud-sentences.js';
import { mayFit, nameFit, nameKey, type NameKey } from './names/name-keys.js';
import { isByline, type SignedNames } from './letters/signed-names.js';
import { isSurnameInHeadline } from './names/surnames-in-headlines.js';
import { withoutShouting } from './without-shouting.js';
import type { Title } from './titles.js';
import { withoutRanks } from './names/without-ranks.js';

/** All mentions of one person by name, brought together. */
export interface Person {
  /** Longest form, without honorifics; a lone name keeps its style ("King Ode"). */
  name: string;
  key: NameKey;
  /** Each office with its text for people, and as it is printed. */
  titles: { title: Title; text: string; printed: string }[];
  country: string | null;
  aliases: string[];
  chunks: Chunk[];
}

/** More than any article names; it bounds the work on texts that are none. */
const MOST_PEOPLE = 400;
/** How many mentions of a person, the last ones, another is compared with. */
const LATEST = 64;

/** By how many words a lone name reaches farther for each time that somebody has been named, and how many times count. */
const OFTEN = 60;
const MOST_OFTEN = 5;

/** An office without the article or pronoun before it, and in full. */
const wordingOf = (words: string) =>
  words
    .replace(/^(?:the|an?|his|her|their|its) /i, '')
    .replace(/(?<![\p{L}.])P\.?M\.?(?!\p{L})/u, 'Prime Minister');

/** Brings the name chunks of an article together; a headline alone makes no person. */
export function peopleOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  blocks: readonly Block[],
  chunks: readonly Chunk[],
  signed: SignedNames,
): { people: Person[]; personOf: Map<Chunk, Person> } {
  const people: Person[] = [];
  const personOf = new Map<Chunk, Person>();
  const surface = (range: { first: number; last: number }) =>
    text.slice(tokens[range.first]!.start, tokens[range.last - 1]!.end).replace(/\s+/g, ' ');
  const nameIn = (range: { first: number; last: number }) => withoutRanks(surface(range));
  const keys = new Map<Chunk, NameKey>();
  const named = chunks.filter((chunk) => chunk.form === 'name');
  for (const chunk of named) keys.set(chunk, nameKey(nameIn(chunk.name!)));
  signAsKings(named, keys);
  const loud = loudSentences(tokens, sentences, blocks);
  const headline = (chunk: Chunk) => loud[chunk.sentence]!;
  const { isStrong, isMedium, isVocative } = nameClaims(
    { tokens, sentences, chunks, signed: signed.names },
    (chunk) => keys.get(chunk)!,
    (chunk) => personOf.has(chunk),
  );

  /** A longer name whose first or last word stands alone elsewhere. */
  const reused = (chunk: Chunk) => {
    const { tokens: words } = keys.get(chunk)!;
    return (
      words.length > 1 &&
      words.length < 5 &&
      !PLACE_BEFORE.has(tokens[chunk.first - 1]?.lower ?? '') &&
      alone.has(words.at(-1)!)
    );
  };

  const isLong = (chunk: Chunk) =>
    keys.get(chunk)!.tokens.length > 1 || keys.get(chunk)!.numeral !== null;
  const several = named.filter(isLong);
  const single = named.filter((chunk) => !isLong(chunk) && keys.get(chunk)!.tokens.length > 0);
  const alone = new Set(
    single.filter((chunk) => !headline(chunk)).map((chunk) => keys.get(chunk)!.tokens[0]!),
  );
  const body = (list: Chunk[]) => list.filter((chunk) => !headline(chunk));
  const passes: { list: Chunk[]; may: (chunk: Chunk) => boolean }[] = [
    { list: body(several), may: isStrong },
    {
      list: body(several),
      may: (chunk) => isMedium(chunk) || (reused(chunk) && !isVocative(chunk)),
    },
    { list: body(several), may: isMedium },
    { list: body(single), may: isStrong },
    { list: body(single), may: isMedium },
  ];
  for (const { list, may } of passes)
    for (const chunk of list) {
      if (personOf.has(chunk)) continue;
      const styled = chunk.honorific ? calledByStyle(tokens, people, chunk) : null;
      const person = styled ?? match(chunk) ?? (may(chunk) ? create(chunk) : null);
      if (!person) continue;
      if (person === styled) {
        personOf.set(chunk, person);
        person.chunks.push(chunk);
      } else join(person, chunk);
    }
  for (const chunk of body(named)) {
    const person = personOf.has(chunk) ? null : match(chunk);
    if (person) join(person, chunk);
  }
  for (const chunk of named.filter(headline)) {
    const isWhole = isWholeInHeadline(tokens, sentences[chunk.sentence]!, chunk);
    if (!isWhole || match(chunk)) headlineName(chunk);
  }
  for (const chunk of named.filter(headline)) {
    const ends =
      /^(?:and|,|\.|)$/.test(tokens[chunk.last]?.lower ?? '') ||
      chunk.last === sentences[chunk.sentence]!.last;
    const told =
      isToldLoudly(tokens, blocks, sentences[chunk.sentence]!, chunk) ||
      isByline(tokens, chunk, sentences[chunk.sentence]!.last) ||
      (ends && countryOf(chunk) !== null);
    if (personOf.has(chunk)) continue;
    if (
      !(told && isWholeName(chunk)) &&
      !isSurnameInHeadline(tokens, blocks, sentences[chunk.sentence]!, chunk)
    )
      continue;
    keys.set(chunk, nameKey(nameIn(chunk.name!)));
    const person = create(chunk);
    if (person) join(person, chunk);
  }
  for (const [chunk, office] of signed.offices)
    if (personOf.has(chunk)) entitle(personOf.get(chunk)!, office);
  for (const person of people) finish(person);
  return { people, personOf };

  function match(chunk: Chunk): Person | null {
    const key = keys.get(chunk)!;
    let best: Person | null = null;
    let bestScore = 0;
    for (const person of people) {
      if (!mayFit(key, person.key)) continue;
      const fit = Math.max(
        nameFit(key, person.key),
        key.tokens.length > person.key.tokens.length && person.key.tokens.length > 1
          ? nameFit(person.key, key)
          : 0,
      );
      if (!fit) continue;
      if (contradicts(chunk, person, fit)) continue;
      const near = person.chunks
        .slice(-LATEST)
        .reduce(
          (least, other) =>
            Math.min(
              least,
              Math.abs(other.first - chunk.first) + (other.first > chunk.first ? 200 : 0),
            ),
          5000,
        );
      const score =
        fit * 10_000 +
        agrees(chunk, person) * 20_000 +
        (5000 - near) +
        Math.min(MOST_OFTEN, person.chunks.length) * OFTEN;
      if (score > bestScore) [best, bestScore] = [person, score];
    }
    return best;
  }

  /** In a headline every word may be capitalised, so the name is the longest run of it that the body knows; it adds nothing. */
  function headlineName(chunk: Chunk): void {
    const { first, last } = chunk.name!;
    for (let length = last - first; length > 0; length -= 1)
      for (let from = first; from + length <= last; from += 1) {
        const name = { first: from, last: from + length };
        keys.set(chunk, nameKey(nameIn(name)));
        const person = match(chunk);
        if (!person) continue;
        const other = length === 1 ? mournedBeside(tokens, from) : null;
        chunk.name = other ?? name;
        if (from > first) chunk.first = chunk.name.first;
        if (other) return;
        if (chunk.last === last) chunk.last = name.last;
        personOf.set(chunk, person);
        person.chunks.push(chunk);
        if (from === first) entitle(person, chunk);
        return;
      }
  }

  function agrees({ titles: [title] }: Chunk, person: Person): number {
    const isLike = ({ title: other }: { title: Title }) =>
      other.role === title?.role || other.roleClass === title?.roleClass;
    return title && person.titles.some(isLike) ? 1 : 0;
  }

  /** Another state, or a lone name under a style that the person does not bear. */
  function contradicts(chunk: Chunk, person: Person, fit: number): boolean {
    const country = countryOf(chunk);
    if (country && person.country && country !== person.country && fit < 3) return true;
    if (fit === 1 && isOtherRoyal(keys.get(chunk)!, chunk.titles, person)) return true;
    if (fit === 1 && isOtherPope(chunk.titles, person)) return true;
    const crowned = chunk.titles.find(
      ({ role, roleClass }) => roleClass === 'monarch' && role !== 'sovereign',
    );
    if (
      crowned &&
      fit === 1 &&
      (person.titles.some(({ title }) => title.roleClass !== 'leader') ||
        keys.get(chunk)!.tokens[0] !== person.key.tokens[0]) &&
      !person.titles.some(({ title }) => title.roleClass === 'monarch')
    )
      return true;
    const spouse = (title: Title) =>
      title.roleClass === 'spouse' || title.role === 'queen' || title.role === 'king';
    const here = chunk.titles.find(spouse);
    if (here && fit === 1) {
      const theirs = person.titles.map(({ title }) => title.role);
      if (here.roleClass === 'spouse') return !theirs.some((role) => role === here.role);
      if (theirs.includes(here.role === 'queen' ? 'king' : 'queen')) return true;
    }
    return false;
  }

  function create(chunk: Chunk): Person | null {
    if (people.length >= MOST_PEOPLE) return null;
    const person: Person = {
      name: nameIn(chunk.name!),
      key: keys.get(chunk)!,
      titles: [],
      country: null,
      aliases: [],
      chunks: [],
    };
    people.push(person);
    return person;
  }

  function join(person: Person, chunk: Chunk): void {
    personOf.set(chunk, person);
    person.chunks.push(chunk);
    const key = keys.get(chunk)!;
    const longer =
      key.tokens.length > person.key.tokens.length ||
      (key.tokens.length === person.key.tokens.length && key.numeral && !person.key.numeral) ||
      (key.joined === person.key.joined &&
        key.numeral === person.key.numeral &&
        nameIn(chunk.name!).length > person.name.length);
    if (longer) {
      person.key = { ...key, numeral: key.numeral ?? person.key.numeral };
      person.name = nameIn(chunk.name!);
    }
    entitle(person, chunk);
  }

  function entitle(person: Person, chunk: Chunk): void {
    for (const title of chunk.titles) {
      const printed = wordingOf(surface(title));
      person.titles.push({ title, text: title.wording ?? printed, printed });
    }
    person.country ??= countryOf(chunk);
  }

  function finish(person: Person): void {
    person.chunks.sort((a, b) => a.first - b.first);
    person.titles.sort((a, b) => a.title.first - b.title.first);
    if (!person.name.includes(' ') && !person.key.numeral) {
      const style =
        person.titles.flatMap(({ text: words }) => styleIn(words))[0] ??
        styleBefore(person) ??
        person.titles.find(({ title }) => STYLES.test(title.role))?.title.role;
      if (style)
        person.name = `${style.replace(/\b\p{Ll}/gu, (letter) => letter.toUpperCase())} ${person.name}`;
    }
    person.name = withoutShouting(person.name);
    const forms = new Set(person.chunks.map((chunk) => surface(chunk.name!)));
    person.aliases = [...forms].filter((form) => form !== person.name).sort();
  }

  function styleBefore(person: Person): string | null {
    for (const chunk of person.chunks) {
      const before = tokens[chunk.name!.first - 1]?.lower ?? '';
      if (STYLES.test(before)) return before;
    }
    return null;
  }
}

/** The state that a chunk itself gives its holder. */
export function countryOf(chunk: Chunk): string | null {
  if (chunk.country) return chunk.country;
  const title = chunk.titles.find(({ countries }) => countries.length === 1);
  return title?.countries[0]!.code ?? null;
}
