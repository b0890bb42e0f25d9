import { soundOf, soundsAlike } from './sounds.js';
import { wordsOf } from '../fold.js';

/** A personal name taken apart. */
export interface Name {
  /** Words in the order given, without particles, styles, initials and numerals. */
  words: string[];
  /** The 6 of Felipe VI. */
  numeral: number | null;
  generation: 'junior' | 'senior' | null;
  /** Single letters such as the W of George W. Bush. */
  initials: string[];
  /** King, pope ... where the name is worn with it. */
  styles: string[];
  /** Whether a father is named in it (bin, ibn, ould), so that turning it round would name another person. */
  hasFather: boolean;
}

const FATHER = new Set(['bin', 'ibn', 'bint', 'ben', 'ould', 'oglu', 'ogly', 'kyzy', 'qizi']);
const ARTICLES = new Set('al el ul ur ad ar az ash the of'.split(' '));
/** These are family names of their own where a name has but two words. */
const PARTICLES = new Set(
  'as an at es de da do dos das del della di du la le von van der den ter zu'.split(' '),
);
const STYLES = new Set(
  'king queen prince princess crown hereditary grand duke duchess emperor empress emir amir sultan pope patriarch sheikh shaikh sheikha sir dame lord lady hajji president chairman marshal'.split(
    ' ',
  ),
);
const GENERATIONS = new Map([
  ['jr', 'junior'],
  ['junior', 'junior'],
  ['sr', 'senior'],
  ['senior', 'senior'],
] as const);
/** Short forms that outlets use beside the full ones. */
const GIVEN = new Map([
  ['joe', 'joseph'],
  ['jim', 'james'],
  ['bill', 'william'],
  ['bob', 'robert'],
  ['mike', 'michael'],
  ['tony', 'anthony'],
]);
const NUMERAL = /^(?=[IVX]{1,5}$)(X{0,2})(IX|IV|V?I{0,3})$/;

