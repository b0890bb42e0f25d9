import type { Config } from '../../config.js';
import { ConfigError } from '../../errors.js';
import { createFolders, dataFolder, type DataFolder } from './data-folder.js';
import { jarsReady } from './jar-cache.js';
import { gdsJarList } from './jars.js';
import { javaToUse } from './java.js';
import { dropLastingLease, dropLease, holdersOf, takeLastingLease, takeLease } from './leases.js';
import type { Holders } from './leases.js';
import { withLock } from './lock.js';
import type { OnServerProgress } from './progress.js';
import {
  runningServer,
  settingsOf,
  stopServer,
  uriOf,
  type RunningServer,
} from './running-server.js';
import { hasGds } from './settings.js';
import { startServer, untilReady } from './start-server.js';

/** A hold on the server of a data folder: while it is kept, nobody stops the server. */
export interface ServerHold {
  folder: DataFolder;
  server: RunningServer;
  /** Gives it back; the last one out stops the server, whoever started it. */
  release(): Promise<void>;
}

/**
 * Joins the server that runs in `config.home`, else starts one. Whoever else starts or stops it at the same time waits for
 * us, or we for them.
 */
export async function holdServer(
  config: Config,
  onProgress: OnServerProgress = () => undefined,
  signal?: AbortSignal,
  gds = false,
): Promise<ServerHold> {
  const folder = dataFolder(config.home);
  createFolders(folder);
  let lease = '';
  const server = await serverUnderLock(folder, { config, onProgress, signal, gds }, () => {
    lease = takeLease(folder);
  }).catch(async (error: unknown) => {
    if (lease) await release(folder, lease);
    throw error;
  });
  return { folder, server, release: () => release(folder, lease) };
}

/**
 * Starts the server, or joins it, and leaves it running until `stopUnheld`, whatever becomes of this process. With `gds` it
 * has the Graph Data Science library; a server that runs without it is left alone, and the error says so.
 */
export async function startLasting(
  config: Config,
  onProgress: OnServerProgress,
  signal?: AbortSignal,
  gds = false,
): Promise<RunningServer> {
  const hold = await holdServer(config, onProgress, signal, gds);
  if (gds && !hasGds(settingsOf(hold.folder))) {
    await hold.release();
    throw new ConfigError(
      'Neo4j runs already, without Graph Data Science.',
      'Stop it first (diplograph neo4j stop), then start it again with --gds.',
    );
  }
  takeLastingLease(hold.folder);
  await hold.release();
  return hold.server;
}

/** Ends what `startLasting` began, and stops the server, unless processes use it: those are returned. */
export async function stopUnheld(config: Config): Promise<{ stopped: boolean; holders: Holders }> {
  const folder = dataFolder(config.home);
  if (!runningServer(folder)) {
    dropLastingLease(folder);
    return { stopped: false, holders: holdersOf(folder) };
  }
  createFolders(folder);
  return withLock(folder.lock, async () => {
    dropLastingLease(folder);
    return { stopped: await stopIfUnheld(folder), holders: holdersOf(folder) };
  });
}

interface Wanted {
  config: Config;
  onProgress: OnServerProgress;
  signal: AbortSignal | undefined;
  gds: boolean;
}

async function serverUnderLock(
  folder: DataFolder,
  wanted: Wanted,
  hold: () => void,
): Promise<RunningServer> {
  const { config, onProgress, signal } = wanted;
  // The download may take minutes and needs no lock; so does a look at the Java, where both are needed at all.
  const needs = runningServer(folder)
    ? null
    : {
        java: await javaToUse(config.javaHome),
        jars: await jarsReady(config, onProgress, signal),
        gds: wanted.gds ? await jarsReady(config, onProgress, signal, gdsJarList()) : null,
      };
  const join = async () => {
    const running = runningServer(folder);
    if (running) {
      hold();
      await untilReady(folder, running, config, signal);
      onProgress({ step: 'joined', uri: uriOf(running) });
      return running;
    }
    if (!needs) return null;
    hold();
    onProgress({
      step: 'starting',
      home: folder.path,
      unfitJavaHome: needs.java.passedOver,
    });
    const server = await startServer({ folder, config, ...needs, signal });
    const portTaken = server.port === config.boltPort ? null : config.boltPort;
    onProgress({ step: 'started', uri: uriOf(server), portTaken });
    return server;
  };
  const server = await withLock(folder.lock, join, undefined, signal);
  // It stopped while we waited for the lock: now we know that a start is needed.
  return server ?? serverUnderLock(folder, wanted, hold);
}

async function release(folder: DataFolder, lease: string): Promise<void> {
  await withLock(folder.lock, async () => {
    dropLease(lease);
    await stopIfUnheld(folder);
  });
}

async function stopIfUnheld(folder: DataFolder): Promise<boolean> {
  const { processes, untilStopped } = holdersOf(folder);
  const server = runningServer(folder);
  if (!server || processes.length || untilStopped) return false;
  await stopServer(folder, server);
  return true;
}
