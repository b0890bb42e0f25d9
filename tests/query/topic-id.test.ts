import { idOfTopic } from '../../src/query/topic-id.js';
import { queryCompiler } from './compile-query.js';

test.each([
  ['trade', 'trade'],
  ['Trade and economy', 'trade'],
  ['BELT AND ROAD', 'belt_and_road'],
  ['belt_and_road', 'belt_and_road'],
])('%s is the topic %s', (given, id) => {
  expect(idOfTopic(given)).toBe(id);
});

test.each(['', 'economy', 'belt', 'trade, climate'])('"%s" is refused', (given) => {
  expect(() => idOfTopic(given)).toThrow(`"${given}" is no topic. There are: Belt and Road, `);
});

test('a filter is given the id, and refuses what is no topic', () => {
  const { compile } = queryCompiler();
  const by = (topic: string) =>
    compile(`{ messages(filter: {topic: "${topic}"}) { totalCount } }`).parameters;
  expect(Object.values(by('Trade and economy'))).toContain('trade');
  expect(() => by('football')).toThrow('"football" is no topic. There are: Belt and Road, ');
});
