import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { ask, askGraphql } from './ask.js';
import { codesOf, stubServer } from './stub-server.js';

const servers: FastifyInstance[] = [];
const errorsOf = (body: string) => (JSON.parse(body) as { errors: unknown[] }).errors;
async function start(environment: Record<string, string>) {
  const { server, address } = await stubServer({ environment });
  servers.push(server);
  return address;
}
afterAll(() => Promise.all(servers.map((server) => server.close())));

const sum = (key: string) => createHash('sha256').update(key).digest('hex');

describe('with keys', () => {
  let address: string;
  beforeAll(async () => {
    address = await start({ DIPLOGRAPH_API_KEYS: `${sum('one')},${sum('other')}` });
  });

  test.each([
    ['no key', {}, 401],
    ['a wrong key', { authorization: 'Bearer wrong' }, 401],
    ['the sum instead of the key', { authorization: `Bearer ${sum('one')}` }, 401],
    ['a key', { authorization: 'Bearer one' }, 200],
    ['another key in the other header', { 'x-api-key': 'other' }, 200],
  ])('%s', async (_, headers, status) => {
    const answer = await askGraphql(address, '{ __typename }', undefined, headers);
    expect(answer.status).toBe(status);
    expect(codesOf(answer.body)).toEqual(status === 401 ? ['UNAUTHENTICATED'] : []);
  });

  test.each([
    ['/livez', 200],
    ['/graphiql', 200],
    ['/metrics', 401],
    ['/%6detrics', 401],
    ['/graphql?query=%7B__typename%7D', 401],
    ['/%67raphql?query=%7B__typename%7D', 401],
  ])('%s', async (path, status) => {
    expect((await ask(address, { path, headers: { 'x-apollo-operation-name': 'a' } })).status).toBe(
      status,
    );
  });
});

test('a request that writes the address otherwise needs a key and counts too', async () => {
  const asked = { method: 'POST', path: '/%67raphql', body: '{"query":"{ __typename }"}' };
  const headers = { 'content-type': 'application/json' };
  const closed = await start({ DIPLOGRAPH_API_KEYS: sum('one') });
  expect((await ask(closed, { ...asked, headers })).status).toBe(401);
  const bounded = await start({ DIPLOGRAPH_RATE_LIMIT: '1' });
  await ask(bounded, { ...asked, headers });
  expect((await ask(bounded, { ...asked, headers })).status).toBe(429);
});

test('who asks more often than allowed is told when to come again', async () => {
  const address = await start({ DIPLOGRAPH_RATE_LIMIT: '2' });
  const statuses = [];
  for (let time = 0; time < 3; time++)
    statuses.push((await askGraphql(address, '{ __typename }')).status);
  expect(statuses).toEqual([200, 200, 429]);
  const { headers, body } = await askGraphql(address, '{ __typename }');
  expect(errorsOf(body)).toEqual([
    {
      message: expect.stringMatching(/^This is request 4 in a minute; 2 are allowed\./) as string,
      extensions: { code: 'RATE_LIMITED', requests: { requested: 4, limit: 2 } },
    },
  ]);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  expect((await ask(address, { path: '/livez' })).status).toBe(200);
});

test('each key may ask as often as allowed, whatever the address', async () => {
  const address = await start({
    DIPLOGRAPH_RATE_LIMIT: '1',
    DIPLOGRAPH_API_KEYS: `${sum('one')},${sum('other')}`,
  });
  const statuses = [];
  for (const key of ['one', 'one', 'other', 'wrong']) {
    const headers = { authorization: `Bearer ${key}` };
    statuses.push((await askGraphql(address, '{ __typename }', undefined, headers)).status);
  }
  expect(statuses).toEqual([200, 429, 200, 401]);
});

test('more queries at once than allowed are sent away', async () => {
  let end = () => {};
  const running = new Promise<void>((resolve) => (end = resolve));
  const { server, address } = await stubServer({
    environment: { DIPLOGRAPH_MAX_CONCURRENT: '2' },
    read: () => running.then(() => ({ columns: [], rows: [[0]] })),
  });
  servers.push(server);
  const query = '{ messages { totalCount } }';
  const first = [askGraphql(address, query), askGraphql(address, query)];
  await new Promise((resolve) => setTimeout(resolve, 100));
  const third = await askGraphql(address, query);
  expect([third.status, third.headers['retry-after']]).toEqual([503, '1']);
  expect(errorsOf(third.body)).toEqual([
    {
      message: 'This is query 3 at once; 2 are answered. Try again in a second.',
      extensions: { code: 'SERVER_BUSY', queries: { requested: 3, limit: 2 } },
    },
  ]);
  end();
  for (const { body } of await Promise.all(first)) expect(codesOf(body)).toEqual([]);
  expect((await askGraphql(address, query)).status).toBe(200);
});

test('the schema is not told where it must not be', async () => {
  const address = await start({ DIPLOGRAPH_INTROSPECTION: '0' });
  const { body } = await askGraphql(address, '{ __schema { types { name } } }');
  expect(codesOf(body)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
});
