import { messagesOf } from './one-sentence.js';

test.each([
  [
    'LIMA, May 3 - Norwegian Prime Minister Eskil Brandvoll, who rang just before Egyptian President Adel Roushdi, thanked Peruvian President Tolo Maren for the tents.',
    'Eskil Brandvoll -> Tolo Maren thanks',
  ],
  [
    'LIMA, May 3 - Norwegian Prime Minister Eskil Brandvoll, who telephoned after Egyptian President Adel Roushdi, congratulated Peruvian President Tolo Maren on his re-election.',
    'Eskil Brandvoll -> Tolo Maren congratulation',
  ],
])('whoever rang before another goes on behind it: %s', (text, message) => {
  expect(messagesOf(text)).toEqual([message]);
});

test.each([
  [
    'LIMA, May 3 - Before Egyptian President Adel Roushdi thanked Peruvian President Tolo Maren, it had rained.',
    'Eskil Brandvoll -> Tolo Maren thanks',
  ],
  [
    'LIMA, May 3 - Norwegian Prime Minister Eskil Brandvoll slept after Egyptian President Adel Roushdi had congratulated Peruvian President Tolo Maren on his re-election.',
    'Eskil Brandvoll -> Tolo Maren congratulation',
  ],
])('whoever acts in a clause of time is not passed over: %s', (text, message) => {
  expect(messagesOf(text)).not.toContain(message);
});
