import { isAskedToPlace } from '../../../src/extract/occasions/invited-where.js';

test.each([
  'he invited her to lima in the spring.',
  'she congratulated kofi badu on his inauguration and invited him to tallinn for the autumn.',
  'the emir invites the president to pay an official visit to doha next spring.',
  'he asked li ro to come to accra before the end of the year.',
  'the premier invited his counterpart to visit vietnam.',
  'he then invites tam to hanoi; the chair is ready.',
  'the king asked her to undertake a state visit to estonia.',
  'she invited him to travel to ghana with his wife.',
  'he wrote to his counterpart and invited her to suva in may.',
])('"%s" asks to a place', (sentence) => {
  expect(isAskedToPlace(sentence)).toBe(true);
});

test.each([
  'he invited her to the opening of the bridge in lima.',
  'he invited him to doha for the summit of the arab league.',
  'she invited her to attend the inauguration in accra.',
  'he invited him to accra on the occasion of the independence day.',
  'he invited fiji to join the treaty.',
  'the emir invited him to come to the celebration.',
  'asked to comment, he said no.',
  'he invited the president to take part in the climate summit.',
  'she invited him to lima to attend the games.',
  'they asked him to come as guest of honour to the fair.',
  'he visited lima in the spring.',
])('"%s" asks to no place, or to an event there', (sentence) => {
  expect(isAskedToPlace(sentence)).toBe(false);
});
