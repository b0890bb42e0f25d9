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

test.each([
  [`February. On the 7th, ${sent}.\n\nMay. Nothing came.`, '2024-02-07'],
  [`In June the ice moved. On the 4th, ${sent}.\n\nJuly brought rain.`, '2024-06-04'],
  [`In June the ice moved.\n\nJuly brought rain. On the 21st, ${sent}.`, '2024-07-21'],
])('a chronicle tells its months at the head of paragraphs: %s', (text, day) => {
  expect(dayIn(text)).toBe(day);
});

test.each([
  ['one month alone', `In June the ice moved. On the 4th, ${sent}.`, '2024-12-04'],
  ['months in a sentence', `It rained in May and in June. On the 4th, ${sent}.`, '2024-12-04'],
])('%s makes no chronicle', (_, text, day) => {
  expect(dayIn(text)).toBe(day);
});

test.each([
  ['Bulletin for members, no. 7, July 2024', '2024-07-22'],
  ['Adriatic Review, July 2024 | Interview', '2024-07-22'],
])('"%s" over an article without a day tells the month of its days', (head, day) => {
  const text = `${head}\n\nThe post of the President\n\nOn the 22nd, ${sent} on his birthday.`;
  expect(extract(articleOf(text)).reports[0]?.sentOn?.date).toBe(day);
});

test('the year of a review is that of the days in it', () => {
  const text = `SAMAL POST\nYEAR IN REVIEW 2024\n\nThe post of the President\n\nOn 22 July, ${sent}.`;
  expect(extract(articleOf(text)).reports[0]?.sentOn?.date).toBe('2024-07-22');
  const other = text.replace('YEAR IN REVIEW', 'VISION');
  expect(extract(articleOf(other)).reports[0]?.sentOn ?? null).toBeNull();
});
