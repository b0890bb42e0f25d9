import { longestEntry } from '../../src/lexicon/gazetteer.js';
import {
  commemorations,
  countries,
  occasionEvents,
  occasionFields,
  occasionHints,
  occasions,
} from '../../src/lexicon/lexicon.generated.js';
import { OCCASION_KINDS } from '../../src/model.js';
import { topicsOf } from '../../src/lexicon/topics.js';
import { scan } from '../../src/extract/scan.js';

function entryOf(text: string) {
  const tokens = scan(text, 0, text.length);
  const found = longestEntry(
    tokens.map(({ lower }) => lower),
    0,
    (from, to) => text.slice(tokens[from]!.start, tokens[to - 1]!.end),
  );
  return found?.entry ?? null;
}

test('every state has a code of three capitals and no two share one', () => {
  const codes = countries.map(({ code }) => code);
  expect(codes.filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.length).toBeGreaterThan(245);
});

test('every occasion of the tables is one of the vocabulary', () => {
  const kinds: readonly string[] = [...OCCASION_KINDS, 'commemoration', 'nothing'];
  const all = [occasions, occasionEvents, occasionHints, occasionFields, commemorations].flat();
  expect(all.filter(({ kind }) => !kinds.includes(kind))).toEqual([]);
});

test.each([
  ['Niger', 'NER'],
  ['Nigeria', 'NGA'],
  ['Nigerian', 'NGA'],
  ['Oman', 'OMN'],
  ['Romania', 'ROU'],
  ['Guinea', 'GIN'],
  ['Guinea-Bissau', 'GNB'],
  ['Equatorial Guinea', 'GNQ'],
  ['Papua New Guinea', 'PNG'],
  ['Dominica', 'DMA'],
  ['the Dominican Republic'.slice(4), 'DOM'],
  ["People's Republic of China", 'CHN'],
  ["Democratic People's Republic of Korea", 'PRK'],
  ['Republic of Korea', 'KOR'],
  ['Republic of the Congo', 'COG'],
  ['Democratic Republic of the Congo', 'COD'],
  ['South Sudan', 'SSD'],
  ['Sudan', 'SDN'],
  ['US', 'USA'],
  ['U.S.', 'USA'],
])('%s is %s', (text, code) => {
  expect(entryOf(text)).toMatchObject({ type: 'country', code });
});

test.each([['us'], ['turkey soup'], ['Indian Ocean'], ['Latin American'], ['polish shoes']])(
  '%s is no state',
  (text) => {
    expect(entryOf(text)?.type).not.toBe('country');
  },
);

test('one office of several states is not several offices', () => {
  expect(entryOf('minister of foreign affairs')).toMatchObject({ type: 'role', plural: false });
  expect(entryOf('presidents')).toMatchObject({ type: 'role', plural: true });
});

test('topics come sorted, and none is an empty list', () => {
  expect(topicsOf('trade and the climate')).toEqual(['climate', 'trade']);
  expect(topicsOf('a quiet evening')).toEqual([]);
});
