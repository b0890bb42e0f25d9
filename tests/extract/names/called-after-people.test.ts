import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

const people = (text: string) =>
  extract(articleOf(`President Ana Quispe of Peru opened a school.\n\n${text}`)).people.map(
    ({ name }) => name,
  );

test.each([
  'A video was shown at Sir Odo Wero Stadium.',
  'The crowd walked down Odo Wero Avenue.',
  'The ferry Lady Wero sank off the coast.',
  'She will hand him the Order of Odo Wero.',
  'The school stands on a hill. (Photo: Odo Wero/Lima Post)',
  'Photos by Odo Wero',
])('no person is told in "%s"', (text) => {
  expect(people(text)).toEqual(['Ana Quispe']);
});

test.each([
  ['"It is ours," said a retired planter, Odo Wero.', 'Odo Wero'],
  ['"It is ours," said shop assistant Odo Wero.', 'Odo Wero'],
  ['She let Odo Wero know that it was open.', 'Odo Wero'],
  ['PHOTO: Prime Minister Odo Wero and the president at the gate.', 'Odo Wero'],
  ['Constable Odo Wero stood at the gate.', 'Odo Wero'],
])('a person is told in "%s"', (text, name) => {
  expect(people(text)).toContain(name);
});
