import { messagesOf } from './one-sentence.js';

const told =
  'Prime Minister Eskil Brandvoll of Norway cabled his condolences over the floods to King Odo Lie of Kenya. ';
const besides = (text: string) =>
  messagesOf(told + text).filter((message) => !message.startsWith('Eskil Brandvoll ->'));

test.each([
  'Peruvian President Tolo Maren addressed the Kenyan Prime Minister, Kem Luma.',
  'Peruvian President Tolo Maren turned to Prime Minister Kem Luma of Kenya.',
  'Peruvian President Tolo Maren has addressed Prime Minister Kem Luma of Kenya.',
])('who addresses another where messages are told writes to him: %s', (text) => {
  expect(besides(text)).toEqual(['Tolo Maren -> Kem Luma condolence']);
});

test.each([
  'Peruvian President Tolo Maren addressed a rally of his party on Monday.',
  'Peruvian President Tolo Maren addressed the nation on Monday.',
  'Peruvian President Tolo Maren turned to Prime Minister Kem Luma of Kenya for help with a loan.',
])('other ways to address or turn to are no message: %s', (text) => {
  expect(besides(text)).toEqual([]);
});

test('who has a message of his own behind a semicolon is not written to', () => {
  expect(
    messagesOf(
      'President Tolo Maren of Peru sent his condolences to King Odo Lie of Kenya; Prime Minister Eskil Brandvoll of Norway’s went to the Kenyan Prime Minister, Kem Luma.',
    ).sort(),
  ).toEqual(['Eskil Brandvoll -> Kem Luma condolence', 'Tolo Maren -> Odo Lie condolence']);
});
