import { messagesOf } from '../one-sentence.js';

const BOTH = 'Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll';

test.each([
  `With an exchange of messages ${BOTH} have marked the 40th anniversary of diplomatic relations.`,
  `In their own letters to each other, ${BOTH} recalled the 40th anniversary of diplomatic relations.`,
  `${BOTH} marked the 40th anniversary of diplomatic relations with an exchange of congratulatory telegrams.`,
  `Through an exchange of cordial letters, ${BOTH} welcomed the 40th anniversary of diplomatic relations.`,
])('an exchange told by a noun: %s', (text) => {
  expect(messagesOf(text)).toEqual(['Tolo Maren <-> Eskil Brandvoll congratulation']);
});

test('an exchange that took place beside another', () => {
  expect(
    messagesOf(
      `${BOTH} exchanged congratulatory letters on the 40th anniversary of diplomatic relations. A similar exchange took place between Peruvian Foreign Minister Ilda Soto and Norwegian Foreign Minister Arne Foss.`,
    ),
  ).toEqual([
    'Tolo Maren <-> Eskil Brandvoll congratulation',
    'Ilda Soto <-> Arne Foss congratulation',
  ]);
});

test('an exchange of views that took place', () => {
  expect(
    messagesOf(
      `An exchange of views took place between ${BOTH}. A similar exchange took place between Peruvian Foreign Minister Ilda Soto and Norwegian Foreign Minister Arne Foss.`,
    ),
  ).toEqual([]);
});

test('the two who tell each other how sorry they are', () => {
  expect(
    messagesOf(`${BOTH} told each other by telephone how sorry they were about the floods.`),
  ).toEqual(['Tolo Maren <-> Eskil Brandvoll sympathy']);
});

test.each([
  `With an exchange of prisoners ${BOTH} ended the quarrel on the 40th anniversary of diplomatic relations.`,
  `In an exchange of views ${BOTH} spoke about fishing.`,
  `${BOTH} began their talks with an exchange of gifts.`,
  'In their letters to each other, painters of Lima and Oslo spoke of light; Peruvian President Tolo Maren has read them.',
  `${BOTH} told each other jokes at the fair.`,
])('nothing written is exchanged: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
