import { messagesOf } from './one-sentence.js';

test('who has written to an officer of another state has sent him a message, whatever it is about', () => {
  expect(
    messagesOf(
      'The harbour was quiet. President Tolo Maren has written to Norwegian Prime Minister Eskil Brandvoll about the fishing grounds.',
    ),
  ).toEqual(['Tolo Maren -> Eskil Brandvoll message']);
});

test.each([
  'Tolo Maren has written to the Norwegian harbour master, Eskil Brandvoll, about his boat.',
  'President Tolo Maren wrote a book about Norwegian Prime Minister Eskil Brandvoll.',
  'President Tolo Maren has spoken of Norwegian Prime Minister Eskil Brandvoll.',
])('no message between states: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
