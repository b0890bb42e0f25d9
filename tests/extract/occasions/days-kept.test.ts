import { dayKept } from '../../../src/extract/occasions/days-kept.js';
import { extract } from '../../../src/extract/extract.js';
import { articleOf } from '../one-sentence.js';

const kept = (state: string, date: string) => {
  const day = dayKept(state, date);
  return day && [day.kind, day.age].filter((part) => part !== null).join(':');
};

test.each([
  ['GHA', '2031-03-06', 'independence_day:74'],
  ['GHA', '2031-03-04', 'independence_day:74'],
  ['GHA', '2031-03-09', 'independence_day:74'],
  ['NOR', '2030-05-16', 'national_day:216'],
  ['SWE', '2030-06-06', 'national_day'],
  ['SDN', '2029-12-30', 'independence_day:74'],
  ['SVK', '2029-12-31', 'national_day:37'],
])('%s keeps a day about %s', (state, date, day) => expect(kept(state, date)).toBe(day));

test.each([
  ['GHA', '2031-03-20'],
  ['GHA', '2031-02-20'],
  ['NOR', '2030-06-06'],
  ['ATA', '2030-06-06'],
])('%s keeps none about %s', (state, date) => expect(kept(state, date)).toBeNull());

const occasionsOf = (text: string) =>
  extract(articleOf(text)).reports.map(({ occasion: { kind, ordinal } }) =>
    [kind, ordinal].filter((part) => part !== null).join(':'),
  );

test.each([
  [
    "Mail for Accra\n\nACCRA, March 6, 2031 (Volta Wire) - Seventy-four guns were fired. Prime Minister Eskil Maren of Norway has sent Ghana's President Tolo Odo a message of congratulation.",
    'independence_day:74',
  ],
  [
    "Mail for Accra\n\nACCRA, March 7, 2031 (Volta Wire) - Prime Minister Eskil Maren of Norway has sent Ghana's President Tolo Odo a message of congratulation.",
    'independence_day',
  ],
])('wishes without an occasion go with the day that the state keeps: %s', (text, occasion) =>
  expect(occasionsOf(text)).toEqual([occasion]),
);

test.each([
  "Mail for Accra\n\nACCRA, March 6, 2031 (Volta Wire) - Prime Minister Eskil Maren of Norway has congratulated Ghana's President Tolo Odo on his re-election.",
  "Mail for Accra\n\nACCRA, March 6, 2031 (Volta Wire) - Prime Minister Eskil Maren of Norway has sent Ghana's President Tolo Odo his condolences.",
  "Mail for Accra\n\nACCRA, March 26, 2031 (Volta Wire) - Prime Minister Eskil Maren of Norway has sent Ghana's President Tolo Odo a message of congratulation.",
  "Mail for Oslo\n\nOSLO, March 6, 2031 (Fjord Wire) - Ghana's President Tolo Odo has sent Prime Minister Eskil Maren of Norway a message of congratulation.",
])('nothing else does: %s', (text) =>
  expect(occasionsOf(text)).not.toContainEqual(expect.stringMatching(/_day/)),
);

test('of two numbers each state has its own', () => {
  const text =
    "Greetings\n\nOSLO, October 4, 2031 (Fjord Wire) - Prime Minister Eskil Maren of Norway sent messages to Nigeria and Botswana on the 71st and 65th anniversaries of their independence.\n\nHe congratulated Nigeria's President Tolo Odo on independence day. He also congratulated Botswana's President Mira Sand on independence day.";
  expect(occasionsOf(text)).toEqual(
    expect.arrayContaining(['independence_day:71', 'independence_day:65']),
  );
});
