import { messagesOf } from './one-sentence.js';

test.each([
  'Norwegians were among the passengers of the bus that fell. Foreign Minister Tolo Maren of Norway thanked his Peruvian opposite number, Kem Luma, on Saturday for the care given to them in the hospital.',
  'Forty men from Peru put out the fire in Oslo. Prime Minister Tolo Maren of Norway thanked Peruvian President Kem Luma for sending them.',
  'Prime Minister Tolo Maren of Norway has thanked Peruvian President Kem Luma for the tents and blankets that came after the flood.',
])('thanks for help are sent: %s', (text) => {
  expect(messagesOf(text)).toEqual(['Tolo Maren -> Kem Luma thanks']);
});

test.each([
  'Prime Minister Tolo Maren of Norway received Peruvian President Kem Luma on Monday. Maren thanked Luma for the help after the flood.',
  'At a joint press conference, Prime Minister Tolo Maren of Norway thanked Peruvian President Kem Luma for her support.',
  'Prime Minister Tolo Maren of Norway thanked Peruvian President Kem Luma for coming to the inauguration.',
  'The talks ended on Monday. Prime Minister Tolo Maren of Norway thanked Peruvian President Kem Luma for her support.',
])('thanks said face to face are no message: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});

test.each([
  'In a letter to Peruvian President Kem Luma, Prime Minister Tolo Maren of Norway congratulated him on his re-election. Maren thanked Luma for the help after the flood.',
  'Prime Minister Tolo Maren of Norway rang Peruvian President Kem Luma to congratulate him on his re-election. Maren thanked Luma for the tents.',
])('thanks within another message are none of their own: %s', (text) => {
  expect(messagesOf(text)).toEqual(['Tolo Maren -> Kem Luma congratulation']);
});

test('thanks for help stand beside a message of others', () => {
  expect(
    messagesOf(
      'King Odo Lie of Denmark sent his condolences to Queen Ana of Tonga after the bus accident. Prime Minister Tolo Maren of Norway thanked Peruvian President Kem Luma for the treatment of the wounded.',
    ).sort(),
  ).toEqual(['Odo Lie -> Queen Ana condolence', 'Tolo Maren -> Kem Luma thanks']);
});
