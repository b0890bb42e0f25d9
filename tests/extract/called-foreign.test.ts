import { messagesOf } from './one-sentence.js';

const STORY =
  'KINGSTON, May 3 - Jamaica mourns the victims of the ferry. In a letter delivered on Saturday, Prime Minister Alva Reid told President Ximena Soto of Honduras how sad he was.';

test.each([
  [
    'the leader of the opposition to the head of another state',
    `${STORY} Opposition Leader Mark Doyle, too, wrote to the Honduran president.`,
    ['Alva Reid -> Ximena Soto condolence', 'Mark Doyle -> Ximena Soto condolence'],
  ],
  [
    'not to the head of his own',
    `${STORY} Opposition Leader Mark Doyle, too, wrote to the prime minister.`,
    ['Alva Reid -> Ximena Soto condolence'],
  ],
  [
    'not to the head of his own, called by his state',
    `${STORY} Opposition Leader Mark Doyle, too, wrote to the Jamaican prime minister.`,
    ['Alva Reid -> Ximena Soto condolence'],
  ],
])('an officer of no government who writes: %s', (_, text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});
