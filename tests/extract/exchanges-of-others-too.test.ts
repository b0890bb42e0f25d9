import { messagesOf } from './one-sentence.js';

const EXCHANGE =
  'VIENTIANE, 3 May 2031. On the 50th anniversary of diplomatic relations between Laos and Chile, President Somsak Vongsa of Laos and President Tolo Maren of Chile exchanged messages of congratulation.';
const MINISTERS = 'office LAO foreign minister <-> office CHL foreign minister congratulation';

/** What is told of the offices of both states behind, or beside, an exchange of others. */
test.each([
  'On this occasion messages were also exchanged between Prime Minister Kham Douang and his Chilean counterpart, Ines Rojas, and between the foreign ministers of the two countries.',
  'Prime Minister Kham Douang and his Chilean counterpart, Ines Rojas, also exchanged letters, as did the foreign ministers of the two countries.',
  'So did the two foreign ministers.',
  'Similar messages passed between the foreign ministers.',
])('%s', (sentence) => {
  expect(messagesOf(`${EXCHANGE} ${sentence}`)).toContain(MINISTERS);
});

test.each([
  [
    'Prime Minister Kham Douang exchanged messages with his Chilean opposite number, Ines Rojas. So did Foreign Minister Saleum Keo with hers.',
    'Saleum Keo <-> office CHL foreign minister congratulation',
  ],
  [
    'Prime Minister Kham Douang sent greetings to his Chilean counterpart, Ines Rojas, and Foreign Minister Saleum Keo to hers.',
    'Saleum Keo -> office CHL foreign minister congratulation',
  ],
])('%s', (sentence, message) => {
  expect(messagesOf(`${EXCHANGE} ${sentence}`)).toContain(message);
});

test.each([
  'Prime Minister Kham Douang and the foreign ministers of two countries of the region met on Friday.',
  'President Vongsa also told the foreign ministers of the two countries to exchange lists of goods.',
  'Deputy Minister of Foreign Affairs Saleum Keo gave a reception, and talks between the foreign ministers follow.',
  'Prime Minister Kham Douang compared his garden with hers.',
  'Saleum Keo met her Chilean counterpart, Ines Rojas, and went home with hers.',
  'The foreign ministers were absent.',
])('and no more is exchanged: %s', (sentence) => {
  expect(messagesOf(`${EXCHANGE} ${sentence}`)).toHaveLength(1);
});
