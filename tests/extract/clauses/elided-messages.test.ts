import { messagesOf } from '../one-sentence.js';

const told =
  'President Tolo Maren of Peru wrote a letter of condolence to King Odo Lie of Norway after the ferry accident. ';
const besides = (text: string) =>
  messagesOf(told + text).filter((message) => !message.startsWith('Tolo Maren ->'));

test.each([
  [
    'Prime Minister Kem Luma of Kenya’s went to the Norwegian Foreign Minister, Jonas Eide.',
    'Kem Luma -> Jonas Eide condolence',
  ],
  ['Prime Minister Kem Luma of Kenya’s was read out in church.', 'Kem Luma -> Odo Lie condolence'],
  [
    'That of Prime Minister Kem Luma of Kenya has only four lines.',
    'Kem Luma -> Odo Lie condolence',
  ],
  [
    'Maren’s letter followed Prime Minister Kem Luma of Kenya’s by a day.',
    'Kem Luma -> Odo Lie condolence',
  ],
  ['A second letter was Prime Minister Kem Luma of Kenya’s.', 'Kem Luma -> Odo Lie condolence'],
])('a message just told is meant, though not named again: %s', (text, message) => {
  expect(besides(text)).toEqual([message]);
});

test.each([
  'The damage was worse than that of the last storm in Kenya.',
  'None of this was Prime Minister Kem Luma of Kenya’s fault.',
  'The Norwegian navy and that of President Kem Luma of Kenya have trained together.',
  'The ship, Prime Minister Kem Luma of Kenya’s, had left the harbour.',
  'Prime Minister Kem Luma of Kenya’s been to Oslo twice.',
])('what is no message stays none: %s', (text) => {
  expect(besides(text)).toEqual([]);
});

test('nobody is written to behind a semicolon who writes himself', () => {
  expect(
    messagesOf(
      'President Tolo Maren of Peru sent his condolences to King Odo Lie of Norway; Kem Luma, who leads the government of Kenya, wrote to Jonas Eide, the Norwegian Foreign Minister.',
    ).sort(),
  ).toEqual(['Kem Luma -> Jonas Eide condolence', 'Tolo Maren -> Odo Lie condolence']);
});
