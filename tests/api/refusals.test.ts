import { connect } from 'node:net';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { GraphError } from '../../src/errors.js';
import { ask, askGraphql, type Asked } from './ask.js';
import { codesOf, stubServer } from './stub-server.js';

const servers: FastifyInstance[] = [];
async function start(environment: Record<string, string>) {
  const { server, address } = await stubServer({
    environment: { DIPLOGRAPH_MAX_COST: '123', ...environment },
  });
  servers.push(server);
  return address;
}
let address: string;
beforeAll(async () => {
  address = await start({ DIPLOGRAPH_MAX_BODY_BYTES: '200000' });
});
afterAll(() => Promise.all(servers.map((server) => server.close())));

const extensionsOf = (body: string) => (JSON.parse(body) as { extensions: unknown }).extensions;
const UNRECKONED = { cost: { requested: null, limit: 123 } };
const json = { 'content-type': 'application/json' };
const posted = (body: string, headers: Record<string, string> = json): Asked => ({
  method: 'POST',
  headers,
  body,
});

describe('every refusal tells the cost that an answer may have', () => {
  test.each<[string, Asked, string]>([
    ['bad JSON', posted('{x'), 'BAD_REQUEST'],
    ['no query', posted('{}'), 'BAD_REQUEST'],
    ['a list', posted('[]'), 'BAD_REQUEST'],
    ['what a foreign page may send', posted('{}', { 'content-type': 'text/plain' }), 'BAD_REQUEST'],
    ['a query in the address', { path: '/graphql?query=%7B__typename%7D' }, 'BAD_REQUEST'],
    ['XML', posted('<a/>', { 'content-type': 'text/xml' }), 'UNSUPPORTED_MEDIA_TYPE'],
    ['a large body', posted(`{"query":"${'x'.repeat(200_000)}"}`), 'BODY_TOO_LARGE'],
    ['a long text', posted(`{"query":"#${'x'.repeat(100_000)}"}`), 'QUERY_TOO_COSTLY'],
    ['another method', { ...posted('{}'), method: 'PUT' }, 'METHOD_NOT_ALLOWED'],
    ['an unknown path', { path: '/nowhere' }, 'NOT_FOUND'],
    ['an address that cannot be read', { path: '/%zz' }, 'BAD_REQUEST'],
    ['an unknown field', posted('{"query":"{ nothing }"}'), 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s', async (_, asked, code) => {
    const { body } = await ask(address, asked);
    expect([codesOf(body), extensionsOf(body)]).toEqual([[code], UNRECKONED]);
  });

  test.each([
    ['no key', { DIPLOGRAPH_API_KEYS: '0'.repeat(64) }, 'UNAUTHENTICATED'],
    ['a text of its own', { DIPLOGRAPH_TRUSTED_MODE: 'only' }, 'DOCUMENT_NOT_TRUSTED'],
  ])('%s', async (_, environment, code) => {
    const file = join(mkdtempSync(join(tmpdir(), 'diplograph-manifest-')), 'manifest.json');
    writeFileSync(file, '{}');
    const at = await start({ DIPLOGRAPH_TRUSTED_DOCUMENTS: file, ...environment });
    const { body } = await askGraphql(at, '{ __typename }');
    expect([codesOf(body), extensionsOf(body)]).toEqual([[code], UNRECKONED]);
  });

  test('what is no HTTP', async () => {
    const { hostname, port } = new URL(address);
    const said: string[] = [];
    await new Promise((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write('hello\r\n\r\n'));
      socket.setEncoding('utf8').on('data', (chunk: string) => said.push(chunk));
      socket.on('close', resolve);
    });
    const [, body = ''] = said.join('').split('\r\n\r\n');
    expect([codesOf(body), extensionsOf(body)]).toEqual([['BAD_REQUEST'], UNRECKONED]);
  });
});

describe('a refusal says what was asked and what is allowed', () => {
  const errorOf = (body: string) =>
    (JSON.parse(body) as { errors: [{ message: string; extensions: object }] }).errors[0];
  const large = JSON.stringify({ query: 'x'.repeat(200_001) });
  const bytes = 'bytes; 200000 are allowed. Send less at once.';

  test.each<[string, Asked, string, object]>([
    [
      'a body of known size',
      posted(large, { ...json, 'content-length': String(large.length) }),
      `The request has ${large.length} ${bytes}`,
      { code: 'BODY_TOO_LARGE', bytes: { requested: large.length, limit: 200_000 } },
    ],
    [
      'a body in parts',
      posted(large, { ...json, 'transfer-encoding': 'chunked' }),
      `The request has more than 200000 ${bytes}`,
      { code: 'BODY_TOO_LARGE', bytes: { requested: null, limit: 200_000 } },
    ],
    [
      'a text with an end that is none',
      posted(JSON.stringify({ query: `{ ${'a '.repeat(5_000)} \0 }` })),
      'The query asks for 5001 words and signs; 4000 are allowed. Ask for fewer fields, or put values into variables.',
      { code: 'QUERY_TOO_COSTLY', tokens: { requested: 5_001, limit: 4_000 } },
    ],
    [
      'a page',
      posted('{"query":"{ messages(last: 101) { nodes { id } } }"}'),
      '"last" is 101; a page has from 1 to 100 items.',
      { code: 'BAD_USER_INPUT', last: { requested: 101, least: 1, limit: 100 } },
    ],
    [
      'rows',
      posted('{"query":"{ pairs(first: 0) { messages } }"}'),
      '"first" is 0; it has to be from 1 to 1000.',
      { code: 'BAD_USER_INPUT', first: { requested: 0, least: 1, limit: 1_000 } },
    ],
    [
      'ids',
      posted(`{"query":"{ nodes(ids: [${'1,'.repeat(101)}]) { id } }"}`),
      '"ids" has 101 ids; at most 100 are answered at once.',
      { code: 'BAD_USER_INPUT', ids: { requested: 101, limit: 100 } },
    ],
  ])('%s', async (_, asked, message, extensions) => {
    expect(errorOf((await ask(address, asked)).body)).toMatchObject({ message, extensions });
  });

  test('time', async () => {
    const cause = { code: 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration' };
    const { server, address: at } = await stubServer({
      environment: { DIPLOGRAPH_QUERY_TIMEOUT_MS: '700' },
      read: () => Promise.reject(new GraphError('secret', '', { cause })),
    });
    servers.push(server);
    expect(errorOf((await askGraphql(at, '{ messages { totalCount } }')).body)).toMatchObject({
      message:
        'The query took too long; 700 ms are allowed. Ask for smaller pages or fewer fields.',
      extensions: { code: 'TIMEOUT', milliseconds: { requested: null, limit: 700 } },
    });
  });
});

test('what is no refusal is told no cost but that of its answer', async () => {
  const { body } = await ask(address, { path: '/livez' });
  expect(JSON.parse(body)).toEqual({ status: 'ok' });
  const answer = await askGraphql(address, '{ about { version } }');
  expect(extensionsOf(answer.body)).toEqual({ cost: { requested: 1, limit: 123 } });
});
