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
  [
    'Norwegian Prime Minister Eskil Maren congratulated Oto Veen and Li Odo on their election as President and Vice President of Peru.',
    'Li Odo: Vice President of Peru',
  ],
  [
    'Messages came from two premiers, Tolo Maren of Peru and Oto Veen of Kenya.',
    'Oto Veen: premier',
  ],
  [
    'General Tolo Maren wrote to Oto Veen of Kenya. The President of Peru sent him good wishes.',
    'Tolo Maren: President of Peru',
  ],
  [
    "The Speaker of the People's Majlis, Mr Tolo Maren, wrote to Oto Veen of Peru.",
    "Tolo Maren: Speaker of the People's Majlis",
  ],
  [
    'Tolo Maren, leader of the main opposition, wrote to Oto Veen of Peru.',
    'Tolo Maren: leader of the main opposition',
  ],
  [
    'The Minister for Environment, Science and Technology, Dr Tolo Maren, wrote to Peru.',
    'Tolo Maren: Minister for Environment, Science and Technology',
  ],
  [
    'Minister of Trade, Dr. Tolo Maren, sent his condolences to Oto Veen of Peru.',
    'Tolo Maren: Minister of Trade',
  ],
  [
    'The Custodian of the Two Holy Mosques, King Odo II, wrote to Oto Veen of Peru.',
    'Odo II: King',
  ],
  ['Peruvian PM Tolo Maren wrote to Oto Veen.', 'Tolo Maren: Peruvian Prime Minister'],
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
  [
    "President Tolo Maren of Peru thanked Li Odo. The President's brother, Oto Veen, was there.",
    "Oto Veen: President's brother",
  ],
  [
    'On behalf of the Ambassador, the President conveys to Oto Veen of Peru good wishes.',
    'Oto Veen: Ambassador',
  ],
  ['Premiers were at the jubilee in Maren, Oto Veen of Kenya said.', 'Oto Veen: premier'],
  ['Oto Veen thanked Li Odo. The ambassador of Peru stood by.', 'Oto Veen: ambassador of Peru'],
])('an office of somebody else is none: %s', (text, title) => {
  expect(titlesIn(text)).not.toContain(title);
});
