import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../../errors.js';
import { createFolder } from './create-folder.js';

/** Places in the data folder of an embedded server. */
export interface DataFolder {
  path: string;
  /** Neo4j's own home, with its conf, data and logs. */
  neo4j: string;
  password: string;
  state: string;
  lock: string;
  leases: string;
  /** What the server prints; written anew at each start. */
  log: string;
}

/** The places below `home`. Creates nothing. */
export function dataFolder(home: string): DataFolder {
  const neo4j = join(home, 'neo4j');
  return {
    path: home,
    neo4j,
    password: join(home, 'password'),
    state: join(home, 'server.json'),
    lock: join(home, 'lock'),
    leases: join(home, 'leases'),
    log: join(neo4j, 'logs', 'console.log'),
  };
}

/** Creates the folders that are not there, for this user alone. Throws a ConfigError where that is not possible. */
export function createFolders(folder: DataFolder): void {
  const inside = ['conf', 'data', 'logs', 'plugins', 'import', 'run'];
  createFolder(folder.path, 'DIPLOGRAPH_HOME', 0o700);
  for (const path of [folder.leases, ...inside.map((name) => join(folder.neo4j, name))])
    createFolder(path, 'DIPLOGRAPH_HOME');
}

/** Whether a server has ever run here; from then on its password is fixed. */
export function hasStore(folder: DataFolder): boolean {
  return existsSync(join(folder.neo4j, 'data', 'databases', 'system'));
}

/** The server's password; made up, for this user's eyes only, where there is no server yet. */
export function passwordOf(folder: DataFolder): string {
  if (existsSync(folder.password)) return readFileSync(folder.password, 'utf8').trim();
  if (hasStore(folder))
    throw new ConfigError(
      `The password of the database in ${folder.path} is gone (${folder.password}).`,
      `Write it there again, or delete ${folder.neo4j} and load the articles anew.`,
    );
  // Hexadecimal: no command line takes it for an option.
  const password = randomBytes(24).toString('hex');
  writeFileSync(folder.password, `${password}\n`, { mode: 0o600 });
  return password;
}
