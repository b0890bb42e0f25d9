import { messagesOf } from './one-sentence.js';

test.each([
  [
    'His Holiness the Dalai Lama has written to Peruvian President Tolo Maren to congratulate him on his election.',
    'Dalai Lama -> Tolo Maren congratulation',
  ],
  [
    'Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll congratulated the Dalai Lama on his 90th birthday.',
    'Tolo Maren -> Dalai Lama congratulation|Eskil Brandvoll -> Dalai Lama congratulation',
  ],
  [
    'His Highness the Aga Khan has sent a message of condolence to Peruvian President Tolo Maren after the wildfires.',
    'Aga Khan -> Tolo Maren condolence',
  ],
])('whoever is called by his office alone is a person: %s', (text, message) => {
  expect(messagesOf(text)).toEqual(message.split('|'));
});

test.each([
  "The Dalai Lama's monastery has written to Peruvian President Tolo Maren.",
  'Peruvian President Tolo Maren met the Aga Khan in Lima.',
  'The grand mufti has not written to Peruvian President Tolo Maren.',
])('and no message where nothing is told of one: %s', (text) => {
  expect(messagesOf(text).filter((message) => /Lama|Khan|mufti/.test(message))).toEqual([]);
});
