import { buildSchema, getDirectiveValues, isObjectType } from 'graphql';
import { queryTexts, schemaText } from '../../src/api/schema-text.js';
import { analystQuery } from '../../src/query/analyst-query.js';
import { queryCompiler } from './compile-query.js';

const { compile } = queryCompiler();
const schema = buildSchema(schemaText());
const directive = schema.getDirective('query')!;
const fields = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()))
  .flatMap((field) => {
    const given = field.astNode && getDirectiveValues(directive, field.astNode);
    return given ? [{ field, file: given['file'] as string, parent: given['parent'] }] : [];
  });

test.each(fields.map(({ field, ...given }) => [field.name, field, given] as const))(
  '%s takes what its query reads, and no more',
  (_, field, { file, parent }) => {
    const { parameters } = analystQuery(queryTexts(), file);
    const taken = [...field.args.map(({ name }) => name), ...(parent ? [parent as string] : [])];
    expect(taken.sort()).toEqual([...parameters].sort());
  },
);

test.each([
  ['{ pairs(first: 0) { messages } }', '"first" is 0; it has to be from 1 to 1000.'],
  ['{ pairs(first: 1001) { messages } }', '"first" is 1001; it has to be from 1 to 1000.'],
  [
    '{ messagesBetween(one: [], other: [], first: 101) { way } }',
    '"first" is 101; it has to be from 1 to 100.',
  ],
])('%s is refused', (query, message) => {
  expect(() => compile(query)).toThrow(message);
});

test('parties given by id are parameters, global ids and those of the graph alike', () => {
  const { text, parameters } = compile(
    '{ path(one: {id: "KAZ"}, other: [{id: "UGVyc29uOmFubg"}, {id: "bob"}]) { place } }',
  );
  expect(text).not.toContain('fulltext');
  expect(Object.values(parameters)).toContainEqual(['KAZ']);
  expect(Object.values(parameters)).toContainEqual(['ann', 'bob']);
});

test.each([
  [
    'a party is looked up, for it may be that of a claim',
    '{ neighbours(of: {id: "ann"}) { distance } }',
    true,
  ],
  [
    'a country, which no claim is merged into, is given as it is',
    '{ pairs(countries: [{id: "KAZ"}]) { messages } }',
    false,
  ],
])('the id of %s', (_, query, isAsked) => {
  const { text } = compile(query);
  expect(text.includes('MATCH (:PartyClaim {id: w})-[:MEANS]->(m)')).toBe(isAsked);
  expect(text.startsWith('CALL (*)')).toBe(isAsked);
});

test('parties given by name are looked up in the same statement, by parameters alone', () => {
  const { text, parameters } = compile(
    `{ path(one: [{name: "Ann') RETURN 1 //"}, {id: "KAZ"}], other: {id: "bob"}) { place } }`,
  );
  expect(text).toContain("queryNodes('names'");
  expect(text).not.toContain('Ann');
  expect(Object.values(parameters)).toContainEqual(['KAZ']);
});

test('enums are given to the query in the words of the graph, and what is left out as null', () => {
  const { parameters } = compile(
    '{ silentSenders(recipient: {id: "KAZ"}, occasionKind: [RE_ELECTION], sentOn: {}) { times } }',
  );
  expect(Object.values(parameters)).toContainEqual(['re-election']);
  expect(Object.values(compile('{ pairs { messages } }').parameters)).toContain(null);
});

test('comments and line ends of the file are no part of the statement', () => {
  const { text } = compile('{ pairs { messages } }');
  expect(text).not.toMatch(/\/\/|\n|\$(first|sentOn|kind|countries)\b/);
});

test('a file that is not there is told at once', () => {
  expect(() => analystQuery(new Map(), 'none.cypher')).toThrow(
    'The schema names queries/none.cypher, which is not there',
  );
});
