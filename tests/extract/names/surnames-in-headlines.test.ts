import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

const namesIn = (headline: string) =>
  extract(
    articleOf(
      `${headline}\n\nOSLO, 9 May 2025 - The Palace received good wishes on Thursday. A cable came from Peruvian President Tolo Maren.`,
    ),
  ).people.map(({ name }) => name);

test.each([
  ['Kings and presidents write to Philippe on his day', 'Philippe'],
  ['Letters to Philippe', 'Philippe'],
  ['Odorova’s counterpart in Lima the first to ring', 'Odorova'],
  ['Callers in line on the day after Odorova’s victory', 'Odorova'],
])('%s: one word in a headline is somebody by what is told of him', (headline, name) => {
  expect(namesIn(headline)).toContain(name);
});

test.each([
  ['The long road to Philippe', 'Philippe'],
  ['Children write to Odostan', 'Odostan'],
  ['WRITE TO PHILIPPE', 'Philippe'],
  ['Odorova’s streets are wet', 'Odorova'],
  ['Council’s counterpart the first to ring', 'Council'],
  ['Peru’s counterpart the first to ring', 'Peru'],
  ['Odorova wakes late', 'Odorova'],
])('%s: elsewhere one word in a headline is nobody', (headline, name) => {
  expect(namesIn(headline)).not.toContain(name);
});
