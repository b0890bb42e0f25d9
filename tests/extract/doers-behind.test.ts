import { messagesOf } from './one-sentence.js';

const before =
  'Kenyan President Odo Wero has congratulated Norwegian Prime Minister Eskil Brandvoll on his re-election. ';
const first = 'Odo Wero -> Eskil Brandvoll congratulation';

test.each([
  [
    'Also writing to Prime Minister Brandvoll were Peruvian President Tolo Maren and Egyptian President Adel Roushdi.',
    ['Tolo Maren', 'Adel Roushdi'],
  ],
  ['Congratulating him by telephone was Peruvian President Tolo Maren.', ['Tolo Maren']],
  ['Peruvian President Tolo Maren has for his part written to Mr Brandvoll.', ['Tolo Maren']],
])('who does what a sentence opens with is named behind the verb: %s', (text, senders) => {
  expect(messagesOf(before + text)).toEqual([
    first,
    ...senders.map((sender) => `${sender} -> Eskil Brandvoll congratulation`),
  ]);
});

test.each([
  'Speaking to Prime Minister Brandvoll, Peruvian President Tolo Maren said that fish was dear.',
  'Waiting for Prime Minister Brandvoll were two ministers and Peruvian President Tolo Maren.',
  'Writing letters is what Peruvian President Tolo Maren likes least.',
])('nobody has written who is named behind something else: %s', (text) => {
  expect(messagesOf(before + text)).toEqual([first]);
});
