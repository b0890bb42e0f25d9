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
  ['sent a week ago', '2021-12-30'],
])('%s', (text, date) => {
  expect(days(text)).toEqual([date]);
});

test.each([
  ['a weekday without a day of publication', 'sent on monday', null],
  ['a day without a year and without a day of publication', 'sent on 3 january', null],
  ['a day that is still to come', 'will open on 4 february', '2022-01-06'],
  ['a day of years ago', 'were established on 3 january 1992', '2022-01-06'],
  ['a day that is commemorated', 'they remember on 5 january that they won', '2022-01-06'],
  ['a month that is a verb', 'it may 2 of them', '2022-01-06'],
])('%s is no day of sending', (_, text, published) => {
  expect(days(text, published)).toEqual([]);
});

test.each([
  ['the possessive of a weekday', "congratulated him on his win in sunday's election", []],
  ['a verb of happening', 'condoled over the quake that struck on monday', []],
  ['a day of the vote', 'his victory in the general elections of 2 january', []],
  ['a noun after the day', 'observers were sent to the january 2 election', []],
  ['what is still to come', 'rescuers would take off on monday', []],
  ['a clause of its own', 'since the blast that wrecked a hotel on 2 january', []],
  [
    'an event beside a day of sending',
    'on tuesday he congratulated her on winning the vote on sunday',
    ['2022-01-04'],
  ],
  ["the sender's possessive", "in monday's letter he wrote", ['2022-01-03']],
  [
    'a day within a reported clause',
    'said that on monday the president sent a cable',
    ['2022-01-03'],
  ],
  ['a day of the month alone', 'on the 3rd sent a message', ['2022-01-03']],
  ['a weekday with its date', 'received on monday 3 january 2022', ['2022-01-03']],
  [
    'a day that may be either, alone',
    'a message on the death of the king on monday',
    ['2022-01-03'],
  ],
])('%s', (_, text, expected) => {
  expect(days(text)).toEqual(expected);
});

test.each([
  ['held this evening a telephone call', ['2022-01-06']],
  ['held this evening a reception', []],
  ['he got through to her on tuesday to congratulate her', ['2022-01-04']],
  ['the flood broke through the dam on tuesday', []],
  ['on monday the jubilee was marked by an exchange of letters', ['2022-01-03']],
  ['on monday the jubilee was marked by a parade', []],
  ['she asked him on monday to pass on her sympathy', ['2022-01-03']],
  ['rang him shortly after nine on sunday', ['2022-01-02']],
  ['before the count was over on tuesday, he was on the line', ['2022-01-04']],
  ['before the count was over on tuesday, they held a parade', []],
  ['a letter dated boxing day', ['2021-12-26']],
])('%s', (text, found) => {
  expect(days(text)).toEqual(found);
});

test('a message earlier in the year or of a told year is no event for being old', () => {
  expect(days('on january 8 he congratulated her', '2022-07-01')).toEqual(['2022-01-08']);
  expect(days('he congratulated her on 28 july 2020', '2022-07-01')).toEqual(['2020-07-28']);
  expect(days('he congratulated her on 28 july 1992', '2022-07-01')).toEqual([]);
  expect(days('he asked her to be his guest on january 8', '2022-07-01')).toEqual([]);
  expect(days('he wrote to her for the parade on december 8', '2022-07-01')).toEqual([]);
});
