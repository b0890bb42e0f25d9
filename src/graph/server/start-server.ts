import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Config } from '../../config.js';
import { probeBolt } from '../bolt-probe.js';
import { hasStore, passwordOf, type DataFolder } from './data-folder.js';
import { demandSpace, spaceErrorFrom } from './free-space.js';
import { freePort } from './free-port.js';
import { initialPasswordFile } from './initial-password.js';
import type { Java } from './java.js';
import { beginningOf, isRunning } from './process-identity.js';
import {
  homeArgument,
  recordServer,
  stopServer,
  uriOf,
  type RunningServer,
} from './running-server.js';
import { settingsFor } from './settings.js';
import { isPortTaken, saysItListens, startFailure } from './start-failure.js';

const START_MS = 90_000;
const POLL_MS = 50;
const PORT_TRIES = 3;
const LEAST_FREE_BYTES = 200 * 1024 * 1024;

const OPEN_MODULES = ['nio', 'io']
  .map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`)
  .concat('--add-opens=java.base/sun.nio.ch=ALL-UNNAMED');

/** What a start needs. */
export interface Start {
  folder: DataFolder;
  config: Config;
  java: Java;
  /** The folder with the jars. */
  jars: string;
  /** The folder with those of the Graph Data Science library; null starts without it. */
  gds: string | null;
  signal?: AbortSignal | undefined;
}

/**
 * Starts a server in a data folder where none runs and returns when it answers. It is a process of its own group with its
 * output in a file, so that it outlives us if we are killed. Whoever calls holds the folder's lock.
 */
export async function startServer(start: Start): Promise<RunningServer> {
  const { folder, config, signal } = start;
  await demandSpace(folder.path, LEAST_FREE_BYTES, 'DIPLOGRAPH_HOME');
  for (let attempt = 1; ; attempt++) {
    const server = await spawnServer(start, await freePort(config.boltPort));
    try {
      await untilReady(folder, server, config, signal);
      return server;
    } catch (error) {
      await stopServer(folder, server);
      if (attempt === PORT_TRIES || !isPortTaken(logOf(folder))) throw error;
    }
  }
}

/**
 * Waits until a server that has been spawned, by whomever, says that it listens and answers: an answer alone could be that of
 * a stranger who took the port in between. Throws what kept it from starting.
 */
export async function untilReady(
  folder: DataFolder,
  server: RunningServer,
  config: Config,
  signal?: AbortSignal,
): Promise<void> {
  const deadline = Date.now() + START_MS;
  for (;;) {
    const log = logOf(folder);
    if (saysItListens(log) && (await probeBolt(uriOf(server), 1_000)) === 'bolt') return;
    signal?.throwIfAborted();
    if (!isRunning(server) || isPortTaken(log) || Date.now() > deadline)
      throw startFailure(log, folder, config.heap);
    await wait(POLL_MS);
  }
}

/** The password must be set before the first start; later it is in the store. */
function setPassword(folder: DataFolder): void {
  const password = passwordOf(folder);
  if (hasStore(folder)) return;
  const administration = join(folder.neo4j, 'data', 'dbms');
  mkdirSync(administration, { recursive: true });
  writeFileSync(join(administration, 'auth.ini'), initialPasswordFile(password), { mode: 0o600 });
}

async function spawnServer(
  { folder, config, java, jars, gds }: Start,
  port: number,
): Promise<RunningServer> {
  const configuration = join(folder.neo4j, 'conf');
  const plugins = gds ?? join(folder.neo4j, 'plugins');
  const classPath = [join(plugins, '*'), configuration, join(jars, '*')];
  try {
    setPassword(folder);
    writeFileSync(join(configuration, 'neo4j.conf'), settingsFor(port, gds));
    const log = openSync(folder.log, 'w');
    const child = spawn(
      java.path,
      [
        '-XX:+IgnoreUnrecognizedVMOptions',
        `-Xms${config.heap}`,
        `-Xmx${config.heap}`,
        ...OPEN_MODULES,
        '-Dlog4j2.disable.jmx=true',
        '-cp',
        classPath.join(process.platform === 'win32' ? ';' : ':'),
        'org.neo4j.server.CommunityEntryPoint',
        homeArgument(folder),
        `--config-dir=${configuration}`,
        '--console-mode',
      ],
      { cwd: folder.path, detached: true, stdio: ['ignore', log, log] },
    );
    closeSync(log);
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', reject);
    });
    child.unref();
    const pid = child.pid ?? 0;
    const startedAt = new Date().toISOString();
    const server = { pid, began: beginningOf(pid) ?? '', port, startedAt };
    recordServer(folder, server);
    return server;
  } catch (error) {
    throw spaceErrorFrom(error, folder.path, 'DIPLOGRAPH_HOME');
  }
}

function logOf(folder: DataFolder): string {
  return readFileSync(folder.log, 'utf8');
}
