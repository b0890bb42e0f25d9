import { trace } from '../../src/extract/extract.js';
import { pairKey } from '../../src/extract/likelihood/evidence.js';
import { SIGNS } from '../../src/extract/likelihood/signs.js';
import { SIGN_NAMES, START, TREES } from '../../src/extract/likelihood/trees.generated.js';
import { likelihoodOf, reasonsOf } from '../../src/extract/likelihood/trees.js';
import { isLikely } from '../../src/extract/likelihood/verdicts.js';
import { articleOf, messagesOf } from './one-sentence.js';

test('the fitted trees ask for signs that are there', () => {
  const names = SIGNS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(SIGN_NAMES.filter((name) => !names.includes(name))).toEqual([]);
  expect(TREES.length).toBeGreaterThan(50);
});

const ROUND_UP = `Leaders congratulate Norland's new president

President Tolo Maren of Kandia congratulated President Eskil Brandvoll of Norland on his election in a letter on Monday.

The president of Suria, Lena Oskar, sent Brandvoll a telegram of congratulation. President Amo Quist of Velland also congratulated Brandvoll.`;

test('every likelihood is a share, and that of its signs', () => {
  const { pairs } = trace(articleOf(ROUND_UP));
  expect(pairs.size).toBeGreaterThan(3);
  for (const { signs, likelihood } of pairs.values()) {
    expect(likelihood).toBeGreaterThan(0);
    expect(likelihood).toBeLessThan(1);
    expect(likelihoodOf(signs)).toBe(likelihood);
  }
});

test('the reasons for a likelihood add up to it', () => {
  const { pairs } = trace(articleOf(ROUND_UP));
  const roots = TREES.reduce<number>(
    (sum, tree) => sum + (typeof tree === 'number' ? tree : tree[2]),
    START,
  );
  for (const { signs, likelihood } of pairs.values()) {
    const added = reasonsOf(signs).reduce((sum, { adds }) => sum + adds, roots);
    expect(added).toBeCloseTo(Math.log(likelihood / (1 - likelihood)), 6);
  }
});

const pairOf = (from: number, to: number, likelihood: number, isKept: boolean) => ({
  ...{ from, to, likelihood, isKept },
  ...{
    signs: [],
    together: null,
    isRead: isKept,
    isHardToWeigh: false,
    isUnseen: false,
    sentence: 0,
  },
});

test.each([
  ['what rules keep stands where it is likely', 0.6, true, 0.1, true],
  ['what rules keep stands where it is as likely as not', 0.5, true, 0.1, true],
  ['what rules keep falls where it is doubtful', 0.45, true, 0.1, false],
  ['what rules keep falls where all else speaks against it', 0.2, true, 0.1, false],
  ['what rules keep stands beside its reverse', 0.6, true, 0.9, true],
  ['what no rule keeps stands where it is likelier than not', 0.6, false, 0.1, true],
  ['what no rule keeps stands where it is hardly less likely than not', 0.45, false, 0.1, true],
  ['what no rule keeps falls where it is doubtful', 0.4, false, 0.1, false],
  ['what no rule keeps falls where its reverse is likelier', 0.6, false, 0.9, false],
] as const)('%s', (_, likelihood, isKept, reverse, expected) => {
  const pair = pairOf(0, 1, likelihood, isKept);
  const pairs = new Map([
    [pairKey(0, 1), pair],
    [pairKey(1, 0), pairOf(1, 0, reverse, false)],
  ]);
  expect(isLikely(pairs, pair)).toBe(expected);
});

test.each([
  [0.45, false],
  [0.55, true],
])(
  'of a pair that is hard to weigh and that no rule keeps, %d tells whether it stands: %s',
  (likelihood, expected) => {
    const pair = { ...pairOf(0, 1, likelihood, false), isHardToWeigh: true };
    expect(isLikely(new Map([[pairKey(0, 1), pair]]), pair)).toBe(expected);
  },
);

test.each([
  ['stands unless rules do not keep it', true, true, true],
  ['falls where no rule keeps it', true, false, false],
  ['falls where both are told by words', false, true, false],
])('an unlikely pair with one told by no words of his own %s', (_, isUnseen, isKept, expected) => {
  const pair = { ...pairOf(0, 1, 0.2, isKept), isUnseen };
  expect(isLikely(new Map([[pairKey(0, 1), pair]]), pair)).toBe(expected);
});

test('what a message is confident of is how likely its pair is', () => {
  const { pairs, extraction } = trace(articleOf(ROUND_UP));
  const likelihoods = new Set(
    [...pairs.values()].map(({ likelihood }) => Math.round(likelihood * 100) / 100),
  );
  expect(extraction.reports.length).toBe(3);
  for (const { confidence } of extraction.reports)
    expect(confidence === 0.99 || likelihoods.has(confidence)).toBe(true);
});

test('those who write to one stay told', () => {
  expect(messagesOf(ROUND_UP)).toEqual([
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Lena Oskar -> Eskil Brandvoll congratulation',
    'Amo Quist -> Eskil Brandvoll congratulation',
  ]);
});

test.each([
  [
    'two of one state',
    'President Tolo Maren of Kandia met Prime Minister Ivo Sand of Kandia and thanked him.',
  ],
  [
    'a meeting',
    'President Tolo Maren of Kandia met President Eskil Brandvoll of Norland in Oslin on Monday.',
  ],
  ['a state and a state', 'Kandia beat Norland by two goals on Monday.'],
])('%s gives no likely message', (_, text) => {
  expect(messagesOf(text)).toEqual([]);
});

/** Whether a message of two who are named is weighed. */
function isWeighed(text: string, from: string, to: string): boolean {
  const { document, pairs } = trace(articleOf(text));
  const placeOf = (name: string) => document.profiles.findIndex((one) => one.name === name);
  return pairs.has(pairKey(placeOf(from), placeOf(to)));
}

test.each([
  [
    'everybody with whoever seems to be written to, told nowhere beside him',
    'Eskil Brandvoll, who has been elected President of Norway, spent the evening beside the telephone. Brandvoll slept little. From Lima it was Tolo Maren. Adel Roushdi of Egypt sang.',
    true,
    [
      ['Tolo Maren', 'Eskil Brandvoll'],
      ['Adel Roushdi', 'Eskil Brandvoll'],
    ],
  ],
  [
    'two whose states are told to be one',
    'President Tolo Maren of Peru congratulated King Odo II of Norway. Beside President Maren stood Peruvian Prime Minister Lu Gap, who had cabled King Odo II.',
    false,
    [['Lu Gap', 'Tolo Maren']],
  ],
] as const)('it is weighed: %s', (_, text, expected, sides) => {
  for (const [from, to] of sides) expect(isWeighed(text, from, to)).toBe(expected);
});

test('a withheld message is weighed by nobody and stays withheld', () => {
  const { extraction } = trace(
    articleOf(
      'President Tolo Maren of Kandia has not congratulated President Eskil Brandvoll of Norland on his election.',
    ),
  );
  expect(extraction.reports.map(({ status }) => status)).toEqual(['withheld']);
});

test('pairs are bounded where a sentence tells hundreds of parties', () => {
  const names = Array.from(
    { length: 300 },
    (_, at) =>
      `President Tolo Maren${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))} of Kandia`,
  );
  const { pairs } = trace(
    articleOf(`${names.join(', ')} congratulated President Eskil Brandvoll of Norland.`),
  );
  expect(pairs.size).toBeLessThan(5000);
});
