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
    'the latter gives a letter',
    'Norwegian King Anders XI, who attended the inauguration of Peruvian President Tolo Maren, has received from the latter a letter of thanks.',
    ['Tolo Maren -> Anders XI thanks'],
  ],
  [
    'the latter is congratulated',
    'Peruvian President Tolo Maren and Norwegian Prime Minister Odd Vik spoke by phone on Monday. The former congratulated the latter on his re-election.',
    ['Tolo Maren -> Odd Vik congratulation'],
  ],
  [
    'the latter is not whoever rings him',
    'After the earthquake that struck the country of Peruvian President Tolo Maren, her Egyptian counterpart Adel Roushdi telephoned the latter to express his condolences.',
    ['Adel Roushdi -> Tolo Maren condolence'],
  ],
  [
    'the latter letter is nobody',
    'Peruvian President Tolo Maren met Norwegian Prime Minister Odd Vik. Two letters lay there; he signed the latter and read the former.',
    [],
  ],
  [
    'the former colony is nobody',
    'Peruvian President Tolo Maren met Norwegian Prime Minister Odd Vik and thanked the former colony.',
    [],
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
