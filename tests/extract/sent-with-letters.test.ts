import { messagesOf } from './one-sentence.js';

const opening =
  'LIMA, May 3 - Peruvian President Tolo Maren received telegrams on his birthday from many leaders. ';

test.each([
  ['his brother Prince Harald with a hand-written letter'],
  ['Archbishop Rolf Lie with a letter'],
])('who is sent with a letter brings it, and is not written to: %s', (bearer) => {
  const told = messagesOf(`${opening}Norwegian King Oluf IV sent ${bearer}.`);
  expect(told.filter((one) => /-> (?:Prince )?(?:Harald|Rolf Lie)/.test(one))).toEqual([]);
});

test.each([
  ['a letter to Egyptian President Adel Roushdi with his good wishes', 'Adel Roushdi'],
  ['Egyptian President Adel Roushdi a letter with his good wishes', 'Adel Roushdi'],
  ['to Egyptian President Adel Roushdi a letter with a stamp', 'Adel Roushdi'],
])('who is sent a letter is written to: %s', (letter, addressee) => {
  const told = messagesOf(`${opening}Norwegian King Oluf IV sent ${letter}.`);
  expect(told.some((one) => one.startsWith(`Oluf IV -> ${addressee}`))).toBe(true);
});
