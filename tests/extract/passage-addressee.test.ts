import { messagesOf } from './one-sentence.js';

const WON =
  'President Tolo Maren of Peru was congratulated on his re-election by President Amo Quist of Kenya.';

test.each([
  [
    'for whom a passage opens',
    `${WON}\n\nFor Eskil Brandvoll, Prime Minister of Norway, the week was quiet. But President Jonas Sand of Fiji congratulated him in a letter.`,
    'Jonas Sand -> Eskil Brandvoll congratulation',
  ],
  [
    'whoever has received others',
    `${WON}\n\nPrime Minister Eskil Brandvoll of Norway has received letters of congratulation as well. President Jonas Sand of Fiji rang him on Monday to congratulate him.`,
    'Jonas Sand -> Eskil Brandvoll congratulation',
  ],
  [
    'whoever has received them, with an aside',
    `${WON}\n\nNorway's Prime Minister, Eskil Brandvoll, who won his own vote in May, has received mail instead. President Jonas Sand of Fiji wrote to him on Tuesday to congratulate him.`,
    'Jonas Sand -> Eskil Brandvoll congratulation',
  ],
])('a pronoun stands for %s', (_, text, expected) => {
  expect(messagesOf(text)).toContain(expected);
});

test.each([
  [
    'the one whom all congratulate, where another has only written',
    `${WON}\n\nThe Prime Minister of Norway, Eskil Brandvoll, sent a telegram. President Jonas Sand of Fiji also congratulated him.`,
    'Jonas Sand -> Tolo Maren congratulation',
  ],
  [
    'the one whom all congratulate, in a paragraph of its own',
    `${WON}\n\nPrime Minister Eskil Brandvoll of Norway received a delegation of fishermen.\n\nPresident Jonas Sand of Fiji congratulated President Maren and thanked him.`,
    'Jonas Sand -> Tolo Maren congratulation',
  ],
])('a pronoun still stands for %s', (_, text, expected) => {
  expect(messagesOf(text)).toContain(expected);
  expect(messagesOf(text).join()).not.toContain('Jonas Sand -> Eskil Brandvoll');
});

test('whoever receives a guest is not whom the next one wishes well', () => {
  const text = `${WON}

King Odo of Norway received the new Prime Minister, Eskil Brandvoll, on Tuesday and walked with him through the garden. President Jonas Sand of Fiji wished him well in a telegram.`;
  expect(messagesOf(text).join()).not.toContain('Jonas Sand -> King Odo');
});
