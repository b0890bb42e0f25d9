import { messagesOf } from './one-sentence.js';

test.each([
  [
    'In a letter Peruvian President Tolo Maren thanked Kenyan President Odo Wero and Norwegian Prime Minister Eskil Brandvoll, both of whom had written to him, and King Adel of Jordan, for the tents.',
    [
      'Tolo Maren -> Odo Wero thanks',
      'Tolo Maren -> Eskil Brandvoll thanks',
      'Tolo Maren -> King Adel thanks',
    ],
  ],
  [
    'Peruvian President Tolo Maren congratulated Kenyan President Odo Wero, who was congratulated in Nairobi on Monday, and Norwegian Prime Minister Eskil Brandvoll on their re-election.',
    ['Tolo Maren -> Odo Wero congratulation', 'Tolo Maren -> Eskil Brandvoll congratulation'],
  ],
])('a list goes on behind a clause about its member: %s', (text, messages) => {
  expect(messagesOf(text)).toEqual(expect.arrayContaining(messages));
});

test.each([
  [
    'Peruvian President Tolo Maren congratulated Kenyan President Odo Wero, who was congratulated in Nairobi on Monday, and Norwegian Prime Minister Eskil Brandvoll flew home.',
    ['Tolo Maren -> Odo Wero congratulation'],
  ],
  [
    'Peruvian President Tolo Maren congratulated Kenyan President Odo Wero, who was congratulated in Nairobi on Monday, and Peru will send a minister.',
    ['Tolo Maren -> Odo Wero congratulation'],
  ],
])('another clause is no list: %s', (text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});
