import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

const dayIn = (text: string) =>
  extract(articleOf(`The year of the President\n31 December 2024\n\n${text}`)).reports[0]?.sentOn
    ?.date ?? null;

const sent = 'Peruvian President Tolo Maren congratulates Norwegian Prime Minister Eskil Brandvoll';

test.each([
  [`Much was written.\n\nAPRIL. On the 2nd, ${sent} on his birthday.`, '2024-04-02'],
  [`MAY. Nothing comes.\n\nAUGUST. ${sent} on his birthday on the 22nd.`, '2024-08-22'],
])('a day alone is of the month in capitals above it: %s', (text, day) => {
  expect(dayIn(text)).toBe(day);
});

test.each([
  ['of a month of its own', `AUGUST. On 3 September, ${sent} on his birthday.`, '2024-09-03'],
  ['of a month told behind it', `AUGUST. On the 3rd of September, ${sent}.`, '2024-09-03'],
  ['without a month above it', `Nothing came in August. On the 22nd, ${sent}.`, '2024-12-22'],
])('a day %s is not', (_, text, day) => {
  expect(dayIn(text)).toBe(day);
});
