import { yearToldFor } from '../../../src/extract/header/told-years.js';

const day = (month: number, day: number) => ({ start: 0, end: 0, year: null, month, day });

test.each([
  ['Half a century of ties was marked. They were established on August 15, 1974.', 8, 16, 2024],
  ['On the 60th anniversary they wrote. Ties were resumed on May 8, 1981.', 5, 8, 2041],
  ['On the 54th anniversary of the feast (December 2, 1975 - 2029) they wrote.', 12, 4, 2029],
  ['The two have had ties for 70 years, since 1 June 1971.', 5, 30, 2041],
  ['The bridge was opened on May 3, 2041.', 5, 6, 2041],
  ['Ties were set up on 6 May 2041.', 5, 6, 2041],
  ['She sent greetings on the advent of the new year 2041.', 12, 31, 2040],
  ['He wishes him a good 2041.', 1, 3, 2041],
])('"%s" tells the year', (text, month, dayOfMonth, year) => {
  expect(yearToldFor(day(month, dayOfMonth), text)).toBe(year);
});

test.each([
  ['On the 60th anniversary they wrote. The bridge was opened on January 8, 1981.', 5, 8, 1981],
  ['On the 54th National Day, November 20, 2041, they wrote.', 11, 20, 2041],
])('"%s" counts from no such day', (text, month, dayOfMonth, year) => {
  expect(yearToldFor(day(month, dayOfMonth), text)).toBe(year);
});

test.each([
  ['On the 60th anniversary they wrote. Ties were established on January 8, 1981.', 5, 8],
  ['She sent greetings on the advent of the new year 2041.', 5, 8],
  ['The harbour will be finished in 2041.', 1, 3],
])('"%s" tells no year', (text, month, dayOfMonth) => {
  expect(yearToldFor(day(month, dayOfMonth), text)).toBeNull();
});
