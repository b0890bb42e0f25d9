import { openingsOf, OWNER } from '../../../src/extract/patterns/openings.js';

test.each([
  ['earthquakes?|quakes?', ['earthquake', 'quake']],
  ['(?:death|passing) of', ['death', 'passing']],
  ['(?:the )?national day', ['the', 'national']],
  ['\\beid\\b', ['eid']],
  ['(?!none)swearing[- ]in', ['swearing']],
  ['st\\.? patrick', ['st']],
  ['14 july', ['14']],
  ["\\w+s' (?:great )?victory", [OWNER]],
])('%s begins with one of its openings', (pattern, openings) => {
  expect(openingsOf(pattern)).toEqual(openings);
});

test('a number may begin with any digit', () => {
  expect(openingsOf('\\d+th congress')).toHaveLength(10);
});

test.each(['(?:the )?', 'quake|\\S+', '[a-z]+', 'x?quake'])('%s tells no opening', (pattern) => {
  expect(openingsOf(pattern)).toBeNull();
});
