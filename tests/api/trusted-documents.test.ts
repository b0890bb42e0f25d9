import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { readManifest } from '../../src/api/trusted-documents.js';
import { ConfigError } from '../../src/errors.js';
import { ask } from './ask.js';
import { codesOf, stubServer } from './stub-server.js';

const folder = mkdtempSync(join(tmpdir(), 'diplograph-manifest-'));
const manifest = (content: unknown) => {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};
type Body = Record<string, unknown>;
type Told = { documentId?: unknown; msg: string };
const post = (address: string, body: Body) =>
  ask(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const get = (address: string, body: Body) => {
  const parameters = Object.entries(body).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  return ask(address, {
    path: `/graphql?${new URLSearchParams(parameters).toString()}`,
    headers: { 'x-apollo-operation-name': 'any' },
  });
};

describe.each([
  ['warn', 'POST', post],
  ['warn', 'GET', get],
  ['only', 'POST', post],
  ['only', 'GET', get],
])('trusted documents, mode %s, by %s', (mode, _method, send) => {
  const told: Told[] = [];
  const log = pino({ level: 'warn' }, { write: (line) => told.push(JSON.parse(line) as Told) });
  let server: FastifyInstance;
  let address: string;
  beforeEach(() => told.splice(0));
  beforeAll(async () => {
    const environment = {
      DIPLOGRAPH_TRUSTED_MODE: mode,
      DIPLOGRAPH_TRUSTED_DOCUMENTS: manifest({
        known: '{ __typename }',
        asked: 'query ($more: Boolean!) { __typename more: __typename @include(if: $more) }',
      }),
    };
    ({ server, address } = await stubServer({ environment, log }));
  });
  afterAll(() => server.close());

  test.each<[string, Body]>([
    ['the id of a document', { documentId: 'known' }],
    [
      'its id as a persisted query',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'known' } } },
    ],
    ['its text', { query: '{ __typename }' }],
    ['its id beside another text', { documentId: 'known', query: '{ other: __typename }' }],
    ['its id with variables', { documentId: 'asked', variables: { more: false } }],
  ])('%s is answered', async (_, body) => {
    expect(JSON.parse((await send(address, body)).body)).toMatchObject({
      data: { __typename: 'Query' },
    });
    expect(told).toEqual([]);
  });

  test.each<[string, Body]>([
    ['another text', { query: '{ a: __typename }' }],
    [
      'another text with a known name',
      { query: 'query known { a: __typename }', operationName: 'known' },
    ],
    ['another text with an unknown id', { query: '{ a: __typename }', documentId: 'unknown' }],
  ])(`%s is ${mode === 'only' ? 'refused' : 'answered and told'}`, async (_, body) => {
    const { status, body: answer } = await send(address, body);
    expect([status, codesOf(answer), told]).toEqual(
      mode === 'only'
        ? [400, ['DOCUMENT_NOT_TRUSTED'], []]
        : [200, [], [expect.objectContaining({ msg: 'a document is not trusted' })]],
    );
  });

  test('an unknown id is refused', async () => {
    expect((await send(address, { documentId: 'unknown' })).status).toBe(400);
  });

  test('extensions that cannot be read are refused', async () => {
    const { status } = await send(address, { query: '{ a: __typename }', extensions: '{' });
    expect(status).toBe(400);
  });

  test('the page for browsers is open', async () => {
    const { status, body } = await ask(address, { headers: { accept: 'text/html' } });
    expect([status, told]).toEqual([200, []]);
    expect(body).toContain('Sandbox');
  });
});

test('a manifest of Apollo is read too', () => {
  const file = manifest({
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: [{ id: 'a', name: 'A', type: 'query', body: 'query A { __typename }' }],
  });
  expect([...readManifest(file)]).toEqual([['a', 'query A { __typename }']]);
});

test.each<unknown>([{ a: 1 }, 'text', null, { operations: [{}] }])(
  '%j is no manifest',
  (content) => {
    expect(() => readManifest(manifest(content))).toThrow(ConfigError);
  },
);

test('a persisted query is remembered by its sum, and an unknown one is asked for', async () => {
  const { server, address } = await stubServer();
  const query = '{ __typename }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  expect(codesOf((await post(address, { extensions })).body)).toEqual([
    'PERSISTED_QUERY_NOT_FOUND',
  ]);
  expect(codesOf((await post(address, { query, extensions })).body)).toEqual([]);
  expect(codesOf((await post(address, { extensions })).body)).toEqual([]);
  await server.close();
});
