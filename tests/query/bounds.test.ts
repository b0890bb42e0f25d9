import { getNamedType, GraphQLInt, isInterfaceType, isObjectType } from 'graphql';
import { servedSchema } from '../../src/api/served-schema.js';
import { boundsOf } from '../../src/query/bounds.js';
import { queryCompiler } from './compile-query.js';

const { compile } = queryCompiler();
const { schema, storage } = servedSchema();

const numbers = Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
  .flatMap(({ type, field }) =>
    field.args
      .filter((argument) => getNamedType(argument.type) === GraphQLInt)
      .map((argument) => ({ place: `${type.name}.${field.name}`, argument })),
  );

test('every number that a field takes has bounds, or is the size of a page, which has its own', () => {
  const free = numbers
    .filter(({ argument }) => !boundsOf(argument))
    .filter(
      ({ place, argument }) =>
        !['first', 'last'].includes(argument.name) || storage.fields.get(place)?.at === 'query',
    );
  expect(numbers.length).toBeGreaterThan(60);
  expect(free).toEqual([]);
});

test('the bounds that a number has are told', () => {
  const bounded = numbers.filter(({ argument }) => boundsOf(argument));
  expect(bounded.length).toBeGreaterThan(30);
  for (const { argument } of bounded) {
    const { least, most } = boundsOf(argument)!;
    expect(least).toBeLessThanOrEqual((argument.defaultValue as number) ?? most);
    expect(argument.description).toContain(` From ${least} to ${most}.`);
  }
});

const PHRASES = (given: string) => `{ phrases(from: {id: "KAZ"}, ${given}) { phrase } }`;
const NEAR = (depth: number) => `{ neighbours(of: {id: "KAZ"}, depth: ${depth}) { distance } }`;
const AROUND = (days: number) =>
  `{ beforeAndAfter(one: {code: "CHN"}, other: {code: "KAZ"}, day: "2022", days: ${days}) { from } }`;
const SILENT = (times: number) =>
  `{ silentSenders(recipient: {id: "KAZ"}, occasionKind: [ELECTION], sentOn: {}, times: ${times}) { times } }`;
const DUE = (given: string) => `{ anniversaries(fromYear: 2022, toYear: 2023, ${given}) { year } }`;

test.each<[query: string, name: string, requested: number, least: number, most: number]>([
  [PHRASES('words: -3'), 'words', -3, 1, 20],
  [PHRASES('words: 21'), 'words', 21, 1, 20],
  [PHRASES('times: -1'), 'times', -1, 1, 100],
  [NEAR(0), 'depth', 0, 1, 2],
  [NEAR(99), 'depth', 99, 1, 2],
  [AROUND(-4), 'days', -4, 1, 36500],
  [AROUND(36501), 'days', 36501, 1, 36500],
  [SILENT(-5), 'times', -5, 1, 100],
  [DUE('every: 0'), 'every', 0, 1, 100],
  [DUE('every: -3'), 'every', -3, 1, 100],
  [DUE('first: 101'), 'first', 101, 1, 100],
  ['{ anniversaries(fromYear: -1, toYear: 2023) { year } }', 'fromYear', -1, 1, 9999],
  ['{ occasion(id: "o1") { inOrder(first: 0) { place } } }', 'first', 0, 1, 100],
])('%s is refused', (query, name, requested, least, most) => {
  expect(refusalOf(query)).toEqual({
    message: `"${name}" is ${requested}; it has to be from ${least} to ${most}.`,
    extensions: { code: 'BAD_USER_INPUT', [name]: { requested, least, limit: most } },
  });
});

test.each([
  PHRASES('words: 1, times: 1'),
  PHRASES('words: 20, times: 100'),
  NEAR(1),
  NEAR(2),
  AROUND(1),
  AROUND(36500),
  SILENT(1),
  DUE('every: 1'),
  '{ pairs { messages } }',
])('%s is not refused', (query) => {
  expect(refusalOf(query)).toBeNull();
});

test('a number in a variable is held to the bounds as one in the document is', () => {
  const query = 'query ($n: Int!) { pairs(first: $n) { messages } }';
  expect(() => compile(query, { n: 1001 })).toThrow('"first" is 1001');
  expect(() => compile(query, { n: 1000 })).not.toThrow();
});

test.each(['person(by: {id: "p"}) { countriesEvidence', 'occasion(id: "o") { evidence'])(
  'the sizes of lists without pages have the bounds of a page: %s',
  (list) => {
    expect(() => compile(`{ ${list}(first: 101) { sentence } } }`)).toThrow('"first" is 101');
    expect(() => compile(`{ ${list}(first: 100) { sentence } } }`)).not.toThrow();
  },
);

function refusalOf(query: string): unknown {
  try {
    compile(query);
    return null;
  } catch (error) {
    const { message, extensions } = error as { message: string; extensions: object };
    return { message, extensions };
  }
}
