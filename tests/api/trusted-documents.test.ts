import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
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
const post = (address: string, body: object) =>
  ask(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe.each(['warn', 'only'])('trusted documents, mode %s', (mode) => {
  let server: FastifyInstance;
  let address: string;
  beforeAll(async () => {
    const environment = {
      DIPLOGRAPH_TRUSTED_MODE: mode,
      DIPLOGRAPH_TRUSTED_DOCUMENTS: manifest({ known: '{ __typename }' }),
    };
    ({ server, address } = await stubServer({ environment }));
  });
  afterAll(() => server.close());

  test.each([
    ['the id of a document', { documentId: 'known' }],
    [
      'its id as a persisted query',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'known' } } },
    ],
    ['its text', { query: '{ __typename }' }],
  ])('%s is answered', async (_, body) => {
    expect(JSON.parse((await post(address, body)).body)).toMatchObject({
      data: { __typename: 'Query' },
    });
  });

  test.each([
    ['another text', { query: '{ a: __typename }' }],
    [
      'another text with a known name',
      { query: 'query known { a: __typename }', operationName: 'known' },
    ],
  ])(`%s is ${mode === 'only' ? 'refused' : 'answered'}`, async (_, body) => {
    const { status, body: answer } = await post(address, body);
    expect([status, codesOf(answer)]).toEqual(
      mode === 'only' ? [400, ['DOCUMENT_NOT_TRUSTED']] : [200, []],
    );
  });

  test('an unknown id is refused', async () => {
    expect((await post(address, { documentId: 'unknown' })).status).toBe(400);
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
