import { connect } from '../../src/graph/connection.js';
import type { Graph } from '../../src/graph/graph.js';
import { ask } from '../api/ask.js';
import { type ApiServer, startApi } from './api-server.js';
import { Line } from './line.js';
import { testAddress, testGraph } from './test-graph.js';

/** All but `setTimeout`, whose time is the test's to tell. */
const UNTOUCHED = [
  ...([
    'nextTick',
    'setImmediate',
    'setInterval',
    'queueMicrotask',
    'performance',
    'Date',
  ] as const),
];

let line: Line;
let port: number;
let graph: Graph;
let api: ApiServer;

beforeAll(async () => {
  const setup = await testGraph();
  await setup.empty();
  await setup.close();
  const address = testAddress();
  line = new Line(address.uri);
  port = await line.open();
  graph = await connect({ ...address, uri: `bolt://127.0.0.1:${port}` });
  api = await startApi(graph);
}, 120_000);
afterAll(async () => {
  await api.server.close();
  await graph.close();
  await line.cut();
});

test('a database that goes away is a coded error, and service is back when it is', async () => {
  const query = '{ messages { totalCount } }';
  expect(await api.query(query)).toMatchObject({ data: { messages: { totalCount: 0 } } });
  expect((await ask(api.address, { path: '/readyz' })).status).toBe(200);

  await line.cut();
  const away = await api.query(query);
  expect(away.data).toEqual({ messages: null });
  expect(away.errors).toEqual([
    expect.objectContaining({
      message: 'The database cannot be reached. Try again in a moment.',
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    }),
  ]);
  expect(JSON.stringify(away.errors)).not.toContain(String(port));
  expect(api.faults.length).toBeGreaterThan(0);
  expect((await ask(api.address, { path: '/livez' })).status).toBe(200);

  await line.open(port);
  expect(await api.query(query)).toMatchObject({ data: { messages: { totalCount: 0 } } });
}, 60_000);

test('a database that falls silent without a word is given up soon after the timeout', async () => {
  const query = '{ messages { totalCount } }';
  await api.query(query);
  const before = api.roundTrips();
  line.fallSilent();
  jest.useFakeTimers({ doNotFake: UNTOUCHED });
  const asked = api.query(query);
  while (api.roundTrips() === before || !jest.getTimerCount())
    await new Promise((resolve) => setImmediate(resolve));
  jest.advanceTimersByTime(25_000);
  jest.useRealTimers();
  expect(await asked).toMatchObject({
    data: { messages: null },
    errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }],
  });
}, 20_000);
