import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parse } from 'yaml';
import { testAddress } from './test-graph.js';

const compose = parse(readFileSync(join(__dirname, '../../docker-compose.yml'), 'utf8')) as {
  services: { neo4j: { healthcheck: { test: string[] } } };
};
// Compose reads $$ as $.
const [, ...words] = compose.services.neo4j.healthcheck.test.map((word) =>
  word.replaceAll('$$', '$'),
);

async function exitCode(port: string): Promise<number | null> {
  const child = spawn(words[0] ?? '', words.slice(1), {
    env: { PATH: process.env['PATH'], BOLT_PORT: port },
    timeout: 20_000,
    stdio: 'ignore',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

test('the health check of docker-compose.yml passes on a real Neo4j', async () => {
  expect(await exitCode(new URL(testAddress().uri).port)).toBe(0);
});

test('it fails where nothing listens', async () => {
  expect(await exitCode('9')).not.toBe(0);
});

test('it fails where something listens that hangs up without a word', async () => {
  const server = createServer((socket) => socket.on('error', () => undefined).end());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  expect(await exitCode(`${port}`)).not.toBe(0);
  server.close();
});
