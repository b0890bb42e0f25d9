import type { Config } from '../../config.js';
import { dataFolder } from './data-folder.js';
import { holdersOf } from './leases.js';
import { runningServer, uriOf } from './running-server.js';

/** What `diplograph neo4j status --json` prints. */
export interface ServerStatus {
  running: boolean;
  pid: number | null;
  uri: string | null;
  /** Host and port. */
  address: string | null;
  user: string;
  database: string;
  passwordFile: string;
  dataFolder: string;
  startedAt: string | null;
  /** Processes that use it. */
  holders: number[];
  /** True after `neo4j start`: it then outlives those who use it. */
  untilStopped: boolean;
  log: string;
}

/** The state of the embedded server of the data folder. Starts, stops and creates nothing. */
export function serverStatus(config: Config): ServerStatus {
  const folder = dataFolder(config.home);
  const server = runningServer(folder);
  const holders = holdersOf(folder);
  return {
    running: server !== null,
    pid: server?.pid ?? null,
    uri: server && uriOf(server),
    address: server && `127.0.0.1:${server.port}`,
    user: 'neo4j',
    database: 'neo4j',
    passwordFile: folder.password,
    dataFolder: folder.path,
    startedAt: server?.startedAt ?? null,
    holders: holders.processes,
    untilStopped: holders.untilStopped,
    log: folder.log,
  };
}
