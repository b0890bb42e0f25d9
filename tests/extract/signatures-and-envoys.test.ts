import { messagesOf } from './one-sentence.js';

const B = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  [
    `${B} said that a letter of congratulation had come from Lima, with Peruvian President Tolo Maren's signature, on his re-election.`,
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    `A telegram of condolence bearing Peruvian President Tolo Maren's signature reached ${B} after the ferry accident.`,
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
  [
    `${B} was congratulated by Egyptian President Adel Roushdi. Another letter of congratulation came from Tolo Maren of Peru. The Peruvian envoy brought it to the palace.`,
    'Tolo Maren -> Eskil Brandvoll congratulation',
  ],
  [
    `${B} heard of the ferry accident at sea. Tolo Maren of Peru telephoned to offer condolences. The consul laid a wreath.`,
    'Tolo Maren -> Eskil Brandvoll condolence',
  ],
])('who signs, and who writes, is no bearer: %s', (text, message) => {
  expect(messagesOf(text)).toContain(message);
});

test.each([
  `${B} collects stamps with Peruvian President Tolo Maren's signature.`,
  `${B} bought a jersey bearing Peruvian President Tolo Maren's signature at a fair.`,
  `Tolo Maren of Peru arrived in Oslo. The ambassador brought a letter of protest against the rain to the hotel.`,
])('nothing is sent: %s', (text) => {
  expect(messagesOf(text)).toEqual([]);
});

test.each([
  [
    "LIMA, May 3 - Ilda Soto got a card. Egypt's Adel Roushdi thanks her in it for her help. It arrived with the Peruvian ambassador's bag on Sunday.",
    'Adel Roushdi -> Ilda Soto thanks',
  ],
  [
    "LIMA, May 3 - Egypt's Adel Roushdi wrote to Ilda Soto to congratulate her. It came through the Peruvian ambassador in Cairo.",
    'Adel Roushdi -> Ilda Soto congratulation',
  ],
])('whoever is written to does not bring it as an envoy: %s', (text, message) => {
  expect(messagesOf(text)).toEqual([message]);
});

test('who is thanked and then speaks as an envoy may be one', () => {
  expect(
    messagesOf(
      'LIMA, May 3 - President Tolo Maren received Adel Roushdi at the palace and thanked him for his work. The Egyptian ambassador said he would miss Lima.',
    ),
  ).toEqual([]);
});
