import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

test.each([
  ['President Tolo Maren of Peru offered his congratulations in careful English.', ['PER']],
  ['He asked, in Spanish, for patience with his French. Kenya listened.', ['KEN']],
  ['The fort lies in English hands, said President Tolo Maren of Peru.', ['GBR', 'PER']],
  [
    'In a mixture of Portuguese and Guarani, President Tolo Maren of Peru wished him luck.',
    ['PER'],
  ],
  [
    'With these lines, in English and Spanish, President Tolo Maren of Peru wished him luck.',
    ['PER'],
  ],
  ['In English and Spanish ports, President Tolo Maren of Peru is known.', ['ESP', 'GBR', 'PER']],
  ['He thanked the English for coming, and President Tolo Maren of Peru.', ['GBR', 'PER']],
])('a language is of no state: %s', (text, states) => {
  expect(extract(articleOf(text)).countries).toEqual(states);
});
