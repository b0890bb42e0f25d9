import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { servedSchema } from '../../src/api/served-schema.js';
import { costOf } from '../../src/query/cost.js';

const schema = servedSchema().schema;

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const { definitions } = parse(query);
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const fragments = Object.fromEntries(
    definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  return costOf({ schema, fragments, variables }, operation as OperationDefinitionNode);
}

test.each<[string, number, Record<string, unknown>?]>([
  ['{ __typename }', 0],
  ['{ message(id: "x") { kind } }', 1],
  ['{ messages { totalCount } }', 1],
  ['{ messages { nodes { id } } }', 20],
  ['{ messages { ...totalCount } } fragment totalCount on MessageConnection { nodes { id } }', 20],
  ['{ messages(first: 3) { edges { cursor node { id } } pageInfo { endCursor } } }', 3],
  ['{ messages(first: 10) { nodes { replies(first: 5) { nodes { id } } } } }', 60],
  ['query ($n: Int) { messages(first: $n) { nodes { id } } }', 100, { n: 100 }],
  ['query ($n: Int) { messages(first: $n) { nodes { id } } }', 20],
  ['{ messages(first: 2) { nodes { senders { party { name } } } } }', 2 + 10 + 10],
  ['{ occasion(id: "x") { evidence(first: 30) { article { id } } } }', 1 + 30 + 30],
  ['{ occasion(id: "x") { evidence { sentence } } }', 1 + 20],
  ['{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
  ['{ messages(first: 2) { nodes { ...F ...F } } } fragment F on Message { occasion { name } }', 4],
])('%s costs %d', (query, expected, variables = {}) => {
  expect(cost(query, variables)).toBe(expected);
});

const wide = (count: number) =>
  `{ message(id: "x") { ${Array.from({ length: count }, (_, place) => `a${place}: kind`).join(' ')} } }`;
const deep = (levels: number) =>
  `{ message(id: "x") { ${'replyTo { '.repeat(levels)}kind${' }'.repeat(levels)} } }`;
const roots = (count: number) =>
  `{ ${Array.from({ length: count }, (_, place) => `a${place}: message(id: "x") { kind }`).join(' ')} }`;

test.each<[string, string, string, Record<string, unknown>?]>([
  [
    'pages of pages',
    '{ messages(first: 100) { nodes { replies(first: 100) { nodes { replies(first: 100) { nodes { id } } } } } } }',
    'The query asks for 1010100 objects at most, by its page sizes; 50000 are allowed. Ask for smaller pages or fewer fields.',
  ],
  [
    'pages of pages by variables',
    'query ($n: Int) { messages(first: $n) { nodes { replies(first: $n) { nodes { replies(first: $n) { nodes { id } } } } } } }',
    'The query asks for 1010100 objects at most, by its page sizes; 50000 are allowed. Ask for smaller pages or fewer fields.',
    { n: 100 },
  ],
  ['too many fields', wide(1_000), 'The query asks for 1001 fields; 1000 are allowed.'],
  ['too many levels', deep(20), 'The query asks for 21 levels of depth; 20 are allowed.'],
  ['too many roots', roots(21), 'The query asks for 21 root fields; 20 are allowed.'],
  ['a page that is too large', '{ messages(first: 1000) { nodes { id } } }', '"first" is 1000'],
])('%s must not pass', (_, query, message, variables = {}) => {
  expect(() => cost(query, variables)).toThrow(message);
});

test.each([
  ['many fields', wide(900)],
  ['many levels', deep(18)],
  ['many roots', roots(20)],
])('%s pass', (_, query) => {
  expect(() => cost(query)).not.toThrow();
});

test('fragments that select a field twice, one in another, take no longer at each level', () => {
  const fragment = (place: number) =>
    `fragment F${place} on Message { ${`replyTo { ...F${place + 1} } `.repeat(20)} }`;
  const fragments = Array.from({ length: 17 }, (_, place) => fragment(place)).join(' ');
  expect(cost(`{ message(id: "x") { ...F0 } } ${fragments} fragment F17 on Message { kind }`)).toBe(
    18,
  );
});
