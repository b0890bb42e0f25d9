import { messagesOf } from './one-sentence.js';

test.each([
  'Norwegian Prime Minister Odd Vik has received condolences on the loss of the ferry from Lima, Cairo and Tokyo.',
  'Messages of condolence from Lima, Cairo and Tokyo reached Norwegian Prime Minister Odd Vik after the loss of the ferry.',
])('capitals from which messages come stand for their states: %s', (text) => {
  expect(messagesOf(text).sort()).toEqual([
    'country EGY Egypt -> Odd Vik condolence',
    'country JPN Japan -> Odd Vik condolence',
    'country PER Peru -> Odd Vik condolence',
  ]);
});

test.each([
  'Norwegian Prime Minister Odd Vik has received condolences after the crash of a plane that came from Lima.',
  'Norwegian Prime Minister Odd Vik received condolences in Oslo, and reporters flew in from Lima and Cairo.',
])('and those from which others come do not: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
