import { messagesOf } from './one-sentence.js';

test.each([
  [
    'an office that is held by whoever is named later',
    "Belize mourns with Peru\n\nTwo days after a bus fell into a river near Lima, Ghana's Prime Minister has expressed the nation's sorrow to Peruvian President Lino Mercado.\n\nIn a letter to President Mercado, Ghanaian Prime Minister Kofi Boateng offered his condolences.",
    ['Kofi Boateng -> Lino Mercado condolence'],
  ],
])('%s is told once', (_, text, expected) => {
  expect(messagesOf(text)).toEqual(expected);
});

test.each([
  [
    'a vice president besides the president',
    "Ghanaian President Kwesi Addo has congratulated Peruvian President Lino Mercado on his re-election. Ghana's vice president also sent him a letter of congratulation.",
    2,
  ],
  [
    'a king besides his prime minister',
    "Swedish Prime Minister Elin Strand has congratulated Peruvian President Lino Mercado on his re-election. Sweden's king also sent him a letter of congratulation.",
    2,
  ],
])('another office is another sender: %s', (_, text, count) => {
  expect(messagesOf(text)).toHaveLength(count);
});
