import {
  buildSchema,
  type FieldNode,
  getArgumentValues,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { argumentReader } from '../../src/query/argument-reader.js';
import { VariableReader } from '../../src/query/variable-reader.js';

const schema = buildSchema(`
  enum Kind { CONGRATULATION CONDOLENCE }
  input Days { from: String to: String }
  input Way @oneOf { id: ID code: String }
  input Filter { kind: [Kind!] days: Days size: Int = 7 strict: Boolean! = false not: Filter and: [Filter!] way: Way }
  input Need { must: String! may: String }
  type Query { list(filter: Filter, first: Int = 20, after: String, need: Need, ids: [ID!], grid: [[Int]]): Int }
`);
const field = schema.getQueryType()!.getFields()['list']!;

function read(query: string, sent: Record<string, unknown>) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const node = operation.selectionSet.selections[0] as FieldNode;
  const variables = new VariableReader(schema).read(operation, sent);
  const wanted = getVariableValues(schema, operation.variableDefinitions ?? [], sent, {
    maxErrors: 50,
  });
  return { node, variables, wanted };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** What is given for `$f` of type Filter, and so on, and whether it is right. */
const ALL = '($f: Filter, $n: Int, $i: [ID!], $g: [[Int]], $need: Need, $s: String = "z")';
const USED = '{ list(filter: $f, first: $n, ids: $i, grid: $g, need: $need, after: $s) }';

test.each<[string, Record<string, unknown>]>([
  ['nothing', {}],
  ['null for each', { f: null, n: null, i: null, g: null, need: null, s: null }],
  ['undefined', { n: undefined }],
  ['whole numbers', { n: 5 }],
  ['a number that is written as one with a point', { n: 5.0 }],
  ['text', { s: '' }],
  ['one id for a list of them', { i: 'a' }],
  ['ids that are numbers', { i: [1, 'b'] }],
  ['no ids', { i: [] }],
  ['lists in a list', { g: [[1, null], null, [2]] }],
  ['one number for lists of lists', { g: 3 }],
  ['a filter in another order', { f: { strict: true, kind: ['CONDOLENCE'] } }],
  ['filters within filters', { f: { not: { and: [{ kind: 'CONDOLENCE' }, {}] } } }],
  ['one of the ways', { f: { way: { code: 'KAZ' } } }],
  ['null in a filter', { f: { kind: null, days: { from: null, to: '2022' } } }],
  ['what a type requires', { need: { must: 'x' } }],
  ['more variables than there are', { n: 1, other: 2 }],
])('variables are coerced as graphql-js does: %s', (_, sent) => {
  const { variables, wanted, node } = read(`query ${ALL} ${USED}`, sent);
  expect(wanted.errors).toBeUndefined();
  expect(variables).toEqual(wanted);
  // The order of fields is that of the type, for the text of a statement hangs on it.
  expect(JSON.stringify(variables.coerced)).toBe(JSON.stringify(wanted.coerced));
  const given = argumentReader({ field, node })(variables.coerced!);
  expect(given).toEqual(getArgumentValues(field, node, wanted.coerced));
  expect(JSON.stringify(given)).toBe(
    JSON.stringify(getArgumentValues(field, node, wanted.coerced)),
  );
});

test.each<[string, Record<string, unknown>]>([
  ['text for a number', { n: '5' }],
  ['a broken number', { n: 5.5 }],
  ['a number beyond 32 bits', { n: 2 ** 31 }],
  ['a number for text', { s: 5 }],
  ['null in a list of what is never null', { i: [null] }],
  ['an object for an id', { i: [{}] }],
  ['a list for a filter', { f: [] }],
  ['text for a filter', { f: 'x' }],
  ['a kind that there is not', { f: { kind: ['WAR'] } }],
  ['a field that there is not', { f: { knd: [] } }],
  ['a field of every object', { f: { constructor: 1 } }],
  ['null for what is never null', { f: { strict: null } }],
  ['two ways', { f: { way: { id: 'a', code: 'b' } } }],
  ['no way', { f: { way: {} } }],
  ['a way that is null', { f: { way: { id: null } } }],
  ['nothing for what is required', { need: { may: 'x' } }],
  ['a fault far down', { f: { and: [{ not: { days: { from: 3 } } }] } }],
])('variables are refused in the words of graphql-js: %s', (_, sent) => {
  const { variables, wanted } = read(`query ${ALL} ${USED}`, sent);
  expect(wanted.errors).not.toBeUndefined();
  expect(variables.errors!.map(({ message }) => message)).toEqual(
    wanted.errors!.map(({ message }) => message),
  );
});

test('a variable that is required must be given', () => {
  const { variables } = read('query ($n: Int!) { list(first: $n) }', {});
  expect(variables.errors!.map(({ message }) => message)).toEqual([
    'Variable "$n" of required type "Int!" was not provided.',
  ]);
});

test.each<[string, Record<string, unknown>]>([
  ['{ list }', {}],
  ['{ list(first: 3, after: null) }', {}],
  ['{ list(filter: {kind: CONDOLENCE, days: {to: "2022"}}) }', {}],
  ['query ($n: Int) { list(first: $n) }', {}],
  ['query ($n: Int) { list(first: $n) }', { n: null }],
  ['query ($k: [Kind!]) { list(filter: {kind: $k}) }', {}],
  ['query ($k: [Kind!]) { list(filter: {kind: $k}) }', { k: ['CONDOLENCE'] }],
  ['query ($k: Kind!) { list(filter: {kind: [$k], size: 1}) }', { k: 'CONDOLENCE' }],
  ['query ($t: String, $n: Int) { list(filter: {days: {to: $t}, size: $n}) }', { t: '1' }],
  ['query ($t: String) { list(filter: {and: [{days: {to: $t}}, {}]}) }', { t: '1' }],
  ['query ($c: String!) { list(filter: {way: {code: $c}}) }', { c: 'KAZ' }],
  ['query ($b: Boolean = true) { list(filter: {strict: $b}) }', {}],
  ['query ($m: String!) { list(need: {must: $m}) }', { m: 'x' }],
  ['query ($i: ID!) { list(ids: [$i, "b"]) }', { i: 'a' }],
  ['query ($i: Int) { list(grid: [[$i, 2], []]) }', {}],
])('arguments are read as graphql-js does: %s with %j', (query, sent) => {
  const { node, variables } = read(query, sent);
  const wanted = getArgumentValues(field, node, variables.coerced);
  const given = argumentReader({ field, node })(variables.coerced!);
  expect(plain(given)).toEqual(plain(wanted));
  expect(JSON.stringify(given)).toBe(JSON.stringify(wanted));
});

test('an argument that is null where the schema has a default for what is never null is refused', () => {
  const { node, variables } = read('query ($b: Boolean = true) { list(filter: {strict: $b}) }', {
    b: null,
  });
  expect(() => argumentReader({ field, node })(variables.coerced!)).toThrow(
    'Argument "filter" has invalid value {strict: $b}.',
  );
});
