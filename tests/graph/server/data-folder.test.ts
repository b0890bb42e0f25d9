import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { configFrom } from '../../../src/config.js';
import {
  createFolders,
  dataFolder,
  passwordOf,
  type DataFolder,
} from '../../../src/graph/server/data-folder.js';
import { freePort, isPortFree } from '../../../src/graph/server/free-port.js';
import { demandSpace, spaceErrorFrom } from '../../../src/graph/server/free-space.js';
import { initialPasswordFile } from '../../../src/graph/server/initial-password.js';
import { serverStatus } from '../../../src/graph/server/server-status.js';
import { settingsFor } from '../../../src/graph/server/settings.js';
import { isPortTaken, startFailure } from '../../../src/graph/server/start-failure.js';

let path: string;
let folder: DataFolder;
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'diplograph-data-'));
  folder = dataFolder(join(path, 'home'));
});
afterEach(() => rmSync(path, { recursive: true }));

test('the password is made once, for this user’s eyes only', () => {
  createFolders(folder);
  const password = passwordOf(folder);
  expect(password).toMatch(/^[0-9a-f]{48}$/);
  expect(passwordOf(folder)).toBe(password);
  expect(statSync(folder.password).mode & 0o777).toBe(0o600);
  expect(statSync(folder.path).mode & 0o077).toBe(0);
});

test('a lost password is not replaced by one that the database does not know', () => {
  createFolders(folder);
  mkdirSync(join(folder.neo4j, 'data', 'databases', 'system'), { recursive: true });
  expect(() => passwordOf(folder)).toThrow('is gone');
});

test.each([
  ['below a file', 'file/home'],
  ['that is a file', 'file'],
  ['that is a link to nothing', 'nowhere'],
  ['where the system takes no folder', '/proc/diplograph/home'],
])('a data folder %s is told in one line', (_, name) => {
  writeFileSync(join(path, 'file'), '');
  symlinkSync('gone', join(path, 'nowhere'));
  const home = resolve(path, name);
  expect(() => createFolders(dataFolder(home))).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(
        /^The folder \S+ cannot be written to \([A-Z]+\)\.$/,
      ) as string,
      remedy: 'Set DIPLOGRAPH_HOME to one that can.',
      exitCode: 3,
    }) as Error,
  );
});

test('the status of a folder that is not there creates nothing', () => {
  expect(serverStatus(configFrom({ DIPLOGRAPH_HOME: folder.path }))).toMatchObject({
    running: false,
    pid: null,
    uri: null,
    dataFolder: folder.path,
    holders: [],
  });
  expect(() => statSync(folder.path)).toThrow('ENOENT');
});

test('settings name no key twice and hold no comment', () => {
  const lines = settingsFor(17687).trim().split('\n');
  const keys = lines.map((line) => line.split('=')[0]);
  expect(new Set(keys).size).toBe(keys.length);
  expect(lines.filter((line) => line.includes('#') || !line.includes('='))).toEqual([]);
  expect(lines).toContain('server.bolt.listen_address=127.0.0.1:17687');
});

test('a taken port is replaced by a free one', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  expect(await isPortFree(port)).toBe(false);
  const other = await freePort(port);
  expect(other).not.toBe(port);
  expect(other).toBeGreaterThan(0);
  await new Promise((done) => server.close(done));
  expect(await freePort(port)).toBe(port);
});

test('too little room is told before anything is written', async () => {
  await expect(demandSpace(path, Number.MAX_SAFE_INTEGER, 'DIPLOGRAPH_HOME')).rejects.toThrow(
    /^Only \d+ MiB are free/,
  );
  await expect(demandSpace(path, 1, 'DIPLOGRAPH_HOME')).resolves.toBeUndefined();
});

test('a full disk is told in one line, another error is left alone', () => {
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
  expect((spaceErrorFrom(full, path, 'X') as Error).message).toBe(`The disk of ${path} is full.`);
  expect(spaceErrorFrom(new RangeError('x'), path, 'X')).toBeInstanceOf(RangeError);
});

test.each([
  ['java.io.IOException: No space left on device', 'is full'],
  [
    'Error occurred during initialization of VM\nCould not reserve enough space for 9g',
    'Java cannot take a heap of 9g.',
  ],
  [
    'Caused by: FileLockException: Lock file has been locked: store_lock',
    'Another Neo4j uses the data folder',
  ],
  [
    'UnsupportedLogVersionException: too new',
    'is damaged, or was written by another version of Neo4j.',
  ],
  ['2026-01-01 10:00:00 ERROR Failed to start Neo4j.', 'did not start: Failed to start Neo4j.'],
  ['', 'The embedded Neo4j did not start.'],
])('a server that prints "%s" fails with "%s"', (log, expected) => {
  const { line } = startFailure(log, folder, '9g');
  expect(line).toContain(expected);
  expect(line).not.toContain('\n');
});

test('a port taken in between is told from other failures', () => {
  expect(isPortTaken('java.net.BindException: Address already in use')).toBe(true);
  expect(isPortTaken('store_lock')).toBe(false);
});

test('the password file holds one line', () => {
  createFolders(folder);
  expect(readFileSync((passwordOf(folder), folder.password), 'utf8')).toMatch(/^\S+\n$/);
});

test('the password of a new server is written as Neo4j’s own tool writes it', () => {
  const salt = Buffer.from(
    '0e33ae0d7dab4b656a00a2565cc2821a3c761a7381121057a81f75d9517eb4fa',
    'hex',
  );
  expect(initialPasswordFile('long-enough', salt)).toBe(
    `neo4j:SHA-256,fa30298a4a85b1f240d3b5ec0783f5fb784a231af3bdc780613ed6c2c6037a42,${salt.toString('hex')},1024:\n`,
  );
  expect(initialPasswordFile('long-enough')).not.toBe(initialPasswordFile('long-enough'));
});
