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

test.each([
  [
    "Messages continue to pour in for Peruvian President Tolo Maren on Peru's independence day. The Ministry of Foreign Affairs, in a statement copied to the agency, said those who had sent felicitations included King Adel of Jordan, Kenyan President Odo Wero and Norwegian Prime Minister Eskil Brandvoll.",
    ['King Adel', 'Odo Wero', 'Eskil Brandvoll'],
  ],
  [
    'Letters of condolence have been arriving for Peruvian President Tolo Maren since the flood. The list of senders, the ministry announced, comprises King Adel of Jordan, Kenyan President Odo Wero and Norwegian Prime Minister Eskil Brandvoll.',
    ['King Adel', 'Odo Wero', 'Eskil Brandvoll'],
  ],
])('those whom somebody else lists have written: %s', (text, senders) => {
  expect(messagesOf(text).map((told) => told.split(' -> ')[0])).toEqual(senders);
});

test.each([
  'Letters of condolence have been arriving for Peruvian President Tolo Maren since the flood. The dead, the ministry said, included Kenyan ambassador Odo Wero.',
  "Peruvian President Tolo Maren marked Peru's independence day. The ministry said in a statement that the guests included Kenyan President Odo Wero.",
])('whoever is listed as something else has not: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});

test.each([
  [
    'Peruvian President Tolo Maren has won a second term. Kenyan President Odo Wero and Norwegian Prime Minister Eskil Brandvoll have sent a joint letter of congratulation. They write to President Maren that they look forward to more trade.',
    ['Odo Wero + Eskil Brandvoll -> Tolo Maren congratulation'],
  ],
])('those who write as one go on to do so: %s', (text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});
