import { boundsOf, placeKey, placeOf, reachable, stretchesOf } from '../../src/resolve/places.js';

test.each([
  ['2022-01-03', 'b|2022-01-03'],
  ['2022-01', 'b|~2022-01'],
  ['2022', 'b|~2022'],
  [null, 'b|~'],
])('the day %s is placed at "%s" and read back', (day, key) => {
  expect(placeKey({ block: 'b', day })).toBe(key);
  expect(placeOf(key)).toEqual({ block: 'b', day });
});

test('a stretch reaches its window beyond the places of its block', () => {
  const [one, other, ...rest] = stretchesOf(['b|2022-01-10', 'a|2022-01-10', 'a|2022-01-20'], 5);
  expect(boundsOf(one!)).toEqual({ from: 'a|2022-01-05', to: 'a|2022-01-25', vague: 'a|~' });
  expect(boundsOf(other!)).toEqual({ from: 'b|2022-01-05', to: 'b|2022-01-15', vague: 'b|~' });
  expect(rest).toEqual([]);
});

test('a place without a day reaches over all time', () => {
  expect(boundsOf(stretchesOf(['b|~'], 5)[0]!)).toEqual({
    from: 'b|0001-01-01',
    to: 'b|9999-12-31',
    vague: 'b|~',
  });
});

const row = (day: string) => ({ key: `b|${day}` });

test.each([
  ['a chain of near days is followed', ['2022-01-14', '2022-01-18', '2022-01-22'], 3],
  ['a gap wider than the window ends it', ['2022-01-14', '2022-01-20', '2022-01-22'], 1],
  ['a month that is reached carries on over its days', ['~2022-01', '2022-02-04', '2022-02-09'], 3],
  ['a year far away is not reached', ['~2020'], 0],
  ['what has no day is always reached', ['~', '2029-01-01'], 2],
])('%s', (_, days, count) => {
  const [stretch] = stretchesOf(['b|2022-01-10'], 5);
  expect(reachable(days.map(row), stretch!, 5).rows).toHaveLength(count);
});
