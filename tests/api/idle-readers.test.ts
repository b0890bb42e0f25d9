import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { askGraphql } from './ask.js';
import { unreadingClient } from './slow-clients.js';
import { stubServer } from './stub-server.js';

const TIMEOUT_MS = 300;
/** More than the buffers between two programs hold. */
const LARGE = 'x'.repeat(30_000_000);

let server: FastifyInstance;
let address: string;
beforeAll(async () => {
  ({ server, address } = await stubServer({
    environment: { DIPLOGRAPH_REQUEST_TIMEOUT_MS: String(TIMEOUT_MS) },
    read: () => wait(3 * TIMEOUT_MS, { columns: [], rows: [[7]] }),
    facts: {
      graphHash: () => Promise.resolve('h'),
      version: LARGE,
      extractorVersion: '0',
      accuracy: [],
    },
  }));
});
afterAll(() => server.close());

/** How many clients the server still has. */
const connected = () =>
  new Promise<number>((resolve) => server.server.getConnections((_, count) => resolve(count)));

test('a client that does not read its answer is cut off', async () => {
  const clients = await Promise.all(
    [1, 2].map(() => unreadingClient(address, '{ about { version } }')),
  );
  await wait(TIMEOUT_MS / 2);
  expect(await connected()).toBe(2);
  for (let tries = 0; tries < 40 && (await connected()) > 0; tries++) await wait(100);
  expect(await connected()).toBe(0);
  clients.forEach((client) => client.destroy());
});

test('one that reads slowly has it whole', async () => {
  const client = await unreadingClient(address, '{ about { version } }');
  const at = Date.now();
  let bytes = 0;
  while (bytes < LARGE.length) {
    bytes += (client.read() as Buffer | null)?.length ?? 0;
    await wait(bytes < 20_000 ? 100 : 0);
    if (client.destroyed || Date.now() - at > 20_000) break;
  }
  expect(bytes).toBeGreaterThan(LARGE.length);
  client.destroy();
});

test('one that waits for its query longer than that is answered', async () => {
  const { body } = await askGraphql(address, '{ messages { totalCount } }');
  expect(JSON.parse(body)).toMatchObject({ data: { messages: { totalCount: 7 } } });
});
