import { dayComeRound } from '../../../src/extract/occasions/days-come-round.js';

const come = (lower: string, published: string) => {
  const day = dayComeRound(lower, published);
  return day && `${day.kind}:${day.ordinal}`;
};

test.each([
  [
    'it was on 23 july 1961 that peru and norway entered into diplomatic relations.',
    '2026-07-24',
    'anniversary_of_diplomatic_relations:65',
  ],
  [
    'it was under king odo that the two recognised each other, on august 1, 1955.',
    '2025-08-01',
    'anniversary_of_diplomatic_relations:70',
  ],
  [
    '29 january is a special date for us, since it was on that day in 1992 that our two countries took up diplomatic relations.',
    '2026-02-02',
    'anniversary_of_diplomatic_relations:34',
  ],
  ['on 4 march 1998 the islands became independent.', '2028-03-03', 'independence_day:30'],
  ['the treaty on the lake was signed on 9 june 2011.', '2031-06-09', 'treaty_anniversary:20'],
])('%s %s', (lower, published, day) => expect(come(lower, published)).toBe(day));

test.each([
  ['the two established diplomatic relations in 1975.', '2032-08-04'],
  ['the two established diplomatic relations on 3 may 1975.', '2032-08-04'],
  ['odo was born on 23 july 1961.', '2026-07-24'],
  ['on 23 july 2026 the two took up diplomatic relations.', '2026-07-24'],
  ['the two took up diplomatic relations on thursday.', '2026-07-24'],
])('%s %s tells none', (lower, published) => expect(come(lower, published)).toBeNull());
