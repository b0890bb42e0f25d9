import { messagesOf } from '../one-sentence.js';

test.each([
  'OSLO, May 3 - Condolences have come in. Peruvian President Tolo Maren, in a text to Norwegian Prime Minister Eskil Brandvoll, is full of sorrow.',
  'OSLO, May 3 - Norwegian Prime Minister Eskil Brandvoll was congratulated by many. "Well done" was the whole of the text that Peruvian President Tolo Maren sent to Brandvoll.',
])('a text to somebody is a message: %s', (text) => {
  expect(messagesOf(text).join()).toContain('Tolo Maren -> Eskil Brandvoll');
});

test.each([
  'OSLO, May 3 - Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll read the text of the treaty.',
  'OSLO, May 3 - Peruvian President Tolo Maren laughed at the text that Norwegian Prime Minister Eskil Brandvoll knows by heart.',
])('a text of something is none: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
