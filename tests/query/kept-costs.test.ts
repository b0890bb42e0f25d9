import { getOperationAST, parse } from 'graphql';
import { servedSchema } from '../../src/api/served-schema.js';
import { KeptCosts } from '../../src/query/kept-costs.js';
import { LIMITS } from '../../src/query/limits.js';

const schema = servedSchema().schema;

/** Costs of one document for variables that come one after the other. */
function costs(query: string, ...asked: Record<string, unknown>[]): number[] {
  const kept = new KeptCosts(schema, LIMITS);
  const document = parse(query);
  const operation = getOperationAST(document)!;
  return asked.map((variables) => kept.costOf({ document, operation, variables }));
}

test.each<[string, string, Record<string, unknown>[], number[]]>([
  [
    'sizes of pages',
    'query ($n: Int) { messages(first: $n) { nodes { id } } }',
    [{ n: 3 }, { n: 4 }, { n: 3 }, {}, { n: null }],
    [3, 4, 3, 20, 20],
  ],
  [
    'lengths of lists',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    [{ ids: ['a'] }, { ids: ['b', 'c'] }, { ids: ['d'] }],
    [1, 2, 1],
  ],
  [
    'what is left out',
    'query ($all: Boolean!) { messages { nodes { id } } about { version } countries @include(if: $all) { nodes { id } } }',
    [{ all: true }, { all: false }, { all: true }],
    [41, 21, 41],
  ],
  [
    'which page size is given',
    'query ($n: Int, $m: Int) { messages(first: $n, last: $m) { nodes { id } } }',
    [{ n: 3 }, { m: 4 }],
    [3, 4],
  ],
])('a kept cost goes by %s', (_, query, asked, expected) => {
  expect(costs(query, ...asked)).toEqual(expected);
});

test('what is too costly is refused each time, and does not make others so', () => {
  const query =
    'query ($n: Int) { messages(first: $n) { nodes { replies(first: $n) { nodes { replies(first: $n) { nodes { id } } } } } } }';
  expect(costs(query, { n: 2 })).toEqual([14]);
  for (let time = 0; time < 2; time += 1)
    expect(() => costs(query, { n: 2 }, { n: 100 }, { n: 100 })).toThrow('1010100 objects');
});

test('no document has more costs than a hundred, and what is forgotten is reckoned anew', () => {
  const query =
    'query ($n: Int, $m: Int) { a: messages(first: $n) { nodes { id } } b: messages(first: $m) { nodes { id } } }';
  const asked = Array.from({ length: 250 }, (_, place) => ({
    n: 1 + (place % 50),
    m: 1 + (place % 7),
  }));
  expect(costs(query, ...asked)).toEqual(asked.map(({ n, m }) => n + m));
});
