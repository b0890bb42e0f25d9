import {
  linkSync,
  mkdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { GraphError } from '../../errors.js';
import { isRunning, ownIdentity, type ProcessIdentity } from './process-identity.js';

const POLL_MS = 50;
const ABANDONED_MS = 10_000;

/**
 * Runs `work` while this process alone holds the lock file. The lock of a process that has died is taken over. Rejects
 * with a GraphError when a living process has held it for `patienceMs`.
 */
export async function withLock<Result>(
  path: string,
  work: () => Promise<Result>,
  patienceMs = 180_000,
  signal?: AbortSignal,
): Promise<Result> {
  const deadline = Date.now() + patienceMs;
  while (!isTaken(path)) {
    if (removeDead(path)) continue;
    if (Date.now() > deadline)
      throw new GraphError(
        `Another process (${holderOf(path)?.pid ?? 'unknown'}) has been starting or stopping the embedded Neo4j for too long.`,
        `End it and try again; if there is none, delete ${path}.`,
      );
    await wait(POLL_MS, undefined, signal ? { signal } : {});
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

let attempts = 0;

/** Takes the lock if it is free. The file appears with its content in it, so nobody ever reads half of one. */
function isTaken(path: string): boolean {
  const draft = `${path}.${process.pid}-${attempts++}`;
  writeFileSync(draft, JSON.stringify(ownIdentity()));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function holderOf(path: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ProcessIdentity;
  } catch {
    // Given up between our two looks at it.
    return null;
  }
}

/**
 * Removes the lock of a dead process. Two who see the same dead holder must not both remove it, for the second would remove
 * the first one's new lock: the folder beside it lets one in at a time, and all of it happens without a pause.
 */
function removeDead(path: string): boolean {
  const holder = holderOf(path);
  if (!holder || isRunning(holder)) return false;
  const gate = `${path}.gate`;
  try {
    mkdirSync(gate);
  } catch {
    // Someone else is at it; a gate that old was left by one who died inside.
    const age = Date.now() - (statSync(gate, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > ABANDONED_MS) rmdirSync(gate);
    return false;
  }
  try {
    const still = holderOf(path);
    if (still?.pid === holder.pid && still.began === holder.began) rmSync(path, { force: true });
    return true;
  } finally {
    rmdirSync(gate);
  }
}
