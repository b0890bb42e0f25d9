import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

const LEAD =
  'Kenya marks its day\n\nNAIROBI, May 4 - President Odalo Wanji of Kenya received good wishes on Friday.\n\n';
const END = '\n\nMore letters are on their way, the palace said, and all will be answered.';
const namesIn = (told: string) =>
  extract(articleOf(LEAD + told + END)).people.map(({ name }) => name);

test.each([
  ["Javier Galán's came by bag.", 'Javier Galán'],
  ["Toomas Nwachu's closes the pile.", 'Toomas Nwachu'],
  [
    'In it Yara Kadamani, in charge of culture in Colombia, praises the President.',
    'Yara Kadamani',
  ],
  ['Maria, whose own jubilee fell in May, has written to the President.', 'Maria'],
  ['"The ferry will run," writes Francis, "and the river with it."', 'Francis'],
  ['A letter from Charlotte reached the President on Monday.', 'Charlotte'],
  ['The Permaisuri, Raja Puan Zarinah, congratulated the President.', 'Raja Puan Zarinah'],
])('somebody is told in %s', (told, expected) => {
  expect(namesIn(told)).toContain(expected);
});

test.each([
  ["Boyarin's came by bag.", 'Boyarin'],
  ['Boyarin, whose shares fell in May, has written to the President.', 'Boyarin'],
  ['"The ferry will run," writes Boyarin, "and the river with it."', 'Boyarin'],
  ['A letter from Boyarin reached the President on Monday.', 'Boyarin'],
  ['He congratulated Muslims on the end of the fast.', 'Muslims'],
])('nobody is told by a lone word in %s', (told, unexpected) => {
  expect(namesIn(told)).not.toContain(unexpected);
});
