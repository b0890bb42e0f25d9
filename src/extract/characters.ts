/** What a character is, as bits. */
export const LETTER = 1;
export const MARK = 2;
export const DIGIT = 4;
export const CAPITAL = 8;
export const SPACE = 16;
/** Half of a character beyond the first plane. */
export const HALF = 32;
/** What may stand inside a word. */
export const INNER = LETTER | MARK | DIGIT;

const KNOWN = 64;
const classes = new Uint8Array(65_536);

/** The bits of the UTF-16 unit `code`; looked up once, so that scanning asks no regular expression for each letter. */
export function classOf(code: number): number {
  return classes[code] || learn(code);
}

function learn(code: number): number {
  const sign = String.fromCharCode(code);
  let bits = KNOWN;
  if (code >= 0xd800 && code <= 0xdfff) bits |= HALF;
  if (/\p{L}/u.test(sign)) bits |= LETTER;
  if (/\p{M}/u.test(sign)) bits |= MARK;
  if (/\p{N}/u.test(sign)) bits |= DIGIT;
  if (/\p{Lu}/u.test(sign)) bits |= CAPITAL;
  if (/\s/u.test(sign)) bits |= SPACE;
  return (classes[code] = bits);
}
