import { needlesOf } from './needles.js';
import { alternativesOf } from './openings.js';

/** Says of a text, whatever its case, whether a pattern may match somewhere in it; most texts are told at a glance that it cannot. */
export type Gate = (text: string) => boolean;

/** Shorter texts are matched as fast as they are looked through; longer ones are not kept. */
const SHORTEST = 20;
const LONGEST = 2000;
/** So many texts are kept with what stands in them, those of two articles or so. */
const MOST_TEXTS = 512;

/**
 * The needles of all gates, letter by letter: the first three lead to a node, each later one from there to a child. No
 * needle is shorter than three letters, and `numbers` has that of the needle that ends at a node, from 1 on.
 */
const SIGNS = 32;
const NOWHERE = 0;
const NO_NEEDLE = 0;
const MOST_NODES = 1 << 16;
const firsts = new Uint16Array(SIGNS ** 3);
let children = new Uint16Array(SIGNS * 1024);
const numbers: number[] = [NO_NEEDLE];
let needles = 0;

/** "S" and "K" as they may stand in a text for which case does not count. */
const LONG_S = 0x17f;
const KELVIN = 0x212a;

/** The same for a letter in either case; other signs may share one, so that a gate is open too often rather than too seldom. */
function signOf(code: number): number {
  return code === LONG_S ? 19 : code === KELVIN ? 11 : code & (SIGNS - 1);
}

const placeOfThree = (a: number, b: number, c: number) => (a * SIGNS + b) * SIGNS + c;

function newNode(): number {
  const node = numbers.length;
  if (node === MOST_NODES) throw new RangeError('more needles than the gates have nodes for');
  numbers.push(NO_NEEDLE);
  if ((node + 1) * SIGNS > children.length) {
    const wider = new Uint16Array(children.length * 2);
    wider.set(children);
    children = wider;
  }
  return node;
}

/** The number of a needle, which is given one at its first time. */
function numberOf(needle: string): number {
  const [a, b, c, ...rest] = Array.from(needle, (_, at) => signOf(needle.charCodeAt(at)));
  let node = (firsts[placeOfThree(a!, b!, c!)] ||= newNode());
  for (const sign of rest) {
    const child = children[node * SIGNS + sign]! || newNode();
    children[node * SIGNS + sign] = child;
    node = child;
  }
  return (numbers[node] ||= needles += 1);
}

/** Where the needles that stand in a text are kept, one bit each, in `bits`. */
const kept = new Map<string, number>();
/** For each text of `kept` as many words as there are needles for, in one array that is used again and again. */
let bits = new Uint32Array(0);
let last = '';
let lastPlace = 0;
const signs = new Uint8Array(LONGEST);

/** How many words of `bits` a text takes. */
const width = () => (needles >> 5) + 1;

function placeOf(text: string): number {
  if (text === last) return lastPlace;
  last = text;
  const known = kept.get(text);
  if (known !== undefined) return (lastPlace = known);
  if (kept.size >= MOST_TEXTS) kept.clear();
  lastPlace = kept.size * width();
  lookThrough(text, lastPlace);
  kept.set(text, lastPlace);
  return lastPlace;
}

function lookThrough(text: string, place: number): void {
  const size = width() * MOST_TEXTS;
  if (bits.length !== size) bits = new Uint32Array(size);
  bits.fill(0, place, place + width());
  const { length } = text;
  for (let at = 0; at < length; at += 1) signs[at] = signOf(text.charCodeAt(at));
  const [found, tree] = [bits, children];
  let three = placeOfThree(0, signs[0]!, signs[1]!);
  for (let at = 2; at < length; at += 1) {
    three = ((three << 5) | signs[at]!) & (SIGNS ** 3 - 1);
    let node = firsts[three]!;
    for (let next = at + 1; node !== NOWHERE; next += 1) {
      const number = numbers[node]!;
      if (number !== NO_NEEDLE) found[place + (number >> 5)]! |= 1 << (number & 31);
      if (next === length) break;
      node = tree[node * SIGNS + signs[next]!]!;
    }
  }
}

/**
 * The gate of a pattern, by the pieces without which it matches nothing; one that has no such pieces is open. What matches
 * at the beginning alone fails there at once, so that no text is looked through for it.
 */
export function gateOf({ source }: RegExp): Gate {
  const own = needlesOf(source);
  if (!own) return () => true;
  const isAnchored = alternativesOf(source).every((one) => one.startsWith('^'));
  const [words, masks] = masksOf(own.map(numberOf));
  kept.clear();
  last = '';
  return (text) => {
    if (text.length < SHORTEST || text.length > LONGEST || (isAnchored && text !== last))
      return true;
    const place = placeOf(text);
    for (let at = 0; at < words.length; at += 1)
      if ((bits[place + words[at]!]! & masks[at]!) !== 0) return true;
    return false;
  };
}

/** The words in which some bits stand, and those of each: the needles of one gate mostly stand side by side, so that few words hold them. */
function masksOf(places: readonly number[]): [Uint16Array, Int32Array] {
  const masks = new Map<number, number>();
  for (const place of places)
    masks.set(place >> 5, (masks.get(place >> 5) ?? 0) | (1 << (place & 31)));
  return [Uint16Array.from(masks.keys()), Int32Array.from(masks.values())];
}
