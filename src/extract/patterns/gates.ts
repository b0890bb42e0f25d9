import { needlesOf } from './needles.js';

/** Says of a text, whatever its case, whether a pattern may match somewhere in it; most texts are told at a glance that it cannot. */
export type Gate = (text: string) => boolean;

/** Shorter texts are matched as fast as they are looked through; longer ones are not kept. */
const SHORTEST = 20;
const LONGEST = 2000;
/** So many texts are kept with what stands in them, those of an article or two. */
const MOST_TEXTS = 256;

/** The needles of all gates in one tree, letter by letter: for each node its children by sign, and the gates a needle of which ends there. */
const SIGNS = 32;
let children = new Uint32Array(SIGNS * 1024);
const endings: (number[] | undefined)[] = [undefined];
const ROOT = 0;
let gates = 0;

/** "S" and "K" as they may stand in a text for which case does not count. */
const LONG_S = 0x17f;
const KELVIN = 0x212a;

/** The same for a letter in either case; other signs may share one, so that a gate is open too often rather than too seldom. */
function signOf(code: number): number {
  return code === LONG_S ? 19 : code === KELVIN ? 11 : code & (SIGNS - 1);
}

function plant(needle: string, gate: number): void {
  let node = ROOT;
  for (let at = 0; at < needle.length; at += 1) {
    const place = node * SIGNS + signOf(needle.charCodeAt(at));
    if (children[place] === ROOT) {
      children[place] = endings.length;
      endings.push(undefined);
      if (endings.length * SIGNS > children.length) {
        const wider = new Uint32Array(children.length * 2);
        wider.set(children);
        children = wider;
      }
    }
    node = children[place]!;
  }
  (endings[node] ??= []).push(gate);
}

/** The gates that are open for a text, one bit each. */
type Open = Uint32Array;

const kept = new Map<string, Open>();
let last = '';
let lastOpen: Open = new Uint32Array(0);
const signs = new Uint8Array(LONGEST);

function openFor(text: string): Open {
  if (text === last) return lastOpen;
  last = text;
  const known = kept.get(text);
  if (known) return (lastOpen = known);
  if (kept.size >= MOST_TEXTS) kept.clear();
  lastOpen = lookedThrough(text);
  kept.set(text, lastOpen);
  return lastOpen;
}

function lookedThrough(text: string): Open {
  const open = new Uint32Array((gates >> 5) + 1);
  const { length } = text;
  for (let at = 0; at < length; at += 1) signs[at] = signOf(text.charCodeAt(at));
  for (let first = 0; first < length; first += 1) {
    let node = children[signs[first]!]!;
    for (let at = first + 1; node !== ROOT; at += 1) {
      const ending = endings[node];
      if (ending) for (const gate of ending) open[gate >> 5]! |= 1 << (gate & 31);
      if (at === length) break;
      node = children[node * SIGNS + signs[at]!]!;
    }
  }
  return open;
}

/** The gate of a pattern, by the pieces without which it matches nothing; one that has no such pieces is open. */
export function gateOf({ source }: RegExp): Gate {
  const needles = needlesOf(source);
  if (!needles) return () => true;
  const gate = gates;
  gates += 1;
  for (const needle of new Set(needles)) plant(needle, gate);
  kept.clear();
  last = '';
  return (text) =>
    text.length < SHORTEST ||
    text.length > LONGEST ||
    (openFor(text)[gate >> 5]! & (1 << (gate & 31))) !== 0;
}
