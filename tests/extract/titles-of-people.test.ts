import { extract } from '../../src/extract/extract.js';
import { articleOf } from './one-sentence.js';

/** "Tolo Maren: president of Peru" of everybody named, "Tolo Maren: -" without a title. */
const titlesIn = (text: string) =>
  extract(articleOf(text)).people.map(({ name, title }) => `${name}: ${title ?? '-'}`);

test.each([
  [
    "Tolo Maren of Peru wrote to Oto Veen on Monday. Peru's president sent him good wishes.",
    "Tolo Maren: Peru's president",
  ],
  [
    'Norwegian Prime Minister Eskil Maren congratulated Oto Veen on his election as President of Peru.',
    'Oto Veen: President of Peru',
  ],
  [
    "A letter came for Oto Veen, who became Peru's prime minister last week.",
    "Oto Veen: Peru's prime minister",
  ],
])('an office told beside a name is the title: %s', (text, title) => {
  expect(titlesIn(text)).toContain(title);
});

test.each([
  [
    'Norwegian Prime Minister Eskil Maren congratulated Oto Veen and Li Odo on their election as President and Vice President of Peru.',
    'Li Odo: President',
  ],
  [
    'Norwegian Prime Minister Eskil Maren walked along the Carenage as President of the Council.',
    'Carenage: President of the Council',
  ],
  ['Oto Veen thanked Li Odo. The ambassador of Peru stood by.', 'Oto Veen: ambassador of Peru'],
])('an office of somebody else is none: %s', (text, title) => {
  expect(titlesIn(text)).not.toContain(title);
});
