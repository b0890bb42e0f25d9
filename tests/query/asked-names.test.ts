import { queryCompiler } from './compile-query.js';

const { compile } = queryCompiler();
const noRows: unknown[][] = [];
const nobody = '{sender: {name: "Nobody"}}';

function isNoticed(query: string, rows: unknown[][], given = {}): boolean {
  const { plan, parameters } = compile(query, given);
  const noticed = { isEmpty: false };
  plan.build(rows, parameters, {}, noticed);
  return noticed.isEmpty;
}

test.each([
  ['a filter', `{ messages(filter: ${nobody}) { nodes { id } } }`],
  ['a deeper filter', '{ people(filter: {messages: {party: {name: "Nobody"}}}) { nodes { id } } }'],
  ['a branch', `{ messages(filter: {or: [${nobody}, ${nobody}]}) { nodes { id } } }`],
  ['a list below', `{ country(by: {code: "KAZ"}) { sent(filter: ${nobody}) { totalCount } } }`],
  ["an analyst's field", '{ neighbours(of: {name: "Nobody"}) { distance } }'],
  ['a look-up', '{ person(by: {name: "Nobody"}) { id } }'],
])('the names of %s are told as the client gave them', (_, query) => {
  const { plan } = compile(query);
  expect(new Set(plan.askedNames({}).map(({ name }) => name))).toEqual(new Set(['Nobody']));
  expect(plan.askedNames({})[0]!.key).toBe('nobody');
});

test('names are taken from the variables of each request', () => {
  const { plan } = compile(
    'query ($by: PartyBy!) { messages(filter: {sender: $by}) { nodes { id } } }',
    { by: { name: 'Ann' } },
  );
  expect(plan.askedNames({ by: { name: 'Bob  Bé' } })[0]).toEqual({
    name: 'Bob  Bé',
    key: 'be bob',
  });
});

test.each([
  '{ messages(filter: {sender: {id: "KAZ"}, fromCountry: "China"}) { nodes { id } } }',
  '{ people(filter: {name: "tokay", nameStartsWith: "T"}) { nodes { id } } }',
  '{ search(text: "Nobody") { nodes { score } } }',
  '{ neighbours(of: {id: "KAZ"}) { distance } }',
])('%s asks for nobody by a whole name', (query) => {
  expect(compile(query).plan.askedNames({})).toEqual([]);
});

test.each([
  ['no items', `{ messages(filter: ${nobody}) { nodes { id } } }`, noRows],
  ['a total of none', `{ messages(filter: ${nobody}) { totalCount } }`, [[0]]],
  [
    'a page without items beside its total',
    `{ messages(filter: ${nobody}) { totalCount nodes { id } } }`,
    [[null, 0, true]],
  ],
  [
    'no items below one of several parents',
    `{ countries { nodes { sent(filter: ${nobody}) { nodes { id } } } } }`,
    [[[['m']]], [[]]],
  ],
  ['no rows', '{ neighbours(of: {name: "Nobody"}) { distance } }', noRows],
  ['rows for no one', '{ timeline(unit: YEAR, one: {name: "Nobody"}) { messages } }', [[0, true]]],
])('%s is noticed', (_, query, rows) => {
  expect(isNoticed(query, rows)).toBe(true);
});

test.each([
  ['a page with items', `{ messages(filter: ${nobody}) { nodes { id } } }`, [['m']]],
  ['a total', `{ messages(filter: ${nobody}) { totalCount } }`, [[3]]],
  [
    'an empty page of parties by id',
    '{ messages(filter: {sender: {id: "KAZ"}}) { nodes { id } } }',
    noRows,
  ],
  [
    'an empty list beside the filter',
    `{ messages(filter: ${nobody}) { nodes { statements { nodes { text } } } } }`,
    [[[]]],
  ],
  ['rows for someone', '{ timeline(unit: YEAR, one: {name: "Ann"}) { messages } }', [[0, false]]],
  ['someone not found', '{ person(by: {name: "Nobody"}) { id } }', noRows],
])('%s is not noticed', (_, query, rows) => {
  expect(isNoticed(query, rows)).toBe(false);
});

test('a statement about parties by id says nothing of names', () => {
  const { text } = compile('{ timeline(unit: YEAR, one: {id: "KAZ"}) { messages } }');
  expect(text).toMatch(/AS n1, v10 RETURN n1\.messages AS c0$/);
});
