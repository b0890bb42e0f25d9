import { longestEntry, namesakeOf, type Entry } from '../lexicon/gazetteer.js';
import { givenNameGender } from '../lexicon/given-names.js';
import { ByToken } from './by-token.js';
import { releaseLanguages } from './languages.js';
import { BODY_WORDS, NO_NAME } from './names/name-words.js';
import type { Sentence, Token, TokenRange } from './document.js';

/** A surface of the lexicon as it stands in the text. */
export interface Term extends TokenRange {
  entry: Entry;
}

/** The terms of a text by the token at which each begins, and which token each covers. */
export interface Terms {
  at: ByToken<Term>;
  covering: ByToken<Term>;
  /** Countries named inside a compound such as "China-Africa". */
  compounds: { token: number; code: string; form: 'name' | 'demonym' | 'metonym' }[];
}

/** Finds the longest terms from left to right, sentence by sentence. */
export function termsOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Terms {
  const terms: Terms = {
    at: new ByToken(tokens.length),
    covering: new ByToken(tokens.length),
    compounds: [],
  };
  const words = tokens.map(({ lower }) => withoutPast(lower));
  const textOf = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  for (const { first: begin, last: limit } of sentences)
    for (let at = begin; at < limit;) {
      const found = ofOffice(
        words,
        ofRepublic(words, longestEntry(words, at, textOf, limit), at, textOf, limit),
        at,
        textOf,
        limit,
      );
      if (!found || isHour(words, at)) {
        if (words[at]!.includes('-')) terms.compounds.push(...compound(tokens[at]!, at));
        at += 1;
        continue;
      }
      const { entry } = found;
      const last = pastRepublic(words, found, limit);
      const term: Term = { first: at, last, entry };
      if (entry.type !== 'none' && entry.type !== 'outlet') terms.at.set(at, term);
      for (let covered = at; covered < last; covered += 1) terms.covering.set(covered, term);
      at = last;
    }
  releaseNamesakes(tokens, terms);
  releaseLanguages(tokens, terms);
  releaseTitularNames(tokens, terms);
  settleShared(tokens, terms);
  return terms;
}

/** "At 4:40 p.m. Velt called": the time of day, and no office. */
const isHour = (words: readonly string[], at: number): boolean =>
  /^p\.?m\.?$/.test(words[at]!) && /^\d/.test(words[at - 1] ?? '');

/** "ex-president", "then-premier": the word for the office. */
const withoutPast = (word: string): string =>
  word.charCodeAt(0) === 101 || word.charCodeAt(0) === 116 ? word.replace(PAST, '') : word;

/** What is set before an office that someone holds no longer. */
export const PAST = /^(?:ex|then)-(?=\p{L})/u;

type Found = ReturnType<typeof longestEntry>;

/** "Benin Republic": the word belongs to the state, where it does not open the name of another. */
const pastRepublic = (
  words: readonly string[],
  { entry, last }: NonNullable<Found>,
  limit: number,
): number =>
  entry.type === 'country' &&
  entry.form === 'name' &&
  last < limit &&
  words[last] === 'republic' &&
  words[last + 1] !== 'of'
    ? last + 1
    : last;

/** In "President of the Republic of the Congo" the republic is the state's, not the office's. */
function ofRepublic(
  words: readonly string[],
  found: Found,
  at: number,
  textOf: (from: number, to: number) => string,
  limit: number,
): Found {
  if (found?.entry.type !== 'role' || words[found.last - 1] !== 'republic') return found;
  const state = longestEntry(words, found.last - 1, textOf, limit);
  if (state?.entry.type !== 'country') return found;
  return longestEntry(words, at, textOf, found.last - 1);
}

/** "The Namibian" before an office is of Namibia, and no paper. */
function ofOffice(
  words: readonly string[],
  found: Found,
  at: number,
  textOf: (from: number, to: number) => string,
  limit: number,
): Found {
  if (found?.entry.type !== 'outlet' || words[at] !== 'the' || found.last >= limit) return found;
  const next = longestEntry(words, found.last, textOf, limit);
  return next?.entry.type === 'role' ? null : found;
}

