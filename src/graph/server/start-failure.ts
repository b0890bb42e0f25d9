import { join } from 'node:path';
import { ConfigError, GraphError, type DiplographError } from '../../errors.js';
import type { DataFolder } from './data-folder.js';

/** Whether what a server printed says that another process took its port first. */
export function isPortTaken(log: string): boolean {
  return /Address already in use|BindException/.test(log);
}

/** Whether what a server printed says that it has its port and listens there. */
export function saysItListens(log: string): boolean {
  return /Bolt enabled on/.test(log);
}

/** The error for a server that ended, or never answered, while it started; `log` is what it printed. */
export function startFailure(log: string, folder: DataFolder, heap: string): DiplographError {
  if (/No space left on device|not enough space/i.test(log))
    return new ConfigError(
      `The disk of ${folder.path} is full.`,
      'Make room, or set DIPLOGRAPH_HOME to a folder on another disk.',
    );
  if (/Could not reserve enough space|Too small maximum heap|Invalid maximum heap/i.test(log))
    return new ConfigError(
      `Java cannot take a heap of ${heap}.`,
      'Set DIPLOGRAPH_HEAP to another size, such as 512m.',
    );
  if (/store_lock|FileLockException|already in use by another/i.test(log))
    return new GraphError(
      `Another Neo4j uses the data folder ${folder.path}.`,
      'Stop that one, or set DIPLOGRAPH_HOME to another folder.',
    );
  if (/StoreVersion|UnsupportedLogVersion|store format|Unknown store/i.test(log))
    return unusableStore(folder);
  return new GraphError(
    `The embedded Neo4j did not start${lastError(log)}.`,
    `The whole story is in ${folder.log}.`,
  );
}

/** The error for a database that this Neo4j cannot open. */
export function unusableStore(folder: DataFolder, cause?: unknown): GraphError {
  return new GraphError(
    `The database in ${folder.neo4j} is damaged, or was written by another version of Neo4j.`,
    `Move ${folder.path} away and load the articles again (what happened stands in ${join(folder.neo4j, 'logs', 'debug.log')}).`,
    { cause },
  );
}

/** The last complaint in a log as part of a sentence; empty where there is none. */
function lastError(log: string): string {
  const line = log
    .split('\n')
    .filter((text) => /ERROR|Caused by:|Error:|Exception/.test(text))
    .at(-1);
  return line
    ? `: ${line
        .replace(/^\S+ \S+ ERROR\s+/, '')
        .trim()
        .replace(/\.$/, '')
        .slice(0, 200)}`
    : '';
}
