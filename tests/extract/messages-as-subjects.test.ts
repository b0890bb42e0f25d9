import type { Token } from '../../src/extract/document.js';
import { countedEnd } from '../../src/extract/told-before.js';
import { messagesOf } from './one-sentence.js';

const tolo = 'Peruvian President Tolo Maren';
const eskil = 'Norwegian Prime Minister Eskil Brandvoll';

test.each([
  [
    'his letter congratulates',
    `${tolo} took up his pen on Monday. His letter congratulates ${eskil} on his re-election.`,
    ['Tolo Maren -> Eskil Brandvoll congratulation'],
  ],
  [
    'it thanks',
    `${tolo} has signed a letter. It thanks ${eskil} for the help after the floods.`,
    ['Tolo Maren -> Eskil Brandvoll thanks'],
  ],
  [
    'the addressee is',
    `With a verse begins the letter of condolence over the landslide from ${tolo}. The addressee is ${eskil}.`,
    ['Tolo Maren -> Eskil Brandvoll condolence'],
  ],
  [
    'the recipient of the letter was the new one',
    `${tolo} has written a letter of congratulation. The recipient of the letter was the new Prime Minister of Norway, Eskil Brandvoll.`,
    ['Tolo Maren -> Eskil Brandvoll congratulation'],
  ],
  [
    'were the recipients of letters',
    `${eskil} and Norwegian King Harald Moen were on Friday the recipients of letters of condolence over the landslide from ${tolo}.`,
    ['Tolo Maren -> Eskil Brandvoll condolence', 'Tolo Maren -> Harald Moen condolence'],
  ],
  [
    'addressed to somebody, it calls',
    `The ascent of the mountain has brought Norway a warm letter from ${tolo}. Addressed to ${eskil}, it congratulates the climbers.`,
    ['Tolo Maren -> Eskil Brandvoll congratulation'],
  ],
  [
    'his letter, addressed to somebody',
    `${tolo} expressed his condolences over the landslide. His letter, addressed to ${eskil}, was handed to the embassy.`,
    ['Tolo Maren -> Eskil Brandvoll condolence'],
  ],
  [
    'the caller',
    `${eskil} received a phone call from ${tolo}. The caller thanked the Prime Minister for the help after the floods.`,
    ['Tolo Maren -> Eskil Brandvoll thanks'],
  ],
])('whose message it is, the sentence before tells: %s', (_, text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});

test.each([
  ['a day', `${tolo} slept late. It congratulates ${eskil} on his re-election.`],
  [
    'an addressee who is told of before',
    `${tolo} lost his key. The addressee is unknown; ${eskil} found it.`,
  ],
  ['a crowd', `${tolo} took up his pen. His followers congratulate ${eskil} on his re-election.`],
  ['a road', `${tolo} opened a road. Addressed to ${eskil}, the complaint was long.`],
])('no message of somebody told before: %s', (_, text) => {
  expect(messagesOf(text)).toEqual([]);
});

test('who has written before does not write what another is told to have written', () => {
  expect(
    messagesOf(
      `A letter of condolence over the floods lies in Oslo from ${tolo}. Its author is Egyptian President Adel Roushdi.`,
    ).filter((message) => message.startsWith('Tolo Maren -> Tolo Maren')),
  ).toEqual([]);
});

const three =
  'Norwegian President Eskil Brandvoll, Egyptian President Adel Roushdi and Ghanaian President Kem Luma';

test('as many leaders as were told side by side are those', () => {
  expect(
    messagesOf(
      `Condolences over the floods have come to ${tolo} from ${three}. Similar telegrams have been received from the three leaders by King Odo of Tonga.`,
    ).filter((message) => message.includes('King Odo')),
  ).toHaveLength(3);
});

test.each([
  ['the four leaders', [1, 2, 3]],
  ['the three cooks', [1, 2, 3]],
  ['those three leaders', [1, 2, 3]],
])('others than were told are not: %s', (words, toldBefore) => {
  const tokens = words
    .split(' ')
    .map((word): Token => ({ start: 0, end: 0, text: word, lower: word, kind: 'word' }));
  expect(countedEnd(tokens, 0, { first: 0, last: 3 }, toldBefore)).toBe(0);
});

test.each([
  ['the trio', [1, 2, 3], 2],
  ['the trio', [1, 2, 3, 4], 0],
  ['the quartet', [1, 2, 3], 0],
  ['a trio', [1, 2, 3], 0],
])('"%s" of %j ends at %i', (words, toldBefore, end) => {
  const tokens = `${words} were thankful`
    .split(' ')
    .map((word): Token => ({ start: 0, end: 0, text: word, lower: word, kind: 'word' }));
  expect(countedEnd(tokens, 0, { first: 0, last: 4 }, toldBefore)).toBe(end);
});
