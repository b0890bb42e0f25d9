import { spawnSync } from 'node:child_process';
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

const exitCode = (port: string) =>
  spawnSync(words[0] ?? '', words.slice(1), {
    env: { PATH: process.env['PATH'], BOLT_PORT: port },
    timeout: 20_000,
  }).status;

test('the health check of docker-compose.yml passes on a real Neo4j', () => {
  expect(exitCode(new URL(testAddress().uri).port)).toBe(0);
});

test('it fails where nothing listens', () => {
  expect(exitCode('9')).not.toBe(0);
});

test('it fails where something listens that says nothing', async () => {
  const server = createServer((socket) => socket.on('error', () => undefined).end());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  expect(exitCode(`${port}`)).not.toBe(0);
  server.close();
});
