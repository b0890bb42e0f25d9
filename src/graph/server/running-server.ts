import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataFolder } from './data-folder.js';
import { isRunning, processWith, type ProcessIdentity } from './process-identity.js';

/** A Neo4j that runs in a data folder. */
export interface RunningServer extends ProcessIdentity {
  port: number;
  /** ISO time of its start. */
  startedAt: string;
}

const POLL_MS = 25;
const PATIENCE_MS = 60_000;

/** Where drivers reach it. */
export function uriOf({ port }: { port: number }): string {
  return `bolt://127.0.0.1:${port}`;
}

/** Records a server as soon as its process exists, so that it is found even if we die before it is ready. */
export function recordServer(folder: DataFolder, server: RunningServer): void {
  const draft = `${folder.state}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(server));
  renameSync(draft, folder.state);
}

/** The server of a data folder, whoever started it, ready or still starting; null where none runs. */
export function runningServer(folder: DataFolder): RunningServer | null {
  const recorded = recordedServer(folder);
  if (recorded && isRunning(recorded)) return recorded;
  return unrecordedServer(folder);
}

function recordedServer(folder: DataFolder): RunningServer | null {
  try {
    return JSON.parse(readFileSync(folder.state, 'utf8')) as RunningServer;
  } catch {
    return null;
  }
}

/** A server whose record is lost, as when its starter was killed in the moment between the two. */
function unrecordedServer(folder: DataFolder): RunningServer | null {
  const found = processWith([homeArgument(folder)]);
  if (!found) return null;
  const [, port] = /^server\.bolt\.listen_address=.*:(\d+)$/m.exec(settingsOf(folder)) ?? [];
  return { ...found, port: Number(port), startedAt: new Date().toISOString() };
}

/** The settings with which the server of a data folder was started last. */
export function settingsOf(folder: DataFolder): string {
  return readFileSync(join(folder.neo4j, 'conf', 'neo4j.conf'), 'utf8');
}

/** The argument that tells a server's process from all others. */
export function homeArgument(folder: DataFolder): string {
  return `--home-dir=${folder.neo4j}`;
}

/** Stops a server cleanly, by force after a minute, and returns when its process is gone. */
export async function stopServer(folder: DataFolder, server: RunningServer): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const deadline = Date.now() + PATIENCE_MS;
    signalTo(server, signal);
    while (isRunning(server) && Date.now() < deadline) await wait(POLL_MS);
  }
  rmSync(folder.state, { force: true });
}

function signalTo(server: RunningServer, signal: NodeJS.Signals): void {
  if (!isRunning(server)) return;
  try {
    process.kill(server.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
