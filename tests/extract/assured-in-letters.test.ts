import { messagesOf } from './one-sentence.js';

const STORY =
  'Two letters of mourning for Queen Ada of Norway left Lima on Friday. The first, from President Tolo Maren of Peru, was addressed to King Odo II.';

test.each([
  [
    'in the second of two letters, to a sovereign told by his style',
    `${STORY} In the second, Peruvian Prime Minister Inca Salas assured His Majesty that flags would be flown at half-mast.`,
    ['Tolo Maren -> Odo II condolence', 'Inca Salas -> Odo II condolence'],
  ],
  [
    'not in a second thing that is no letter',
    `${STORY} In the second half, Peruvian Prime Minister Inca Salas assured fans that flags would be flown at half-mast.`,
    ['Tolo Maren -> Odo II condolence'],
  ],
  [
    'not in a speech',
    `${STORY} In a speech on Sunday, Peruvian Prime Minister Inca Salas assured His Majesty that flags would be flown at half-mast.`,
    ['Tolo Maren -> Odo II condolence'],
  ],
])('whoever is assured of something: %s', (_, text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});
