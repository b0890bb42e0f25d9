import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { withLock } from '../../../src/graph/server/lock.js';
import { ownIdentity } from '../../../src/graph/server/process-identity.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'diplograph-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('only one is inside at a time, and the lock is gone afterwards', async () => {
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await wait(10);
    inside--;
  };
  await Promise.all(Array.from({ length: 5 }, () => withLock(path, work)));
  expect(most).toBe(1);
  expect(existsSync(path)).toBe(false);
});

test('work that fails gives the lock back', async () => {
  await expect(withLock(path, () => Promise.reject(new RangeError('no')))).rejects.toThrow(
    RangeError,
  );
  await expect(withLock(path, () => Promise.resolve(1))).resolves.toBe(1);
});

test.each([
  ['of a process that has died', { pid: 2 ** 22 + 1, began: '1' }],
  ['of an earlier process with a number in use now', { ...ownIdentity(), began: 'long ago' }],
])('a lock %s is taken over', async (_, holder) => {
  writeFileSync(path, JSON.stringify(holder));
  await expect(withLock(path, () => Promise.resolve('in'), 2_000)).resolves.toBe('in');
});

test('a dead holder’s lock goes to one of many who wait for it', async () => {
  writeFileSync(path, JSON.stringify({ pid: 2 ** 22 + 1, began: '1' }));
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await wait(5);
    inside--;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock(path, work)));
  expect(most).toBe(1);
});

test('a lock that a living process keeps is told in one line', async () => {
  writeFileSync(path, JSON.stringify(ownIdentity()));
  await expect(withLock(path, () => Promise.resolve(), 100)).rejects.toThrow(
    `Another process (${process.pid}) has been starting or stopping the embedded Neo4j for too long.`,
  );
});

test('waiting for a lock ends with the signal', async () => {
  writeFileSync(path, JSON.stringify(ownIdentity()));
  await expect(
    withLock(path, () => Promise.resolve(), 5_000, AbortSignal.timeout(50)),
  ).rejects.toThrow(/abort/i);
});
