import { messagesOf } from '../one-sentence.js';

test.each([
  [
    'A language has no border, Peruvian President Tolo Maren says in each.',
    ['Tolo Maren -> Adel Roushdi congratulation', 'Tolo Maren -> Kem Luma congratulation'],
  ],
  ['Both are in Lima on Friday.', []],
])('messages to several that nobody is told to send are whose who writes: %s', (text, messages) => {
  expect(
    messagesOf(
      `Messages of congratulation on the anniversary were despatched to Egyptian President Adel Roushdi and Ghanaian President Kem Luma. ${text}`,
    ),
  ).toEqual(messages);
});
