import { isSameOccasion } from '../../src/score/occasions.js';

test.each([
  ['unspecified', 'election'],
  ['election', 're-election'],
  ['national_day', 'independence_day:30'],
  ['national_day', 'national_day:30'],
  ['national_day:30', 'national_day:30'],
  ['national_day:30', 'independence_day'],
  ['death:Ada Oro', 'death:Oro'],
  ['disaster:flood', 'accident:mine'],
  ['coronation', 'accession'],
])('%s may be found as %s', (wanted, found) => {
  expect(isSameOccasion(wanted, found)).toBe(true);
});

test.each([
  ['election', 'unspecified'],
  ['election', 'inauguration'],
  ['national_day:30', 'national_day'],
  ['national_day:30', 'national_day:31'],
  ['death:Ada Oro', 'illness'],
])('%s may not be found as %s', (wanted, found) => {
  expect(isSameOccasion(wanted, found)).toBe(false);
});
