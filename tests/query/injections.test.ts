import { GraphQLError } from 'graphql';
import { queryCompiler } from './compile-query.js';
import { INJECTIONS } from './injections.js';
import { stringInputs } from './string-inputs.js';

const { schema, document, compileDocument } = queryCompiler();
const inputs = stringInputs(schema).map(({ at, query }) => ({ at, asked: document(query) }));
const HOSTILE = INJECTIONS.join('\n');

/** The Cypher that an input comes to with this text in it; null where it is refused. */
function cypherOf({ asked }: (typeof inputs)[number], v: string): string | null {
  try {
    return compileDocument(asked, { v }).text;
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}

test.each([
  'Query.search text',
  'Query.messages filter.sender.name',
  'Query.messages filter.topic',
  'Query.articles filter.publisher',
  'Query.people filter.messages.article.language',
  'Query.officeHolders role',
  'Query.officeHolders country.code',
  'Query.pairs countries.name',
  'Query.messages after',
  'Person.sent filter.occasion.concerns.id',
])('%s is a string input', (input) => {
  expect(inputs.map(({ at }) => at)).toContain(input);
});

test('no string input lets a text into the Cypher, whatever it says', () => {
  const changed = inputs.filter((input) => {
    const cypher = cypherOf(input, HOSTILE);
    return cypher !== null && cypher !== cypherOf(input, 'KAZ');
  });
  expect(changed.map(({ at }) => at)).toEqual([]);
});

test.each([
  ['Query.search text', true],
  ['Query.person by.name', true],
  ['Query.articles filter.publisher', true],
  ['Query.messages filter.topic', false],
  ['Query.country by.code', false],
  ['Query.messages filter.knownBy', false],
  ['Query.messages after', false],
])('a hostile text in %s is taken for what it says: %s', (input, isTaken) => {
  const found = inputs.find(({ at }) => at === input)!;
  expect(cypherOf(found, HOSTILE) !== null).toBe(isTaken);
});

test.each<[input: string, hostile: (string | number)[], isTaken: boolean]>([
  ['Query.messages after', ['Message', HOSTILE, HOSTILE], true],
  ['Query.articles before', ['Article', HOSTILE, HOSTILE], true],
  ['Query.search after', ['SearchHit', 1.5, HOSTILE], true],
  ['Query.search after', ['SearchHit', HOSTILE, HOSTILE], false],
  ['Query.messages before', ['Article', HOSTILE, HOSTILE], false],
  ['Query.messages before', [HOSTILE, HOSTILE, HOSTILE], false],
  ['Query.messages before', ['Message', HOSTILE], false],
])('nor does a cursor in due form: %s as %j', (input, hostile, isTaken) => {
  const cursor = (values: (string | number)[]) =>
    Buffer.from(JSON.stringify(values)).toString('base64url');
  const found = inputs.find(({ at }) => at === input)!;
  const cypher = cypherOf(found, cursor(hostile));
  const harmless = hostile.map((value) => (value === HOSTILE ? 'x' : value));
  expect(cypher).toBe(isTaken ? cypherOf(found, cursor(harmless)) : null);
  expect(cypher !== null).toBe(isTaken);
});
