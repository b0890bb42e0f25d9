import { needlesOf } from './needles.js';

/** Says of a text, whatever its case, whether a pattern may match somewhere in it; most texts are told at a glance that it cannot. */
export type Gate = (text: string) => boolean;

const SIZE = 1 << 13;
/** Which triples of letters the text last asked about has: those marked with its number. */
const marks = new Uint8Array(SIZE);
let marked = '';
let number = 0;
const MOST_NUMBERS = 255;

/** "S" and "K" as they may stand in a text for which case does not count. */
const LONG_S = 0x17f;
const KELVIN = 0x212a;

/** The same for a letter in either case. */
function signOf(code: number): number {
  if (code < 0x80) return code & 31;
  return code === LONG_S ? 19 : code === KELVIN ? 11 : code & 31;
}

const tripleOf = (a: number, b: number, c: number) =>
  (((a << 10) | (b << 5) | c) * 37) & (SIZE - 1);

function mark(text: string): void {
  marked = text;
  number += 1;
  if (number > MOST_NUMBERS) {
    marks.fill(0);
    number = 1;
  }
  let a = 0;
  let b = 0;
  for (let at = 0; at < text.length; at += 1) {
    const c = signOf(text.charCodeAt(at));
    marks[tripleOf(a, b, c)] = number;
    a = b;
    b = c;
  }
}

/** The gate of a pattern, by the pieces without which it matches nothing; one that has no such pieces is open. */
export function gateOf({ source }: RegExp): Gate {
  const needles = needlesOf(source);
  if (!needles) return () => true;
  const pairs = new Set(
    needles.map((needle) => tripleAt(needle, 0) * SIZE + tripleAt(needle, needle.length - 3)),
  );
  const firsts = Uint16Array.from(pairs, (pair) => Math.floor(pair / SIZE));
  const lasts = Uint16Array.from(pairs, (pair) => pair % SIZE);
  return (text) => {
    if (text !== marked) mark(text);
    for (let at = 0; at < firsts.length; at += 1)
      if (marks[firsts[at]!] === number && marks[lasts[at]!] === number) return true;
    return false;
  };
}

const tripleAt = (text: string, at: number) =>
  tripleOf(
    signOf(text.charCodeAt(at)),
    signOf(text.charCodeAt(at + 1)),
    signOf(text.charCodeAt(at + 2)),
  );
