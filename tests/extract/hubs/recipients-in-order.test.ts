import { messagesOf } from '../one-sentence.js';

const cards =
  'RIGA, December 20 - Latvian President Andris Kalns has signed the last of his Christmas cards.';

test.each([
  [
    'come first, followed by',
    `${cards} The presidents of Estonia and Poland come first; they are followed by the King of Sweden.`,
  ],
  [
    'the list is headed by',
    `${cards} The list is headed by the presidents of Estonia and Poland. The King of Sweden gets one too.`,
  ],
  [
    'those who receive one are',
    `${cards} Among those who receive one are the presidents of Estonia and Poland and the King of Sweden.`,
  ],
])('those who are gone through get one: %s', (_, text) => {
  expect(messagesOf(text).sort()).toEqual([
    'Andris Kalns -> office EST president greeting',
    'Andris Kalns -> office POL president greeting',
    'Andris Kalns -> office SWE king greeting',
  ]);
});

test.each([
  [
    'a parade',
    'RIGA, December 20 - Latvian President Andris Kalns watched the parade. The presidents of Estonia and Poland come first; they are followed by the King of Sweden.',
  ],
  [
    'a game of cards',
    'RIGA, December 20 - Latvian President Andris Kalns sat over his cards. The presidents of Estonia and Poland came first in the regatta.',
  ],
])('nobody gets one: %s', (_, text) => {
  expect(messagesOf(text)).toEqual([]);
});
