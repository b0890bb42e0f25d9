import { connect as connectSocket, createServer, type Server, type Socket } from 'node:net';
import { connect } from '../../src/graph/connection.js';
import type { Graph } from '../../src/graph/graph.js';
import { ask } from '../api/ask.js';
import { type ApiServer, startApi } from './api-server.js';
import { testAddress, testGraph } from './test-graph.js';

/** A way to the database that can be cut. */
class Line {
  readonly #sockets = new Set<Socket>();
  readonly #server: Server;

  constructor(to: URL) {
    this.#server = createServer((near) => {
      const far = connectSocket(Number(to.port), to.hostname);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => this.#sockets.delete(socket));
      }
      near.pipe(far).pipe(near);
    });
  }

  open(port = 0): Promise<number> {
    return new Promise((resolve) => {
      this.#server.listen(port, '127.0.0.1', () =>
        resolve((this.#server.address() as { port: number }).port),
      );
    });
  }

  cut(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    for (const socket of this.#sockets) socket.destroy();
    return closed;
  }
}

let line: Line;
let port: number;
let graph: Graph;
let api: ApiServer;

beforeAll(async () => {
  const setup = await testGraph();
  await setup.empty();
  await setup.close();
  const address = testAddress();
  line = new Line(new URL(address.uri));
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

test('under load each answer is the answer or a coded error, and readiness follows the database', async () => {
  const query = '{ messages { totalCount } }';
  const told = new Set<string>();
  let isOver = false;
  const client = async () => {
    while (!isOver) {
      const { data, errors } = await api.query(query);
      told.add(errors ? String(errors[0]!.extensions['code']) : JSON.stringify(data));
    }
  };
  const clients = Array.from({ length: 8 }, client);
  const readiness = async (status: number) => {
    while ((await ask(api.address, { path: '/readyz' })).status !== status)
      await new Promise((resolve) => setTimeout(resolve, 100));
  };
  await readiness(200);
  await line.cut();
  await readiness(503);
  await line.open(port);
  await readiness(200);
  await new Promise((resolve) => setTimeout(resolve, 300));
  isOver = true;
  await Promise.all(clients);
  expect([...told]).toContain('{"messages":{"totalCount":0}}');
  expect(
    [...told].filter(
      (each) => !/^(DATABASE_UNAVAILABLE|\{"messages":\{"totalCount":0\}\})$/.test(each),
    ),
  ).toEqual([]);
}, 60_000);
