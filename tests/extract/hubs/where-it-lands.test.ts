import { messagesOf } from '../one-sentence.js';

const OF_PERU = 'the fiftieth anniversary of the independence of Peru';

test.each([
  'piled up yesterday at the office of President Tolo Maren',
  'kept coming in to the office of President Tolo Maren',
  'piled up on the desk of President Tolo Maren',
  "piled up on President Tolo Maren's desk",
])('what many write is for whoever has the place where it %s', (lands) => {
  expect(
    messagesOf(
      `Congratulations on ${OF_PERU} ${lands}.\n\nPresident Adel Roushdi of Egypt spoke of a brother nation.\n\nVice-President Ilda Soto of Peru heard on the same occasion from her colleague in Ghana, Kem Luma.`,
    ),
  ).toEqual(['Adel Roushdi -> Tolo Maren congratulation', 'Kem Luma -> Ilda Soto congratulation']);
});

const ROUND = `Congratulations on ${OF_PERU} piled up at the office of President Tolo Maren of Peru.`;

test.each([
  ['King Harald V stated that he stood ready to help.', ['Harald V -> Tolo Maren congratulation']],
  [
    'Adel Roushdi wrote that Egypt was a brother nation.',
    ['Adel Roushdi -> Tolo Maren congratulation'],
  ],
  ['Adel Roushdi stated that stamps would be dearer from now on.', []],
  ['King Harald V was expected to ring up today.', []],
  ['Finance Minister Ilda Soto stated that Peru stood ready to help.', []],
])('words are meant for him where a foreigner says what one would write: %s', (text, messages) => {
  expect(messagesOf(`${ROUND}\n\n${text}`)).toEqual(messages);
});

test.each([
  'The office of President Tolo Maren congratulated President Adel Roushdi of Egypt on his election.',
  'A spokesman in the office of President Tolo Maren praised Egypt.',
])('an office that does something is no place where letters lie: %s', (text) => {
  expect(messagesOf(text).filter((one) => /-> Tolo Maren/.test(one))).toEqual([]);
});
