import { servedSchema } from '../../src/api/served-schema.js';
import { ask } from '../api/ask.js';
import { bytesLeft, posted, sentSlowly, unreadingClient } from '../api/slow-clients.js';
import { codesOf } from '../api/stub-server.js';
import { INJECTIONS } from '../query/injections.js';
import { stringInputs } from '../query/string-inputs.js';
import { type Hostile, hostileRequests } from './hostile-requests.js';
import { type ServedGraph, serveSmallGraph } from './served-small-graph.js';
import { testGraph } from './test-graph.js';

let api: ServedGraph;

/** Longest that a client may take to send its request, and that it may take nothing of its answer. */
const TIMEOUT_MS = 2_000;

/** An article so long that twenty of it are more than the buffers between two programs hold. */
const LONG = 'long '.repeat(200_000);

beforeAll(async () => {
  api = await serveSmallGraph({ DIPLOGRAPH_REQUEST_TIMEOUT_MS: String(TIMEOUT_MS) });
  const graph = await testGraph();
  await graph.write((transaction) =>
    transaction.run("MATCH (a:Article {id: 'a1'}) SET a.text = $given.text", {
      text: LONG,
    }),
  );
  await graph.close();
});
afterAll(() => api.close());

// As Node itself tells a stack: Jest looks up each line in its maps of the sources, which takes longer than to refuse a query.
beforeAll(() => {
  Error.prepareStackTrace = (error, sites) => [error, ...sites].map(String).join('\n    at ');
});
afterAll(() => Reflect.deleteProperty(Error, 'prepareStackTrace'));

const requests = hostileRequests(servedSchema().schema);
const MOST_MS = 100;
/** The first of a kind may have to be compiled, the second may meet a collection of garbage. */
const TRIES = 3;

async function send({ body, contentType = 'application/json' }: Hostile) {
  const at = performance.now();
  const before = process.cpuUsage();
  const answer = await ask(api.address, {
    method: 'POST',
    headers: { 'content-type': contentType, 'content-length': String(Buffer.byteLength(body)) },
    body,
  });
  const { user, system } = process.cpuUsage(before);
  // Other programs of a busy machine take time too; client and server are both this one.
  return { ...answer, ms: Math.min(performance.now() - at, (user + system) / 1_000) };
}

test('there are at least two hundred hostile requests', () => {
  expect(requests.length).toBeGreaterThanOrEqual(200);
});

test('each hostile request gets a coded error in a tenth of a second, and none reaches the database', async () => {
  const before = api.roundTrips();
  const wrong: string[] = [];
  for (const request of requests) {
    let { body, ms } = await send(request);
    for (let again = 1; again < TRIES && ms > MOST_MS; again++)
      ({ body, ms } = await send(request));
    const codes = codesOf(body);
    if (
      !codes.length ||
      codes.some((code) => !/^[A-Z_]+$/.test(code) || /INTERNAL|TIMEOUT/.test(code))
    )
      wrong.push(`${request.name}: ${body.slice(0, 300)}`);
    if (ms > MOST_MS) wrong.push(`${request.name}: ${Math.round(ms)} ms`);
    if (body.length > 100_000) wrong.push(`${request.name}: an answer of ${body.length} bytes`);
  }
  expect(wrong).toEqual([]);
  expect(api.faults).toEqual([]);
  expect(api.roundTrips() - before).toBe(0);
});

const TWENTY_LONG = `{ article(by: {url: "https://news.example/a1"}) { ${'abcdefghijklmnopqrst'.replace(/./g, '$&: text ')}} }`;
const SLOWLY_SENT = ['GET /graphql HTTP/1.1\r\nx: ', posted(' '.repeat(1_000))];
const held = () =>
  new Promise<number>((resolve) => api.server.server.getConnections((_, count) => resolve(count)));

test('the server serves throughout, and cuts off who sends slowly and who does not read', async () => {
  const unread = await Promise.all([1, 2].map(() => unreadingClient(api.address, TWENTY_LONG)));
  const slow = Promise.all(
    [...SLOWLY_SENT, ...SLOWLY_SENT].map((bytes) => sentSlowly(api.address, bytes, 20)),
  );
  const waiting = requests.filter((_, place) => place % 3 === 0);
  const lane = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await send(next);
  };
  const hostile = Promise.all(Array.from({ length: 20 }, lane));
  let isOver = false;
  const all = Promise.all([hostile, slow]).finally(() => (isOver = true));
  while (!isOver || (await held()) > 0)
    expect(await api.query('{ messages { totalCount } }')).toMatchObject({
      data: { messages: { totalCount: 4 } },
    });
  await all;
  for (const { said, afterMs } of await slow) {
    expect(said).toMatch(/^HTTP\/1\.1 408 [^]*"code":"TIMEOUT"/);
    expect(afterMs).toBeGreaterThanOrEqual(TIMEOUT_MS);
    expect(afterMs).toBeLessThan(3 * TIMEOUT_MS);
  }
  for (const client of unread) expect(await bytesLeft(client)).toBeLessThan(20 * LONG.length);
  expect((await ask(api.address, { path: '/livez' })).status).toBe(200);
});

/** One string input of Query for each name that these have: that no text gets into the Cypher of any has a test of its own. */
const injected = new Map(
  stringInputs(servedSchema().schema)
    .filter(({ at }) => at.startsWith('Query.') && !at.includes('filter.messages.'))
    .map((input) => [/(by\.)?\w+$/.exec(input.at)![0], input]),
);

test('nothing that is injected does anything to the database', async () => {
  expect([...injected.keys()]).toEqual(
    expect.arrayContaining([
      'text',
      'by.name',
      'name',
      'role',
      'publisher',
      'nameStartsWith',
      'id',
    ]),
  );
  const wrong: string[] = [];
  for (const { at, query } of injected.values())
    for (const v of [INJECTIONS.join('\n'), ...INJECTIONS]) {
      const { errors = [] } = await api.query(query, { v });
      for (const { message, extensions } of errors)
        if (!/^BAD_(USER_INPUT|CURSOR)$/.test(String(extensions['code'])))
          wrong.push(`${at} with ${JSON.stringify(v)}: ${message}`);
    }
  expect(wrong).toEqual([]);
  expect(api.faults).toEqual([]);
  expect(await api.query('{ messages { totalCount } }')).toMatchObject({
    data: { messages: { totalCount: 4 } },
  });
});