/** "Jordan Veen", "Oto Holland": beside another capitalised word outside the lexicon, what is a name too is one. */
function releaseNamesakes(tokens: readonly Token[], terms: Terms): void {
  const isNameAt = (at: number, beside: number) =>
    tokens[at]?.kind === 'name' &&
    !terms.covering.has(at) &&
    !NO_NAME.has(tokens[at].lower) &&
    !BODY_WORDS.has(tokens[at].lower) &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at].text) &&
    Math.abs(tokens[at].start - tokens[beside]!.start) < 30;
  /** "Queen Philippine": a style of birth in capitals, with nothing after it that a demonym could go with. */
  const isCrownedName = (at: number) =>
    tokens[at - 1]?.kind === 'name' &&
    /^(?:king|queen|prince|princess)$/.test(tokens[at - 1]!.lower) &&
    /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) &&
    tokens[at + 1]?.kind !== 'name' &&
    !terms.covering.has(at + 1);
  /** "Prime Minister Odo Muscat", "Mr Lima": a capital right behind a style, or an office and one name, with nothing more in capitals behind. */
  const isSurname = (at: number, last: number) => {
    const isOpen = tokens[last]?.kind === 'name' && tokens[last].start - tokens[at]!.end === 1;
    if (isOpen || tokens[at]!.start - (tokens[at - 1]?.end ?? 0) !== 1) return false;
    if (STYLES_OF_SURNAMES.test(tokens[at - 1]!.lower)) return true;
    return (
      isNameAt(at - 1, at) &&
      isWordOfNames(tokens[at - 1]!.text) &&
      TITLED.test(terms.covering.get(at - 2)?.entry.type ?? '') &&
      tokens[at - 2]!.kind === 'name'
    );
  };
  for (const [at, { entry, last }] of terms.at) {
    if (entry.type !== 'country' || last > at + 1) continue;
    if (entry.form === 'demonym' && isCrownedName(at)) {
      terms.at.delete(at);
      terms.covering.delete(at);
      continue;
    }
    if (entry.form === 'metonym' && isSurname(at, last)) {
      terms.at.delete(at);
      terms.covering.delete(at);
      continue;
    }
    if (!entry.namesake) continue;
    const isOfOffice =
      (tokens[at - 1]?.lower === 'of' && terms.covering.get(at - 2)?.entry.type === 'role') ||
      (tokens[at - 1]?.lower === 'all' && tokens[at - 2]?.lower === 'of');
    const isFirst =
      !isOfOffice &&
      tokens[at - 1]?.lower !== 'the' &&
      entry.namesake.first &&
      isNameAt(last, at) &&
      tokens[last]!.start - tokens[at]!.end === 1;
    const isLast =
      entry.namesake.last && isNameAt(at - 1, at) && tokens[at]!.start - tokens[at - 1]!.end === 1;
    if (!isFirst && !isLast) continue;
    terms.at.delete(at);
    terms.covering.delete(at);
  }
}

const TITLED = /^(?:role|honorific)$/;
const STYLES_OF_SURNAMES =
  /^(?:m(?:r|rs|s)|dr|prof|senhor|senhora|señor|señora|monsieur|madame)\.?$/;
/** "House", "Office": "the Prime Minister's Office Doha" names nobody. */
const isWordOfNames = (word: string): boolean =>
  !/^(?:Office|House|Palace|Press|Group|Council|Team|Visits?|Visiting|Meets?|Calls?|Leaves?|In)$/.test(
    word,
  );

/** "Sheikh Sultan bin Saqr", "Mr. King", "Larry King said": an office that is a name too, where the words beside it are those of a name. */
function releaseTitularNames(tokens: readonly Token[], terms: Terms): void {
  const isTitled = (at: number) =>
    terms.covering.get(tokens[at - 1]?.lower === ',' ? at - 2 : at - 1)?.entry.type === 'role';
  for (const [at, { entry, last }] of terms.at) {
    if ((entry.type !== 'role' && entry.type !== 'honorific') || last > at + 1) continue;
    const namesake = namesakeOf(tokens[at]!.text);
    if (!namesake) continue;
    const before = tokens[at - 1];
    const after = tokens[last];
    const isOpen = after?.kind === 'name' || after?.lower === 'of';
    const isFirst =
      namesake.first &&
      (FATHERS.test(after?.lower ?? '') ||
        (STYLES_OF_NAMES.test(before?.lower ?? '') &&
          after?.kind === 'name' &&
          !terms.covering.has(last)));
    const isLast =
      namesake.last &&
      !isOpen &&
      (/^m(?:r|rs|s)\.?$/.test(before?.lower ?? '') ||
        (before?.kind === 'name' &&
          !NO_NAME.has(before.lower) &&
          !terms.covering.has(at - 1) &&
          tokens[at]!.start - before.end === 1 &&
          (givenNameGender(before.lower) !== null || isTitled(at - 1))));
    if (!isFirst && !isLast) continue;
    terms.at.delete(at);
    terms.covering.delete(at);
  }
}

const FATHERS = /^(?:bin|ibn|bint|binti|b\.)$/;
/** Styles after which a name stands, and no office. */
const STYLES_OF_NAMES =
  /^(?:m(?:r|rs|s)\.?|dr\.?|prof\.?|professor|sheikh|shaikh|sheikha|eng\.?|sayyid|sir)$/;

/** Gives a name that several states share to the one that the text names otherwise, or to none beside words of another place. */
function settleShared(tokens: readonly Token[], terms: Terms): void {
  const told = new Set<string>();
  let isShared = false;
  for (const { entry } of terms.at.values())
    if (entry.type === 'country') {
      if (entry.shared) isShared = true;
      else told.add(entry.code);
    }
  if (!isShared) return;
  const words = new Set(tokens.map(({ text }) => text));
  for (const [at, term] of terms.at) {
    if (term.entry.type !== 'country' || !term.entry.shared) continue;
    const { codes, beside } = term.entry.shared;
    const code = codes.find((one) => told.has(one));
    if (!code && beside.some((word) => words.has(word))) {
      terms.at.delete(at);
      continue;
    }
    const settled: Term = { ...term, entry: { ...term.entry, code: code ?? codes[0]! } };
    terms.at.set(at, settled);
    for (let covered = term.first; covered < term.last; covered += 1)
      terms.covering.set(covered, settled);
  }
}

function compound(token: Token, place: number): Terms['compounds'] {
  const parts = token.text.split('-');
  return parts.flatMap((part) => {
    const found = longestEntry([part.toLowerCase()], 0, () => part);
    return found?.entry.type === 'country' && found.entry.form !== 'metonym'
      ? [{ token: place, code: found.entry.code, form: found.entry.form }]
      : [];
  });
}
