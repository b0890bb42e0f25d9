import { trace } from '../../src/extract/extract.js';
import { pairKey } from '../../src/extract/likelihood/evidence.js';
import { SIGNS } from '../../src/extract/likelihood/signs.js';
import { articleOf } from './one-sentence.js';

/** The value of a sign of the pair of those who are named. */
function signOf(text: string, from: string, to: string, name: string): number | undefined {
  const { document, pairs } = trace(articleOf(text));
  const placeOf = (party: string) => document.profiles.findIndex((one) => one.name === party);
  const at = SIGNS.findIndex((sign) => sign.name === name);
  expect(at).toBeGreaterThanOrEqual(0);
  return pairs.get(pairKey(placeOf(from), placeOf(to)))?.signs[at];
}

const LETTER =
  'President Tolo Maren of Kandia sent a letter to President Eskil Brandvoll of Norland. "Our friend Amo Quist is proud," Maren wrote.';

test.each([
  ['share of the sender\'s mentions behind "to"', 0],
  ['share of the addressee\'s mentions behind "to"', 1],
  ["share of the sender's mentions at the head of a sentence", 0.5],
  ['share of the sender\'s mentions before a word of kind "send"', 1],
  ["share of the addressee's mentions in quotation", 0],
  ['times the sender is told', 2],
  ['times the addressee is told', 1],
  ["sender's name is one word", 0],
  ['the addressee is written to where the sender is told', 1],
  ['others written to where the sender is told', 0],
  ['read by place alone', 0],
])('of a letter: %s', (name, expected) => {
  expect(signOf(LETTER, 'Tolo Maren', 'Eskil Brandvoll', name)).toBe(expected);
});

const TWO_HUBS = `President Eskil Brandvoll of Norland had a letter from President Tolo Maren of Kandia.

The governor of the Norland bank, Ida Strand, was congratulated by President Amo Quist of Suria. President Lena Oskar of Velland wrote too.`;

test.each([
  ['Amo Quist', 'Ida Strand', 1],
  ['Amo Quist', 'Eskil Brandvoll', 0],
  ['Tolo Maren', 'Eskil Brandvoll', 1],
])('whether the one written to last before %s is %s', (from, to, expected) => {
  const name = 'the addressee was the last written to before the sender';
  expect(signOf(TWO_HUBS, from, to, name) ?? 0).toBe(expected);
});

const GUEST = `President Eskil Brandvoll of Norland was congratulated on his election by President Tolo Maren of Kandia.

President Amo Quist of Suria was in the front row. Maren's telegram came in the evening.`;

test.each([
  ['Amo Quist', 1],
  ['Tolo Maren', 0],
])('whether %s stands by', (from, expected) => {
  expect(signOf(GUEST, from, 'Eskil Brandvoll', 'sender stands by')).toBe(expected);
});
