import { createServer, type AddressInfo, Socket, type Server } from 'node:net';
import { probeBolt } from '../../src/graph/bolt-probe.js';
import { connect, isRecent } from '../../src/graph/connection.js';
import { graphErrorFrom, isUnavailable, mayRetry } from '../../src/graph/driver-errors.js';
import { retried } from '../../src/graph/retry.js';
import { withWholeNumbers } from '../../src/graph/whole-numbers.js';
import { ConfigError, GraphError } from '../../src/errors.js';
import neo4j, { Neo4jError, type Integer } from 'neo4j-driver-lite';

const address = (port: number) => ({
  uri: `bolt://127.0.0.1:${port}`,
  user: 'neo4j',
  password: 'secret-password',
  database: 'neo4j',
});

const driverError = (code: string) => new Neo4jError('it said\n no', code, '', '');

async function serving(onSocket: (socket: Socket) => void, work: (port: number) => Promise<void>) {
  const server: Server = createServer(onSocket);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    await work((server.address() as AddressInfo).port);
  } finally {
    server.close();
  }
}

test.each([
  ['Neo4j/5.26.29', true],
  ['Neo4j/5.27-aura', true],
  ['Neo4j/2025.10.1', true],
  ['Neo4j/5.25.1', false],
  ['Neo4j/4.4.40', false],
  ['Memgraph/2.1', false],
])('a server that calls itself %s is recent enough: %s', (agent, expected) => {
  expect(isRecent(agent)).toBe(expected);
});

test.each([
  ['Neo.TransientError.Transaction.DeadlockDetected', true],
  ['ServiceUnavailable', true],
  ['SessionExpired', true],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', false],
  ['Neo.TransientError.General.OutOfMemoryError', false],
  ['Neo.ClientError.Statement.SyntaxError', false],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', false],
])('%s may be tried again: %s', (code, expected) => {
  expect(mayRetry(driverError(code))).toBe(expected);
});

test.each([
  ['Neo.ClientError.Security.Unauthorized', ConfigError, 'refuses the user name or password'],
  ['Neo.ClientError.Security.AuthenticationRateLimit', ConfigError, 'too many wrong passwords'],
  ['Neo.ClientError.Database.DatabaseNotFound', ConfigError, 'has no database'],
  ['Neo.TransientError.General.DatabaseUnavailable', GraphError, 'its database is not available'],
  ['ServiceUnavailable', GraphError, 'cannot be reached at bolt://x'],
  ['Neo.ClientError.Statement.SyntaxError', GraphError, 'refused a statement'],
])('%s becomes one line that tells it', (code, type, words) => {
  const error = graphErrorFrom(driverError(code), 'bolt://x') as GraphError;
  expect(error).toBeInstanceOf(type);
  expect(error.line).toContain(words);
  expect(error.line).not.toContain('\n');
});

test('an error that is not the driver’s stays what it is', () => {
  const error = new TypeError('a bug');
  expect(graphErrorFrom(error, 'bolt://x')).toBe(error);
});

test('a refused statement does not pass for a database that is down', () => {
  const is = (code: string) => isUnavailable(graphErrorFrom(driverError(code), 'bolt://x'));
  expect([is('ServiceUnavailable'), is('Neo.ClientError.Statement.SyntaxError')]).toEqual([
    true,
    false,
  ]);
  const waited = new Neo4jError('Connection acquisition timed out in 5000 ms.', 'N/A', '', '');
  expect(isUnavailable(graphErrorFrom(waited, 'bolt://x'))).toBe(true);
});

test('whole numbers become integers however deep, and nothing else changes', () => {
  const date = new neo4j.types.Date(2022, 1, 3);
  const sent = withWholeNumbers({
    a: [{ b: 1 }],
    c: 1.5,
    d: 'x',
    e: null,
    f: true,
    g: date,
    h: 1e300,
  }) as { a: [{ b: Integer }]; g: unknown };
  expect(neo4j.isInt(sent.a[0].b)).toBe(true);
  expect(sent.g).toBe(date);
  expect(sent).toMatchObject({ c: 1.5, d: 'x', e: null, f: true, h: 1e300 });
});

test('work that meets deadlocks is tried again until it succeeds', async () => {
  let tries = 0;
  const work = () =>
    ++tries < 4
      ? Promise.reject(driverError('Neo.TransientError.Transaction.DeadlockDetected'))
      : Promise.resolve('done');
  await expect(retried(work)).resolves.toBe('done');
  expect(tries).toBe(4);
});

test('work that fails for good is not tried again', async () => {
  let tries = 0;
  const work = () => {
    tries++;
    return Promise.reject(driverError('Neo.ClientError.Statement.SyntaxError'));
  };
  await expect(retried(work)).rejects.toThrow('it said');
  expect(tries).toBe(1);
});

test('work that meets nothing but deadlocks ends after ten tries', async () => {
  let tries = 0;
  const work = () => {
    tries++;
    return Promise.reject(driverError('Neo.TransientError.Transaction.DeadlockDetected'));
  };
  await expect(retried(work)).rejects.toThrow('it said');
  expect(tries).toBe(10);
});

test('a port where nothing listens is told in one line', async () => {
  await expect(connect(address(9))).rejects.toThrow(
    'Neo4j cannot be reached at bolt://127.0.0.1:9.',
  );
});

test('a server that does not speak Bolt is told in one line', async () => {
  await serving(
    (socket) => socket.on('error', () => undefined).end('HTTP/1.1 400 Bad Request\r\n\r\n'),
    async (port) => {
      await expect(connect(address(port))).rejects.toThrow('does not speak Bolt');
    },
  );
});

test('a server that never answers is given up', async () => {
  await serving(
    () => undefined,
    async (port) => {
      await expect(probeBolt(address(port).uri, 200)).resolves.toBe('silent');
    },
  );
});

test('the driver’s sockets send at once', async () => {
  const noDelay = jest.spyOn(Socket.prototype, 'setNoDelay');
  const asked: string[] = [];
  const speakBolt = (socket: Socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(Buffer.from('00000405', 'hex'));
      socket.once('data', () => {
        asked.push('hello');
        socket.destroy();
      });
    });
  };
  await serving(speakBolt, async (port) => {
    await expect(connect(address(port))).rejects.toThrow('cannot be reached');
  });
  expect(asked.length).toBeGreaterThan(0);
  expect(noDelay.mock.calls.length).toBeGreaterThanOrEqual(asked.length);
  expect(noDelay).toHaveBeenCalledWith(true);
  noDelay.mockRestore();
});
