import { needlesOf } from './needles.js';
import { alternativesOf } from './openings.js';

/** Says of a text, whatever its case, whether a pattern may match somewhere in it; most texts are told at a glance that it cannot. */
export type Gate = (text: string) => boolean;

/** Shorter texts are matched as fast as they are looked through; longer ones are not kept. */
const SHORTEST = 20;
const LONGEST = 2000;
/** So many texts are kept with what stands in them, those of an article or two. */
const MOST_TEXTS = 256;

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

/** The needles that stand in a text, one bit each. */
type Found = Uint32Array;

const kept = new Map<string, Found>();
let last = '';
let lastFound: Found = new Uint32Array(0);
const signs = new Uint8Array(LONGEST);

function foundIn(text: string): Found {
  if (text === last) return lastFound;
  last = text;
  const known = kept.get(text);
  if (known) return (lastFound = known);
  if (kept.size >= MOST_TEXTS) kept.clear();
  lastFound = lookThrough(text);
  kept.set(text, lastFound);
  return lastFound;
}

function lookThrough(text: string): Found {
  const found = new Uint32Array((needles >> 5) + 1);
  const { length } = text;
  for (let at = 0; at < length; at += 1) signs[at] = signOf(text.charCodeAt(at));
  for (let at = 2; at < length; at += 1) {
    let node = firsts[placeOfThree(signs[at - 2]!, signs[at - 1]!, signs[at]!)]!;
    for (let next = at + 1; node !== NOWHERE; next += 1) {
      const number = numbers[node]!;
      if (number !== NO_NEEDLE) found[number >> 5]! |= 1 << (number & 31);
      if (next === length) break;
      node = children[node * SIGNS + signs[next]!]!;
    }
  }
  return found;
}

/**
 * The gate of a pattern, by the pieces without which it matches nothing; one that has no such pieces is open. What matches
 * at the beginning alone fails there at once, so that no text is looked through for it.
 */
export function gateOf({ source }: RegExp): Gate {
  const own = needlesOf(source);
  if (!own) return () => true;
  const isAnchored = alternativesOf(source).every((one) => one.startsWith('^'));
  const wanted = Uint16Array.from(new Set(own.map(numberOf)));
  kept.clear();
  last = '';
  return (text) => {
    if (text.length < SHORTEST || text.length > LONGEST || (isAnchored && text !== last))
      return true;
    const found = foundIn(text);
    for (let at = 0; at < wanted.length; at += 1) {
      const number = wanted[at]!;
      if ((found[number >> 5]! & (1 << (number & 31))) !== 0) return true;
    }
    return false;
  };
}
