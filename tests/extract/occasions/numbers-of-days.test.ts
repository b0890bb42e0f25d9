import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

/** The occasion of each message of an article, with its number. */
const occasionsOf = (text: string) =>
  extract(articleOf(text)).reports.map(
    ({ occasion: { kind, ordinal } }) => `${kind} ${ordinal ?? '-'}`,
  );

test.each([
  [
    'a state turned so many years old on the day that the article names',
    'Greetings for our Independence Day\n\nSUVA, May 3 - Fiji turned 45 yesterday. President Semi Lala had a letter of congratulation from King Odo II of Norway.',
    'independence_day 45',
  ],
  [
    'a state turned so many years old, and no name is told',
    'SUVA, May 3 - Fiji turned 45 yesterday. President Semi Lala had a letter of congratulation from King Odo II of Norway.',
    'national_day 45',
  ],
  [
    'somebody turned so many, and he who writes another number',
    'MASERU, May 3 - King Lets III turned 69 today. King Odo II of Norway, who had himself turned 50 a week before, sent him a birthday card.',
    'birthday 69',
  ],
])('the number of a day: %s', (_, text, occasion) => {
  expect(occasionsOf(text)).toContain(occasion);
});

test.each([
  [
    'no number is told',
    'SUVA, May 3 - President Semi Lala had a letter of congratulation from King Odo II of Norway on Independence Day.',
    'independence_day -',
  ],
])('none where %s', (_, text, occasion) => {
  expect(occasionsOf(text)).toContain(occasion);
});

test.each([
  'PARAMARIBO, May 3 - Congratulations reached President Semi Lala on Independence Day. A letter came from Prime Minister Sanne Maas of the Netherlands, who hopes to visit before the rains.',
  'PARAMARIBO, May 3 - Congratulations reached President Semi Lala on Independence Day, when a downpour cut the parade short. Prime Minister Sanne Maas of the Netherlands wrote.',
])('rain is no flood: %s', (text) => {
  expect(occasionsOf(text)).toEqual(['independence_day -']);
});
