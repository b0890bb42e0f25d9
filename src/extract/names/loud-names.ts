import { givenNameGender } from '../../lexicon/given-names.js';
import type { Chunk } from '../chunks/chunk-reader.js';
import type { Block, Sentence, Token, TokenRange } from '../document.js';
import { nounOf, verbOf, type VerbClass } from '../lexemes.js';
import { PLACE_BEFORE, PLACE_FIRST } from './name-evidence.js';
import { NO_NAME } from './name-words.js';

/** "PRESIDENT LI RO HAS CABLED" in the text itself: a word that ends no name tells where this one ends. */
function isTitledInCapitals(
  tokens: readonly Token[],
  { first, name, titles, honorific }: Chunk,
): boolean {
  const next = tokens[name!.last];
  const isStyled = titles.length > 0 || (honorific && tokens[first]!.lower !== 'he');
  return isStyled && (!next || next.kind === 'mark' || NO_NAME.has(next.lower));
}

/**
 * "King Odo writes to the Pope": in a headline of which not every word is written with a capital, the verb tells where a titled name ends.
 */
function isTitledBeforeVerb(tokens: readonly Token[], { name, titles }: Chunk): boolean {
  const next = tokens[name!.last];
  return (
    next !== undefined &&
    next.text === next.lower &&
    verbOf(next.lower)?.finite === true &&
    titles.some(({ definite, former }) => !definite && !former)
  );
}

/** Two words, or one behind "Pope" or "King". */
export const isWholeName = ({ name, titles }: Chunk): boolean =>
  name!.last - name!.first > 1 ||
  titles.some(({ definite, roleClass }) => !definite && /^(?:pope|monarch)$/.test(roleClass));

/** "To the President of Kandia, Maria Ro": in a headline, two words of a name up to its end or a comma behind an office. */
export function isWholeInHeadline(
  tokens: readonly Token[],
  sentence: Sentence,
  { last, name, titles }: Chunk,
): boolean {
  const { first, last: end } = name!;
  const given = plain(tokens[first]!.lower);
  if (end - first !== 2 || givenNameGender(given) === null) return false;
  return (
    isAddressed(tokens, sentence, name!) ||
    (titles.some(({ countries }) => countries.length === 1) &&
      (last === sentence.last || tokens[last]!.lower === ','))
  );
}

/**
 * "Joint letter of the two presidents to Maria Ro", "Premier Writes to Maria Ro on Taking Office": to whom a letter goes, at the end of a
 * headline that writes it in small letters, or up to a small word right behind the writing.
 */
function isAddressed(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  name: TokenRange,
): boolean {
  if (!/^(?:to|from)$/.test(tokens[name.first - 1]?.text ?? '')) return false;
  const isOfMail = ({ lower }: Token) =>
    nounOf(lower) === 'message' || WRITES.has(verbOf(lower)?.verb ?? 'say');
  if (
    name.last - name.first === 2 &&
    name.first - 2 >= first &&
    isOfMail(tokens[name.first - 2]!)
  ) {
    const next = name.last < last ? tokens[name.last]!.text : '';
    if (next === next.toLowerCase()) return true;
  }
  return (
    name.last === last &&
    tokens
      .slice(first + 1, name.first)
      .some(({ text, lower }) => text === lower && nounOf(lower) === 'message')
  );
}

const WRITES: ReadonlySet<VerbClass> = new Set<VerbClass>(['write', 'cable']);

/** Words that a headline in title case leaves in small letters. */
const LEFT_SMALL =
  /^(?:\P{L}*|.{1,3}|with|from|over|after|upon|into|onto|amid|than|that|when|their|about|under|between|during|against|before|behind|following)$/u;
/** So many other words in small letters, and a headline writes but names with capitals. */
const QUIET = 2;

/**
 * "Congratulations to Maria Ro", "H.E. MARIA RO" at the end: in a headline, a full name of which its words tell where it begins and ends.
 */
function isFullInHeadline(
  tokens: readonly Token[],
  { first, last }: Sentence,
  { last: end, name, honorific }: Chunk,
): boolean {
  if (name!.last - name!.first < 2) return false;
  if (end === last && isMourned(tokens, name!.first)) return true;
  if (honorific && (end === last || tokens[end]?.text === ',')) return true;
  if (PLACE_FIRST.has(tokens[name!.first]!.lower)) return false;
  if (PLACE_BEFORE.has(tokens[name!.first - 1]?.lower ?? '')) return false;
  if (givenNameGender(plain(tokens[name!.first]!.lower)) === null) return false;
  if (isAddressed(tokens, { first, last }, name!)) return true;
  const small = tokens
    .slice(first, last)
    .filter(({ text, lower }) => text === lower && !LEFT_SMALL.test(lower));
  return small.length >= QUIET && (end === last || tokens[end]!.text === tokens[end]!.lower);
}

const isMourned = (tokens: readonly Token[], first: number): boolean =>
  /^mourn(?:s|ed|ing)?$/.test(tokens[first - 1]?.lower ?? '');

/**
 * "KANDIA MOURNS LI RO", where the story tells of Ba Ro: the whole name of whoever is mourned, and not his widow; null elsewhere. `surname`
 * is the place of what the story knows.
 */
export function mournedBeside(tokens: readonly Token[], surname: number): TokenRange | null {
  const given = tokens[surname - 1];
  const isNamed = given?.kind === 'name' && !NO_NAME.has(given.lower) && !STYLE.test(given.lower);
  return isNamed && isMourned(tokens, surname - 1)
    ? { first: surname - 1, last: surname + 1 }
    : null;
}

/** "MOURNS PRINCE LI": no given name. */
const STYLE =
  /^(?:king|queen|prince|princess|sheikha?|shaikha?|emir|amir|sultan|pope|cardinal|chief|president|premier|minister|ex-\p{L}+)$/u;

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** Whether a headline or a stretch in capitals tells by itself that a name is somebody's, and where it ends. */
export const isToldLoudly = (
  tokens: readonly Token[],
  blocks: readonly Block[],
  sentence: Sentence,
  chunk: Chunk,
): boolean =>
  (blocks[sentence.block]!.type === 'headline'
    ? isFullInHeadline(tokens, sentence, chunk)
    : isTitledInCapitals(tokens, chunk)) || isTitledBeforeVerb(tokens, chunk);
