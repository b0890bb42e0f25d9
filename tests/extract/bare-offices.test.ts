import { messagesOf } from './one-sentence.js';

const CALL =
  'NEW DELHI, May 3 - Prime Minister Shri Arun Vadhan had a telephone conversation with Prime Minister Eskil Brandvoll of Norway.';

test.each([
  [
    'an office without its article opens the sentence',
    `${CALL} Prime Minister conveyed his condolences on the floods.`,
    'Arun Vadhan -> Eskil Brandvoll condolence',
  ],
  [
    'an office without its article is whom something is said to',
    'NEW DELHI, May 3 - President Smt. Sunita Vadhan rang King Odo II of Norway. The King thanked President and wished her a happy birthday.',
    'Odo II -> Sunita Vadhan greeting',
  ],
  [
    'the headline calls him by his office',
    'PM writes to the King of Norway\n\nNEW DELHI, May 3 - Prime Minister Shri Arun Vadhan has written to King Odo II of Norway to congratulate him on his birthday.',
    'Arun Vadhan -> Odo II congratulation',
  ],
])('%s', (_, text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  [
    'two hold the office',
    'NEW DELHI, May 3 - Prime Minister Shri Arun Vadhan met Prime Minister Eskil Brandvoll. Prime Minister conveyed his condolences to King Odo II of Sweden.',
  ],
  [
    'nobody holds it',
    'NEW DELHI, May 3 - Minister conveyed his condolences to King Odo II of Sweden.',
  ],
  [
    'somebody is made that',
    'NEW DELHI, May 3 - President Smt. Sunita Vadhan named him Prime Minister. King Odo II of Sweden wrote.',
  ],
])('no message where %s', (_, text) => {
  expect(messagesOf(text)).toEqual([]);
});
