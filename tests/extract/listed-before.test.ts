import { messagesOf } from './one-sentence.js';

test.each([
  [
    'the former and the latter are the two of the sentence before',
    'Norwegian King Anders XI and Norwegian Prime Minister Odd Vik had mail on the national day. Peruvian President Tolo Maren wrote to the former, and Peruvian Prime Minister Ilda Soto to the latter.',
    ['Tolo Maren -> Anders XI congratulation', 'Ilda Soto -> Odd Vik congratulation'],
  ],
  [
    'the former and the latter are the two just listed',
    'Norwegian Prime Minister Odd Vik was re-elected. One letter was from Peruvian President Tolo Maren, the other from Egyptian President Adel Roushdi; the former congratulated Vik on his victory, the latter wished him luck.',
    ['Tolo Maren -> Odd Vik congratulation', 'Adel Roushdi -> Odd Vik congratulation'],
  ],
  [
    'the former president is none of two',
    'Peruvian President Tolo Maren and Egyptian President Adel Roushdi met. The former president of Ghana slept.',
    [],
  ],
  [
    'the first to go is nobody who writes',
    'Peruvian President Tolo Maren and Egyptian President Adel Roushdi met. The first went to bed.',
    [],
  ],
])('%s', (_, text, messages) => {
  expect(messagesOf(text).sort()).toEqual(messages.sort());
});
