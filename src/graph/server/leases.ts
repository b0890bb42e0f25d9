import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.js';
import { isRunning, ownIdentity, type ProcessIdentity } from './process-identity.js';

/** The lease that `diplograph neo4j start` leaves: it lasts until `neo4j stop`, whatever processes come and go. */
const LASTING = 'until-stopped.json';

let taken = 0;

/** Records that this process uses the server; gives the lease's file. One process may hold several. */
export function takeLease(folder: DataFolder): string {
  const path = join(folder.leases, `${process.pid}-${taken++}.json`);
  writeFileSync(path, JSON.stringify(ownIdentity()));
  return path;
}

/** Gives a lease back; nothing where it is gone already. */
export function dropLease(path: string): void {
  rmSync(path, { force: true });
}

export function takeLastingLease(folder: DataFolder): void {
  writeFileSync(join(folder.leases, LASTING), '{}');
}

export function dropLastingLease(folder: DataFolder): void {
  dropLease(join(folder.leases, LASTING));
}

/** Who uses the server now. Leases of processes that have died count for nothing and are removed. */
export interface Holders {
  /** Process ids, each once, ascending. */
  processes: number[];
  untilStopped: boolean;
}

/** All who hold a lease; nobody where there is no data folder. */
export function holdersOf(folder: DataFolder): Holders {
  const names = fileNames(folder.leases);
  const processes = new Set<number>();
  for (const name of names) {
    if (name === LASTING) continue;
    const path = join(folder.leases, name);
    const holder = holderIn(path);
    if (holder && isRunning(holder)) processes.add(holder.pid);
    else dropLease(path);
  }
  return {
    processes: [...processes].sort((a, b) => a - b),
    untilStopped: names.includes(LASTING),
  };
}

function fileNames(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function holderIn(path: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ProcessIdentity;
  } catch {
    // Half written by a process that was killed over it: nobody holds it.
    return null;
  }
}
