import { messagesOf } from '../one-sentence.js';

test.each([
  'OSLO, May 3 - Condolences have come in. Peruvian President Tolo Maren, in a text to Norwegian Prime Minister Eskil Brandvoll, is full of sorrow.',
  'OSLO, May 3 - Norwegian Prime Minister Eskil Brandvoll was congratulated by many. "Well done" was the whole of the text that Peruvian President Tolo Maren sent to Brandvoll.',
  'OSLO, May 3 - Condolences have come in. Peruvian President Tolo Maren sent texts to Norwegian Prime Minister Eskil Brandvoll and Norwegian Foreign Minister Arne Foss.',
])('a text to somebody is a message: %s', (text) => {
  expect(messagesOf(text).join()).toContain('Tolo Maren -> Eskil Brandvoll');
});

test.each([
  'OSLO, May 3 - Peruvian President Tolo Maren and Norwegian Prime Minister Eskil Brandvoll read the text of the treaty.',
  'OSLO, May 3 - Peruvian President Tolo Maren laughed at the text that Norwegian Prime Minister Eskil Brandvoll knows by heart.',
  'OSLO, May 3 - Peruvian President Tolo Maren added texts to the treaty with Norwegian Prime Minister Eskil Brandvoll.',
  'OSLO, May 3 - Peruvian President Tolo Maren compared texts to which Norwegian Prime Minister Eskil Brandvoll had agreed.',
])('a text of something is none: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});

test.each([
  "OSLO, May 3 - Norwegian Prime Minister Eskil Brandvoll was congratulated on his re-election by Egyptian President Adel Roushdi in a letter. Peruvian President Tolo Maren's text was shorter and spoke of fish.",
  "OSLO, May 3 - Norwegian Prime Minister Eskil Brandvoll was congratulated on his re-election by Egyptian President Adel Roushdi in a letter. Peruvian President Tolo Maren's own lines had come in a day earlier.",
])('what somebody has written, where others wrote, is a message: %s', (text) => {
  expect(messagesOf(text).join()).toContain('Tolo Maren -> Eskil Brandvoll');
});

test.each([
  "OSLO, May 3 - Norwegian Prime Minister Eskil Brandvoll was congratulated on his re-election by Egyptian President Adel Roushdi. Peruvian President Tolo Maren's text of the treaty was in French.",
  "OSLO, May 3 - Norwegian Prime Minister Eskil Brandvoll was congratulated on his re-election by Egyptian President Adel Roushdi. Peruvian President Tolo Maren's lines were forgotten in the third act.",
  "OSLO, May 3 - Norwegian Prime Minister Eskil Brandvoll opened the hall. Peruvian President Tolo Maren's text was on the table.",
])('what somebody else holds or says is none: %s', (text) => {
  expect(messagesOf(text).join()).not.toContain('Tolo Maren');
});

test.each([
  [
    'Peruvian President Tolo Maren has put his name under a letter of congratulation to Norwegian Prime Minister Eskil Brandvoll on his re-election.',
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    'Norwegian Prime Minister Eskil Brandvoll was greeted by Egyptian President Adel Roushdi by telegram on his birthday. Peruvian President Tolo Maren, for his part, let Brandvoll know that the fish was on its way.',
    'Tolo Maren -> Eskil Brandvoll',
  ],
])('a message told in other words: %s', (text, message) => {
  expect(messagesOf(text).join()).toContain(message);
});

test.each([
  'Peruvian President Tolo Maren has put his name to the treaty with Norwegian Prime Minister Eskil Brandvoll.',
  'Peruvian President Tolo Maren put his hat on a letter of Norwegian Prime Minister Eskil Brandvoll.',
  'Peruvian President Tolo Maren let Norwegian Prime Minister Eskil Brandvoll know that the road was closed.',
])('and none: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