/** Takes a name apart; what is no Latin letter stays a word as it stands. A name of nothing but styles keeps them as words. */
export function parseName(text: string): Name {
  const isLoud = text === text.toUpperCase();
  const name: Name = {
    words: [],
    numeral: null,
    generation: null,
    initials: [],
    styles: [],
    hasFather: false,
  };
  const raw = text.match(/[\p{L}\p{M}\p{N}'’ʻʼ`´]+\.?/gu) ?? [];
  for (const [place, surface] of raw.entries()) {
    const word = wordsOf(surface).join('');
    const generation = GENERATIONS.get(word as 'jr');
    if (!word) continue;
    if (place > 0 && isNumeral(surface, isLoud)) name.numeral = numeralValue(surface);
    else if (place > 0 && generation) name.generation = generation;
    else if (FATHER.has(word) && place > 0) name.hasFather = true;
    else if (word.length === 1 && /[a-z]/.test(word)) name.initials.push(word);
    else if (STYLES.has(word) && name.words.length === 0) name.styles.push(word);
    else if (ARTICLES.has(word) || (PARTICLES.has(word) && raw.length > 2)) continue;
    else name.words.push(plainWord(word));
  }
  if (name.words.length === 0) name.words = [wordsOf(text).join(' ')];
  return name;
}

/** In a name all in capitals XI and VI are likelier words than numbers. */
function isNumeral(surface: string, isLoud: boolean): boolean {
  return NUMERAL.test(surface) && !(isLoud && (surface === 'XI' || surface === 'VI'));
}

function numeralValue(surface: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10 };
  const digits = [...surface].map((letter) => values[letter]!);
  return digits.reduce(
    (sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit),
    0,
  );
}

/** The servant of a name of God is written together or apart, with al, el or ul. */
function plainWord(word: string): string {
  const bare = /^abd(?:a|e|u)?l(?=[^aeiou])(?!lah$)(.{3,})$/.exec(word)?.[1];
  const open = /^abd(?:a|e|u)l(?=[aeiou])(.{3,})$/.exec(word)?.[1];
  return GIVEN.get(word) ?? bare ?? (open && open !== 'ah' ? open : word);
}

/** Whether a name says who is meant by itself: two words, or one with its numeral. */
export function isFull(name: Name): boolean {
  return name.words.length > 1 || name.numeral !== null;
}

/** Whether two full names may be one person's: in the same order or turned round, with words left out in the middle or at the end. */
export function namesFit(one: Name, other: Name): boolean {
  if (!marksFit(one, other)) return false;
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  if (isWithin(short.words, long.words)) return true;
  if (one.hasFather || other.hasFather) return false;
  return turned(short.words).some((words) => isWithin(words, long.words));
}

/**
 * Whether a lone name (one word, no numeral) may stand for a full one: its first or its last word, never one between. Another
 * spelling is the same word only where something else is known to be the same.
 */
export function loneNameFits(lone: Name, full: Name, isKnownAlike: boolean): boolean {
  const word = lone.words[0] ?? '';
  if (lone.generation && full.generation && lone.generation !== full.generation) return false;
  return [full.words[0], full.words.at(-1)].some(
    (end) => end !== undefined && (word === end || (isKnownAlike && soundsAlike(word, end))),
  );
}

/**
 * Whether two lone names may be one: the same word, and no style that speaks against it. Another spelling is the same word
 * only where something else is known to be the same.
 */
export function loneNamesFit(one: Name, other: Name, isKnownAlike: boolean): boolean {
  const [style, otherStyle] = [one.styles.at(-1), other.styles.at(-1)];
  if (style && otherStyle && style !== otherStyle) return false;
  const [word = '', otherWord = ''] = [one.words[0], other.words[0]];
  return word === otherWord || (isKnownAlike && soundsAlike(word, otherWord));
}

function marksFit(one: Name, other: Name): boolean {
  if (one.generation && other.generation && one.generation !== other.generation) return false;
  if (one.initials.length && other.initials.length)
    if (!one.initials.some((initial) => other.initials.includes(initial))) return false;
  if (one.numeral !== null && other.numeral !== null) {
    if (one.numeral !== other.numeral) return false;
  } else if (one.numeral !== null || other.numeral !== null)
    return one.words.length === other.words.length;
  return true;
}

/** Whether `short` begins with the first word of `long` and goes on with words of it in their order. */
function isWithin(short: readonly string[], long: readonly string[]): boolean {
  if (!soundsAlike(short[0] ?? '', long[0] ?? '')) return false;
  let at = 0;
  for (const word of long) if (at < short.length && soundsAlike(short[at]!, word)) at++;
  return at === short.length;
}

function turned(words: readonly string[]): string[][] {
  if (words.length < 2) return [];
  return [
    [...words.slice(1), words[0]!],
    [words.at(-1)!, ...words.slice(0, -1)],
  ];
}

/** An index takes no longer keys than some 8 kB, and names that differ only later may well be compared. */
const LONGEST_SOUND = 100;

/**
 * What a name is looked up by, sorted. Full names that may be one person's share a `pair` key (the first word with each other
 * one); a lone name has one `lone` key, and a full name that it may stand for has the `end` key of the same sound.
 */
export function nameKeys(name: Name): string[] {
  const sounds = name.words.map((word) => soundOf(word).slice(0, LONGEST_SOUND));
  const first = sounds[0] ?? '';
  if (!isFull(name)) return [`lone ${first}`];
  const keys = [`end ${first}`, `end ${sounds.at(-1) ?? first}`, ...pairsOf(sounds)];
  if (name.numeral !== null) keys.push(`pair ${first} ${name.numeral}`);
  return [...new Set(keys)].sort();
}

function pairsOf([first, ...others]: string[]): string[] {
  return others.map((sound) => `pair ${[first, sound].sort().join(' ')}`);
}
