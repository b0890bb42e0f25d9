import { datesIn } from '../../src/extract/dates.js';

const days = (text: string, published: string | null = '2022-01-06') =>
  datesIn(text, published).map(({ date }) => date);

test.each([
  ['sent on monday', '2022-01-03'],
  ['sent today', '2022-01-06'],
  ['sent on thursday', '2022-01-06'],
  ['sent yesterday', '2022-01-05'],
  ['sent on 3 january 2022', '2022-01-03'],
  ['sent on january 3', '2022-01-03'],
  ['sent on the 3rd of january', '2022-01-03'],
  ['sent on december 30', '2021-12-30'],
  ['dated 2022-01-04', '2022-01-04'],
])('%s', (text, date) => {
  expect(days(text)).toEqual([date]);
});

test.each([
  ['a weekday without a day of publication', 'sent on monday', null],
  ['a day without a year and without a day of publication', 'sent on 3 january', null],
  ['a day that is still to come', 'will open on 4 february', '2022-01-06'],
  ['a day of years ago', 'were established on 3 january 1992', '2022-01-06'],
  ['a month that is a verb', 'it may 2 of them', '2022-01-06'],
])('%s is no day of sending', (_, text, published) => {
  expect(days(text, published)).toEqual([]);
});
