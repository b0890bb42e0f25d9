import { messagesOf } from './one-sentence.js';

const received = 'Norwegian President Eskil Brandvoll was re-elected on Sunday. ';
const apart = [
  'Adel Roushdi -> Eskil Brandvoll congratulation',
  'Tolo Maren -> Eskil Brandvoll congratulation',
];
const together = ['Tolo Maren + Adel Roushdi -> Eskil Brandvoll congratulation'];
const writers = 'Peruvian President Tolo Maren and Egyptian President Adel Roushdi';

test.each([
  `${writers} congratulated him in a joint letter.`,
  `${writers} sent Brandvoll a joint congratulatory message.`,
])('who write a joint letter write as one: %s', (text) => {
  expect(messagesOf(received + text)).toEqual(together);
});

test.each([
  `${writers} sent Brandvoll letters of congratulation.`,
  `${writers}, who head a joint commission, congratulated Brandvoll in letters.`,
  `${writers} congratulated Brandvoll on his re-election and recalled the joint letter of last year.`,
  `${writers} each sent Brandvoll a congratulatory message.`,
])('who write apart write for themselves: %s', (text) => {
  expect(messagesOf(received + text).sort()).toEqual(apart);
});
