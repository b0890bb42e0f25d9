import { occasionsIn } from '../../../src/extract/occasions.js';

const daysIn = (text: string) =>
  occasionsIn(text.toLowerCase())
    .filter(({ kind }) => kind === 'national_day')
    .map(({ ordinal }) => ordinal);

test.each<[string, number | null]>([
  ['Samoa at 52', 52],
  ['Ghana at sixty: a letter from Lima', 60],
  ['The premier of Peru greets Fiji at 40', 40],
  ["wrote in the card for Singapore's 64th birthday", 64],
  ['"Estonia at a hundred", the letter says', null],
  ["with wishes on New Zealand's birthday", null],
])('"%s" tells the day of a state', (text, ordinal) => {
  expect(daysIn(text)).toEqual([ordinal]);
});

test.each([
  'Tolo Odo at 52',
  'Ghana at 52 per cent',
  'Peru at 40 degrees in the shade',
  'they met in Ghana at 14:30',
  "on Mira Sand's 64th birthday",
  "the birthday of Ghana's president",
  'the Double Tenth of the Fiji team',
])('"%s" tells no birthday of a state', (text) => {
  expect(daysIn(text).filter((one) => one !== null)).toEqual([]);
});
