import { setTimeout as wait } from 'node:timers/promises';
import { ask, askGraphql } from '../api/ask.js';
import { Line } from '../live/line.js';
import { writeSmallGraph } from '../live/small-graph.js';
import { testAddress, testGraph } from '../live/test-graph.js';
import { endAll, serve } from './serving-process.js';

const QUERY = '{ messages { totalCount } }';
let line: Line;
let uri: string;

beforeAll(async () => {
  const graph = await testGraph();
  await graph.empty();
  await writeSmallGraph(graph);
  await graph.close();
  line = new Line(testAddress().uri);
  uri = `bolt://127.0.0.1:${await line.open()}`;
});
afterAll(async () => {
  endAll();
  await line.cut();
});

/** A server that has been told to end while a query of a client waits for the database. */
async function endedWhileAsked(drainMs: number) {
  const { child, exit, ready } = serve(['--port', '0'], {
    NEO4J_URI: uri,
    DIPLOGRAPH_DRAIN_MS: String(drainMs),
  });
  const address = await ready;
  await askGraphql(address, QUERY);
  line.fallSilent();
  const asked = askGraphql(address, QUERY).catch((error: Error) => error.message);
  const running = async () => (await ask(address, { path: '/metrics' })).body;
  while (!/^diplograph_operations_running 1$/m.test(await running())) await wait(20);
  child.kill('SIGTERM');
  const isRefused = (answer: Promise<{ status: number }>) =>
    answer.then(
      ({ status }) => status === 503,
      () => true,
    );
  // A query that came before the signal is heeded would wait for the database too.
  while (!(await isRefused(ask(address, { path: '/metrics' })))) await wait(20);
  expect(await isRefused(askGraphql(address, QUERY))).toBe(true);
  return { asked, exit };
}

test('a query that runs at SIGTERM is answered, nobody else is, and the process ends', async () => {
  const { asked, exit } = await endedWhileAsked(30_000);
  line.goOn();
  const answer = (await asked) as { status: number; body: string };
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({ data: { messages: { totalCount: 4 } } });
  expect(await exit).toBe(143);
});

test('one that lasts longer than may be is cut off, and the process ends', async () => {
  const { asked, exit } = await endedWhileAsked(300);
  expect(await asked).toMatch(/hang up|ECONNRESET/);
  expect(await exit).toBe(143);
});
