import { tellsDeath } from '../../src/extract/told-in-sentence.js';

test.each([
  'at least 27 people lost their lives.',
  'no fewer than nine have died.',
  'the dead have been buried.',
  'there is no hope for the victims.',
])('tells of deaths: %s', (lower) => {
  expect(tellsDeath(lower)).toBe(true);
});

test.each([
  'no deaths have been recorded.',
  'there were no reported casualties.',
  'nobody was killed when the roof fell in.',
  'the ship sank without loss of life.',
  'the mountain erupted.',
])('tells of none: %s', (lower) => {
  expect(tellsDeath(lower)).toBe(false);
});
