import type { FastifyInstance } from 'fastify';
import { ask, askGraphql, type Asked } from './ask.js';
import { createServer } from '../../src/api/create-server.js';
import { configFrom } from '../../src/config.js';
import { GraphError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/graph.js';

const refuse = () =>
  Promise.reject(
    new GraphError('Neo4j at bolt://secret:7687 said no.', '', { cause: new Error('x') }),
  );
const brokenGraph: Graph = {
  read: refuse,
  readMaps: refuse,
  profile: refuse,
  write: refuse,
  define: refuse,
  close: () => Promise.resolve(),
};
const faults: unknown[] = [];
let server: FastifyInstance;
let address: string;

beforeAll(async () => {
  server = await createServer({
    graph: brokenGraph,
    service: configFrom({}).service,
    showCypher: false,
    onFault: (cause) => faults.push(cause),
    facts: {
      graphHash: () => Promise.resolve('h'),
      version: '0',
      extractorVersion: '0',
      accuracy: [],
    },
  });
  address = await server.listen({ host: '127.0.0.1', port: 0 });
});
beforeEach(() => faults.splice(0));
afterAll(() => server.close());

const json = { 'content-type': 'application/json' };
const post = (query: string, variables?: object) => askGraphql(address, query, variables);
const codesOf = (body: string) =>
  (JSON.parse(body) as { errors: { extensions: { code: string } }[] }).errors.map(
    ({ extensions }) => extensions.code,
  );

describe('every refusal is JSON with a code', () => {
  test.each<[string, Asked, number, string]>([
    [
      'bad JSON',
      { method: 'POST', path: '/graphql', headers: json, body: '{x' },
      400,
      'BAD_REQUEST',
    ],
    ['no body', { method: 'POST', path: '/graphql', headers: json }, 400, 'BAD_REQUEST'],
    ['a list', { method: 'POST', path: '/graphql', headers: json, body: '[]' }, 400, 'BAD_REQUEST'],
    [
      'no query',
      { method: 'POST', path: '/graphql', headers: json, body: '{}' },
      400,
      'BAD_REQUEST',
    ],
    [
      'a form',
      {
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'query={__typename}',
      },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'XML',
      { method: 'POST', path: '/graphql', headers: { 'content-type': 'text/xml' }, body: '<a/>' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'plain text, which a foreign page may send',
      { method: 'POST', path: '/graphql', headers: { 'content-type': 'text/plain' }, body: '{}' },
      400,
      'BAD_REQUEST',
    ],
    [
      'a query in the address, which a foreign page may send',
      { method: 'GET', path: '/graphql?query=%7B__typename%7D' },
      400,
      'BAD_REQUEST',
    ],
    [
      'a large body',
      {
        method: 'POST',
        path: '/graphql',
        headers: json,
        body: `{"query":"${'x'.repeat(1_100_000)}"}`,
      },
      413,
      'BODY_TOO_LARGE',
    ],
    ['an unknown path', { method: 'GET', path: '/nowhere' }, 404, 'NOT_FOUND'],
    [
      'another method',
      { method: 'PUT', path: '/graphql', body: '{}', headers: json },
      405,
      'METHOD_NOT_ALLOWED',
    ],
  ])('%s', async (_, request, status, code) => {
    const { status: got, headers, body } = await ask(address, request);
    expect([got, codesOf(body)]).toEqual([status, [code]]);
    expect(headers['content-type']).toMatch(/^application\/json/);
  });
});

test('the address of the server alone leads to its page', async () => {
  const { status, headers } = await ask(address, { method: 'GET', path: '/' });
  expect([status, headers['location']]).toEqual([302, 'graphql']);
});

test('a query without its content type is told which it needs, as curl sends it', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const { body } = await ask(address, {
    method: 'POST',
    headers,
    body: '{"query":"{__typename}"}',
  });
  expect(body).toContain('add the header \\"content-type: application/json\\".');
});

describe('errors of the client are shown as they are', () => {
  test.each<[string, string, object | undefined, number, string, string]>([
    [
      'syntax',
      '{ messages(',
      undefined,
      400,
      'GRAPHQL_PARSE_FAILED',
      'Syntax Error: Expected Name, found <EOF>.',
    ],
    [
      'an unknown field',
      '{ mesages }',
      undefined,
      400,
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot query field "mesages" on type "Query". Did you mean "messages" or "message"?',
    ],
    [
      'a mutation',
      'mutation { messages { totalCount } }',
      undefined,
      400,
      'OPERATION_RESOLUTION_FAILURE',
      'There is no mutation here, only queries.',
    ],
    [
      'two operations',
      'query A { __typename } query B { __typename }',
      undefined,
      400,
      'OPERATION_RESOLUTION_FAILURE',
      'The document has several operations. Say by "operationName" which is meant.',
    ],
    [
      'a long name of nothing',
      `{ ${'x'.repeat(2_000)} }`,
      undefined,
      400,
      'GRAPHQL_VALIDATION_FAILED',
      `Cannot query field "${'x'.repeat(480)}...`,
    ],
    [
      'a long text',
      `# ${'x'.repeat(100_000)}`,
      undefined,
      400,
      'QUERY_TOO_COSTLY',
      'The query asks for 100002 characters of query text; 100000 are allowed. Shorten the query.',
    ],
    [
      'a missing variable',
      'query ($id: ID!) { message(id: $id) { id } }',
      undefined,
      400,
      'BAD_USER_INPUT',
      'Variable "$id" of required type "ID!" was not provided.',
    ],
    [
      'a variable of another kind',
      'query ($first: Int) { messages(first: $first) { totalCount } }',
      { first: 'many' },
      400,
      'BAD_USER_INPUT',
      'Variable "$first" got invalid value "many"; Int cannot represent non-integer value: "many"',
    ],
    [
      'null for an order that has a default',
      'query ($order: MessageOrder) { messages(orderBy: $order) { totalCount } }',
      { order: null },
      400,
      'BAD_USER_INPUT',
      'Argument "orderBy" of non-null type "MessageOrder!" must not be null.',
    ],
    [
      'null for whether a field is skipped',
      'query ($skip: Boolean = true) { messages { totalCount @skip(if: $skip) nodes { id } } }',
      { skip: null },
      400,
      'BAD_USER_INPUT',
      'Argument "if" of non-null type "Boolean!" must not be null.',
    ],
    [
      'a date that is none',
      'query ($day: Date) { messages(filter: {sentOn: {from: $day}}) { totalCount } }',
      { day: '2022-02-30' },
      400,
      'BAD_USER_INPUT',
      'Variable "$day" got invalid value "2022-02-30"; "2022-02-30" is no date. Write it as 2022, 2022-01 or 2022-01-03.',
    ],
    [
      'two ways to name one person',
      '{ person(by: {id: "a", name: "b"}) { id } }',
      undefined,
      400,
      'GRAPHQL_VALIDATION_FAILED',
      'OneOf Input Object "PersonBy" must specify exactly one key.',
    ],
    [
      'a cursor that is none',
      '{ messages(after: "x") { totalCount } }',
      undefined,
      200,
      'BAD_CURSOR',
      '"x" is no cursor. Use one that a list gave.',
    ],
    [
      'a page that is too large',
      '{ messages(first: 101) { nodes { id } } }',
      undefined,
      400,
      'BAD_USER_INPUT',
      '"first" is 101; a page has from 1 to 100 items.',
    ],
    [
      'a query that is too long',
      `{ ${'a: __typename '.repeat(2_000)} }`,
      undefined,
      400,
      'QUERY_TOO_COSTLY',
      'The query asks for 6002 words and signs; 4000 are allowed. Ask for fewer fields, or put values into variables.',
    ],
  ])('%s', async (_, query, variables, status, code, message) => {
    const { status: got, body } = await post(query, variables);
    const { errors } = JSON.parse(body) as { errors: { message: string }[] };
    expect([got, codesOf(body), errors[0]!.message]).toEqual([status, [code], message]);
    expect(faults).toEqual([]);
  });
});

test('what is too costly is refused with what was asked and what is allowed', async () => {
  const { status: got, body } = await post(
    '{ messages(first: 100) { nodes { replies(first: 100) { nodes { replies(first: 100) { nodes { id } } } } } } }',
  );
  expect(got).toBe(400);
  expect(JSON.parse(body)).toMatchObject({
    errors: [
      { extensions: { code: 'QUERY_TOO_COSTLY', cost: { requested: 1_010_100, limit: 50_000 } } },
    ],
    extensions: { cost: { requested: 1_010_100, limit: 50_000 } },
  });
});

test('a fault of ours is masked, and its cause is reported', async () => {
  const { body } = await post('{ messages { totalCount } }');
  expect(JSON.parse(body)).toEqual({
    data: { messages: null },
    errors: [
      {
        message: 'Something went wrong on the server; it has been logged.',
        locations: [{ line: 1, column: 3 }],
        path: ['messages'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ],
    extensions: { cost: { requested: 1, limit: 50_000 } },
  });
  expect(faults.map(String)).toEqual([expect.stringContaining('secret')]);
});

test('the Cypher is not shown unless it is asked for in the settings', async () => {
  const { body } = await post('{ messages { totalCount } }');
  expect(body).not.toContain('cypher');
});

test('introspection answers', async () => {
  const { body } = await post('{ __schema { queryType { name } } }');
  expect(JSON.parse(body)).toMatchObject({ data: { __schema: { queryType: { name: 'Query' } } } });
});

test('GraphiQL may load and ask this server alone', async () => {
  const { status, headers, body } = await ask(address, { path: '/graphiql' });
  expect(status).toBe(200);
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/http|unsafe|\*/);
  expect(body).not.toMatch(/(src|href)="(?!graphiql\/|data:)/);
  expect(body).not.toMatch(/<script>|<style|style=| on\w+=/);
});

describe('pages of Sandbox and of the server itself may use it', () => {
  const preflight = (origin: string) =>
    ask(address, {
      method: 'OPTIONS',
      path: '/graphql',
      headers: {
        host: '127.0.0.1:4000',
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,x-apollo-operation-name',
        'access-control-request-private-network': 'true',
      },
    });

  test.each(['https://studio.apollographql.com', 'http://127.0.0.1:4000'])('%s', async (origin) => {
    const { status: got, headers } = await preflight(origin);
    expect(got).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': origin,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type,x-apollo-operation-name',
      'access-control-allow-private-network': 'true',
      vary: 'Origin',
    });
  });

  test.each(['https://evil.example', 'null', 'https://studio.apollographql.com.evil.example'])(
    '%s may not',
    async (origin) => {
      const { headers } = await preflight(origin);
      expect(headers).not.toHaveProperty('access-control-allow-origin');
      expect(headers).not.toHaveProperty('access-control-allow-private-network');
    },
  );

  test('an answer tells Sandbox that it may read it', async () => {
    const { headers } = await ask(address, {
      method: 'POST',
      path: '/graphql',
      headers: { ...json, origin: 'https://studio.apollographql.com' },
      body: '{"query":"{ __typename }"}',
    });
    expect(headers['access-control-allow-origin']).toBe('https://studio.apollographql.com');
  });
});

test('it lives without a database, and is not ready', async () => {
  const live = await ask(address, { path: '/livez' });
  expect([live.status, JSON.parse(live.body)]).toEqual([200, { status: 'ok' }]);
  const ready = await ask(address, { path: '/readyz' });
  expect([ready.status, codesOf(ready.body)]).toEqual([503, ['DATABASE_UNAVAILABLE']]);
});
