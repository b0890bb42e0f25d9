import { messagesOf } from './one-sentence.js';

const wrote =
  'LIMA, May 3 - President Tolo Maren of Peru addressed a message of condolence to Norwegian King Odo II over the landslide.';

test.each([
  [
    'on the telephone',
    'Peruvian Foreign Minister Ilda Soto spoke on the telephone with Norwegian Foreign Minister Arne Foss, to whom she conveyed her condolences.',
  ],
  [
    'by phone',
    'Peruvian Foreign Minister Ilda Soto spoke by phone with Norwegian Foreign Minister Arne Foss and conveyed her condolences.',
  ],
])('in a call a minister speaks for himself: %s', (_, call) => {
  expect(messagesOf(`${wrote} ${call}`)).toEqual([
    'Tolo Maren -> Odo II condolence',
    'Ilda Soto -> Arne Foss condolence',
  ]);
});

test('a minister who hands over a letter brings that of the president', () => {
  expect(
    messagesOf(
      `${wrote} Peruvian Foreign Minister Ilda Soto handed the letter to Norwegian Foreign Minister Arne Foss.`,
    ).filter((one) => one.startsWith('Ilda')),
  ).toEqual([]);
});

test('a letter of a day earlier is no habit', () => {
  expect(
    messagesOf(
      'LIMA, May 3 - Norwegian King Odo II had sent Peruvian President Tolo Maren his congratulations by letter a day earlier.',
    ),
  ).toEqual(['Odo II -> Tolo Maren congratulation']);
  expect(
    messagesOf(
      'LIMA, May 3 - Norwegian King Odo II sends Peruvian President Tolo Maren three letters a day.',
    ),
  ).toEqual([]);
});
