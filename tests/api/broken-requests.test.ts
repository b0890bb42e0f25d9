import { maxHeaderSize } from 'node:http';
import { connect } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { ask } from './ask.js';
import { codesOf, stubServer } from './stub-server.js';

let server: FastifyInstance;
let address: string;
beforeAll(async () => {
  ({ server, address } = await stubServer({
    environment: { DIPLOGRAPH_REQUEST_TIMEOUT_MS: '400' },
  }));
});
afterAll(() => server.close());

/** What the server says to these bytes until it hangs up. */
function answerTo(bytes: string): Promise<{ head: string; body: string; afterMs: number }> {
  const { hostname, port } = new URL(address);
  const at = Date.now();
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', body = ''] = said.split('\r\n\r\n');
      resolve({ head, body, afterMs: Date.now() - at });
    });
  });
}

const late = { milliseconds: { requested: null, limit: 400 } };
const large = { bytes: { requested: null, limit: maxHeaderSize } };

test.each<[string, string, number, string, object]>([
  ['no HTTP at all', 'hello\r\n\r\n', 400, 'BAD_REQUEST', {}],
  ['an unknown method', 'STEAL /graphql HTTP/1.1\r\nhost: a\r\n\r\n', 400, 'BAD_REQUEST', {}],
  [
    'headers without end',
    `GET /graphql HTTP/1.1\r\nhost: a\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`,
    431,
    'HEADERS_TOO_LARGE',
    large,
  ],
  [
    'a client that does not end its headers',
    'GET /graphql HTTP/1.1\r\nhost:',
    408,
    'TIMEOUT',
    late,
  ],
  [
    'a client that does not end its body',
    'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"que',
    408,
    'TIMEOUT',
    late,
  ],
])('%s', async (_, bytes, status, code, amounts) => {
  const { head, body, afterMs } = await answerTo(bytes);
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(head).toContain('application/json');
  const { errors } = JSON.parse(body) as { errors: { extensions: object }[] };
  expect(errors.map(({ extensions }) => extensions)).toEqual([{ code, ...amounts }]);
  expect(afterMs).toBeLessThan(2_000);
});

test('an address that cannot be read', async () => {
  const { status, body } = await ask(address, { path: '/%zz' });
  expect([status, codesOf(body)]).toEqual([400, ['BAD_REQUEST']]);
});

test('each answer brings the id under which it is logged', async () => {
  const { headers } = await ask(address, { path: '/livez' });
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test('a server that will stop is not ready, but still answers', async () => {
  const { server: stopping, address: at } = await stubServer({
    environment: { DIPLOGRAPH_DRAIN_DELAY_MS: '300' },
  });
  expect((await ask(at, { path: '/readyz' })).status).toBe(200);
  const closed = stopping.close();
  const { status, body } = await ask(at, { path: '/readyz' });
  expect([status, codesOf(body)]).toEqual([503, ['SHUTTING_DOWN']]);
  expect((await ask(at, { path: '/livez' })).status).toBe(200);
  await closed;
  await expect(ask(at, { path: '/livez' })).rejects.toThrow('ECONNREFUSED');
});
