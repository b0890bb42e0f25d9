import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder, type DataFolder } from '../../../src/graph/server/data-folder.js';
import {
  dropLastingLease,
  dropLease,
  holdersOf,
  takeLastingLease,
  takeLease,
} from '../../../src/graph/server/leases.js';
import { beginningOf, isRunning, ownIdentity } from '../../../src/graph/server/process-identity.js';

let folder: DataFolder;
beforeEach(() => {
  folder = dataFolder(mkdtempSync(join(tmpdir(), 'diplograph-leases-')));
  mkdirSync(folder.leases);
});
afterEach(() => rmSync(folder.path, { recursive: true }));

const write = (name: string, content: string) => writeFileSync(join(folder.leases, name), content);

test('a process that holds two leases counts until it has given back both', () => {
  const [one, two] = [takeLease(folder), takeLease(folder)];
  expect(holdersOf(folder).processes).toEqual([process.pid]);
  dropLease(one);
  expect(holdersOf(folder).processes).toEqual([process.pid]);
  dropLease(two);
  dropLease(two);
  expect(holdersOf(folder).processes).toEqual([]);
});

test.each([
  ['a killed process', JSON.stringify({ pid: 2 ** 22 + 1, began: '1' })],
  ['an earlier process with a number in use now', JSON.stringify({ ...ownIdentity(), began: '0' })],
  ['a process that was killed while it wrote', '{"pid":'],
])('the lease of %s counts for nothing and is removed', (_, content) => {
  write('4194305-0.json', content);
  expect(holdersOf(folder)).toEqual({ processes: [], untilStopped: false });
  expect(readdirSync(folder.leases)).toEqual([]);
});

test('the lasting lease stays, whoever comes and goes', () => {
  takeLastingLease(folder);
  dropLease(takeLease(folder));
  expect(holdersOf(folder)).toEqual({ processes: [], untilStopped: true });
  dropLastingLease(folder);
  expect(holdersOf(folder).untilStopped).toBe(false);
});

test('a folder that is not there has no holders', () => {
  expect(holdersOf(dataFolder(join(folder.path, 'nowhere'))).processes).toEqual([]);
});

test('a process runs until it is killed', async () => {
  const child = spawn('sleep', ['30']);
  await once(child, 'spawn');
  const pid = child.pid ?? 0;
  const identity = { pid, began: beginningOf(pid) ?? '' };
  expect(isRunning(identity)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isRunning(identity)).toBe(false);
  expect(beginningOf(pid)).toBeNull();
});
