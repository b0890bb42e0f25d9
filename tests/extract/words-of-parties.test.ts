import { trace } from '../../src/extract/extract.js';
import { pairKey } from '../../src/extract/likelihood/evidence.js';
import { reversed } from '../../src/extract/likelihood/words/said-between.js';
import { toldWords } from '../../src/extract/likelihood/words/told-words.js';
import { AROUND, BETWEEN } from '../../src/extract/likelihood/words/word-weights.generated.js';
import { wordsAround } from '../../src/extract/likelihood/words/words-around.js';
import { wordsBetween } from '../../src/extract/likelihood/words/words-between.js';
import { isCountryName } from '../../src/lexicon/gazetteer.js';
import { articleOf } from './one-sentence.js';

const all = () => true;

function read(text: string, isKnown: (word: string) => boolean = all) {
  const { document, pairs } = trace(articleOf(text));
  const told = toldWords(document);
  const placeOf = (party: string) => document.profiles.findIndex((one) => one.name === party);
  return {
    told,
    around: (party: string) => wordsAround(document, told, isKnown)[placeOf(party)]!,
    between: (from: string, to: string) => {
      const together = pairs.get(pairKey(placeOf(from), placeOf(to)))!.together!;
      return {
        straight: wordsBetween(told, together, isKnown),
        reversed: wordsBetween(told, reversed(together), isKnown),
      };
    },
  };
}

const LETTER =
  'On 3 May President Tolo Maren of Kandia warmly congratulated President Eskil Brandvoll of Norland on the Fields Award.';

test('a mention is one word, a number is "0", and a name within a sentence is no word', () => {
  expect(
    read(LETTER)
      .told.bySentence.flat()
      .map(({ word }) => word),
  ).toEqual([
    'on',
    '0',
    '<name>',
    '<person>',
    'of',
    '<name>',
    'warmly',
    'congratulated',
    '<person>',
    'of',
    '<name>',
    'on',
    'the',
    '<name>',
    '<name>',
    '.',
  ]);
});

test.each([
  ['Tolo Maren', 'a person', true],
  ['Tolo Maren', 'behind: congratulated', true],
  ['Tolo Maren', 'near behind: congratulated', true],
  ['Tolo Maren', 'near behind: congratulated <person>', true],
  ['Tolo Maren', 'in: warmly', true],
  ['Eskil Brandvoll', 'right before: congratulated', true],
  ['Eskil Brandvoll', 'right before: warmly congratulated', true],
  ['Eskil Brandvoll', 'near before: congratulated', true],
  ['Tolo Maren', 'right behind: congratulated', false],
  ['Tolo Maren', 'before: congratulated', false],
  ['Tolo Maren', 'near behind: award', false],
  ['Tolo Maren', 'opens a sentence', false],
  ['Eskil Brandvoll', 'behind: congratulated', false],
  ['Eskil Brandvoll', 'near before: 0', false],
])('around %s stands "%s": %s', (party, words, expected) => {
  expect(read(LETTER).around(party).has(words)).toBe(expected);
});

test('what is not known is left out', () => {
  const { around } = read(LETTER, (word) => word === 'warmly');
  expect([...around('Tolo Maren')].filter((words) => words.includes(': '))).toEqual([
    'behind: warmly',
    'near behind: warmly',
    'in: warmly',
  ]);
});

test.each([
  ['straight', 'sender first', true],
  ['straight', 'sender first, between: congratulated', true],
  ['straight', 'sender first, between: congratulated #', true],
  ['straight', 'sender first, before: on', true],
  ['straight', 'sender first, behind: the', true],
  ['reversed', 'addressee first, between: congratulated', true],
  ['straight', 'addressee first, between: congratulated', false],
  ['straight', 'sender first, between: the', false],
  ['reversed', 'sender first', false],
] as const)('between the two, %s, stands "%s": %s', (way, words, expected) => {
  expect(read(LETTER).between('Tolo Maren', 'Eskil Brandvoll')[way].has(words)).toBe(expected);
});

test('a caption says nothing of whom it names', () => {
  const { around } = read(`${LETTER}\n\nPhoto: Amo Quist of Suria telephoned Tolo Maren of Kandia`);
  expect(around('Tolo Maren').has('in: telephoned')).toBe(false);
});

test('no weight hangs on the name of a country, "us" being a pronoun too', () => {
  const words = [...AROUND.map(([words]) => words), ...BETWEEN.map(([words]) => words)].flatMap(
    (words) => words.slice(words.indexOf(': ') + 2).split(' '),
  );
  expect(words.length).toBeGreaterThan(1000);
  expect(words.filter((word) => isCountryName(word) && word !== 'us')).toEqual([]);
});
