import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configFrom } from '../../../src/config.js';
import {
  createFolders,
  dataFolder,
  type DataFolder,
} from '../../../src/graph/server/data-folder.js';
import { ownIdentity } from '../../../src/graph/server/process-identity.js';
import type { RunningServer } from '../../../src/graph/server/running-server.js';
import { untilReady } from '../../../src/graph/server/start-server.js';

/** Answers every hello as a Bolt server does, whoever's process is meant. */
let listener: Server;
let folder: DataFolder;
let server: RunningServer;

beforeEach(async () => {
  folder = dataFolder(mkdtempSync(join(tmpdir(), 'diplograph-ready-')));
  createFolders(folder);
  listener = createServer((socket) => {
    socket.on('data', () => socket.write(Buffer.from([0, 0, 4, 5])));
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port } = listener.address() as AddressInfo;
  server = { ...ownIdentity(), port, startedAt: '' };
});
afterEach(() => {
  listener.close();
  rmSync(folder.path, { recursive: true });
});

const ready = (log: string, signal?: AbortSignal) => {
  writeFileSync(folder.log, log);
  return untilReady(folder, server, configFrom({}), signal);
};

test('a server that says that it listens, and answers, is ready', async () => {
  await expect(ready('INFO  Bolt enabled on localhost:7687.\n')).resolves.toBeUndefined();
});

test('a stranger who answers on the port is not taken for a server that is still starting', async () => {
  await expect(ready('INFO  Starting...\n', AbortSignal.timeout(300))).rejects.toThrow(/timeout/);
});

test('a stranger who answers on the port is not taken for a server that could not have it', async () => {
  await expect(ready('ERROR java.net.BindException: Address already in use\n')).rejects.toThrow(
    /did not start/,
  );
});
