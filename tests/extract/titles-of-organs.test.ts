import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

const stateOf = (title: string) =>
  extract(
    articleOf(
      `Lima, 14 April 2025 (PL) -- President Pedro Ruiz of Peru received a message of greeting from Dorj Bat, ${title}.`,
    ),
  ).people.find(({ name }) => name === 'Dorj Bat')?.country ?? null;

test.each([
  ["general secretary of the Central Committee of the Lao People's Revolutionary Party", 'LAO'],
  ["general secretary of the Central Committee of the Mongolian People's Party", 'MNG'],
  ['head of the International Department of the Communist Party of China', 'CHN'],
  ['first secretary of the Central Committee of the Communist Party of Vietnam', 'VNM'],
  ['chair of the Foreign Affairs Committee of the Danish Parliament', 'DNK'],
])('the organ of a party or parliament is of its state: %s', (title, state) => {
  expect(stateOf(title)).toBe(state);
});

test.each([
  ['president of the Executive Board of the African Union'],
  ['secretary-general of the Arab League'],
])('a body of no state gives none: %s', (title) => {
  expect(stateOf(title)).toBeNull();
});
