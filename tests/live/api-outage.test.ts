import { ask } from '../api/ask.js';
import { serveOverLine, type ServedOverLine } from './served-over-line.js';

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

let served: ServedOverLine;
beforeAll(async () => {
  served = await serveOverLine();
}, 120_000);
afterAll(() => served.close());

test('a database that goes away is a coded error, and service is back when it is', async () => {
  const query = '{ messages { totalCount } }';
  expect(await served.api.query(query)).toMatchObject({ data: { messages: { totalCount: 0 } } });
  expect((await ask(served.api.address, { path: '/readyz' })).status).toBe(200);

  await served.line.cut();
  const away = await served.api.query(query);
  expect(away.data).toEqual({ messages: null });
  expect(away.errors).toEqual([
    expect.objectContaining({
      message: 'The database cannot be reached. Try again in a moment.',
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    }),
  ]);
  expect(JSON.stringify(away.errors)).not.toContain(String(served.port));
  expect(served.api.faults.length).toBeGreaterThan(0);
  expect((await ask(served.api.address, { path: '/livez' })).status).toBe(200);

  await served.line.open(served.port);
  expect(await served.api.query(query)).toMatchObject({ data: { messages: { totalCount: 0 } } });
}, 60_000);

test('a database that falls silent without a word is given up soon after the timeout', async () => {
  const query = '{ messages { totalCount } }';
  await served.api.query(query);
  const before = served.api.roundTrips();
  served.line.fallSilent();
  jest.useFakeTimers({ doNotFake: UNTOUCHED });
  const asked = served.api.query(query);
  while (served.api.roundTrips() === before || !jest.getTimerCount())
    await new Promise((resolve) => setImmediate(resolve));
  jest.advanceTimersByTime(25_000);
  jest.useRealTimers();
  expect(await asked).toMatchObject({
    data: { messages: null },
    errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }],
  });
}, 20_000);
