import { annotationOf } from '../../../src/extract/annotation.js';
import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

const people = (text: string) =>
  annotationOf('a', extract(articleOf(text))).people.map(({ name }) => name);

const LETTER = 'President Tolo Maren of Peru wrote to President Eskil Brandvoll of Norway.';

test.each([
  ['Besides, the Secretary-General of the United Nations, Ida Strand, spoke by video.'],
  ["Elsewhere, Kenya's vice-president, Ida Strand, congratulated the imams."],
  ['Inside, the Speaker of the Assembly, Ida Strand, had written two words.'],
  ['Afterwards, the President of Kenya, Ida Strand, thanked the choir.'],
])('%s', (text) => {
  expect(people(`${LETTER} ${text}`)).toEqual(['Tolo Maren', 'Eskil Brandvoll', 'Ida Strand']);
});

test.each([
  ['Hope Strand, the President of Kenya, thanked the choir.', 'Hope Strand'],
  ['Per Strand, the President of Kenya, thanked the choir.', 'Per Strand'],
  ['President Long Strand of Kenya thanked the choir.', 'Long Strand'],
  ['President Ida Embla of Kenya thanked the choir.', 'Ida Embla'],
])('still a name: %s', (text, name) => {
  expect(people(`${LETTER} ${text}`)).toContain(name);
});
