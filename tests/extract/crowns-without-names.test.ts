import { extract } from '../../src/extract/extract.js';
import { articleOf, messagesOf } from './one-sentence.js';

const officesIn = (text: string): string[] =>
  extract(articleOf(text)).mentions.flatMap(({ party }) =>
    party.kind === 'office' ? [`${party.country} ${party.name}`] : [],
  );

test.each([
  [
    'BANGKOK, 3 May 2031. HIS MAJESTY has caused a message to be sent to Thimphu this morning.',
    'THA king',
  ],
  ['MUSCAT, 3 May 2031. His Majesty has sent a cable of greetings to Thimphu.', 'OMN sultan'],
  [
    'LIMA, 3 May 2031. President Tolo Maren had a telegram. The Jordanian monarch wrote.',
    'JOR monarch',
  ],
  [
    'KINGSTOWN, 3 May 2031. Queen Oda II has sent a message of sympathy to the Governor-General as ash falls over St Vincent.',
    'VCT governor-general',
  ],
  [
    'Thai king sends message to Emperor\n\nThe King has sent birthday wishes to His Majesty the Emperor of Japan.',
    'THA king',
  ],
])('%s', (text, office) => {
  expect(officesIn(text)).toContain(office);
});

test.each([
  ['BANGKOK, 3 May 2031. Her Majesty has caused a message to be sent to Thimphu.', 'THA king'],
  ['LIMA, 3 May 2031. President Tolo Maren had a telegram from the King of Jordan.', 'JOR monarch'],
  ['MUSCAT, 3 May 2031. His Majesty has sent a cable of greetings to Thimphu.', 'OMN king'],
  [
    'Thai king sends message to King of Jordan\n\nThe Queen has sent a message to Odo Maren of Peru.',
    'THA queen',
  ],
  ['OSLO, 3 May 2031. A message of sympathy went to the Governor-General.', 'NOR governor-general'],
])('not so: %s', (text, office) => {
  expect(officesIn(text)).not.toContain(office);
});

test('what is done behind a colon is not what is left undone before it', () => {
  const told = (verb: string) =>
    messagesOf(
      `LIMA, 3 May 2031. President Tolo Maren of Peru ${verb} Eskil Brandvoll, the Prime Minister of Norway, on his election.`,
    );
  expect(told('wished to pass over neither: he congratulated')).toHaveLength(1);
  expect(told('neither called nor congratulated')).toHaveLength(0);
});
