import { messagesOf } from './one-sentence.js';

const STORY =
  'LIMA, May 3 - Peruvian President Tolo Maren wrote a letter to Norwegian Prime Minister Eskil Brandvoll to congratulate him on his election.';

test('to make a land one of the first destinations is an invitation', () => {
  expect(
    messagesOf(`${STORY} He also asked Mr Brandvoll to make Peru one of his first destinations.`),
  ).toEqual([
    'Tolo Maren -> Eskil Brandvoll congratulation',
    'Tolo Maren -> Eskil Brandvoll invitation',
  ]);
});

test.each([
  'He also asked Mr Brandvoll to make trade one of his first concerns.',
  'He also asked Mr Brandvoll to make Peru one of his first partners.',
])('no invitation: %s', (sentence) => {
  expect(messagesOf(`${STORY} ${sentence}`)).toEqual([
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ]);
});
