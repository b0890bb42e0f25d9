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
