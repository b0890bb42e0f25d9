import { statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../config.js';
import { createFolder, unwritable } from './create-folder.js';
import { demandSpace, spaceErrorFrom } from './free-space.js';
import { fetchJar, TEMPORARY_NAME } from './fetch-jar.js';
import { fileName, jarList, type Jar, type JarList } from './jars.js';
import { beginningOf } from './process-identity.js';
import type { OnServerProgress } from './progress.js';

const AT_ONCE = 8;

/** The folder for the jars of a list: in DIPLOGRAPH_CACHE, else in the user's cache folder. */
export function jarFolder(config: Config, list: JarList = jarList()): string {
  return join(cacheFolder(config), `${list.product}-${list.version}-${list.hash}`);
}

/** Where Diplograph keeps what it can fetch again. */
export function cacheFolder(config: Config): string {
  if (config.cache) return config.cache;
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'diplograph');
  return join(homedir(), '.cache', 'diplograph');
}

/** Jars of the list that do not yet lie, whole, in a folder. Only whole and verified files ever get their final name. */
export function missingJars(folder: string, jars: Jar[]): Jar[] {
  return jars.filter(
    (jar) => statSync(join(folder, fileName(jar)), { throwIfNoEntry: false })?.size !== jar.size,
  );
}

/**
 * The folder with all jars of a list, which is Neo4j's unless another is named. Those missing are fetched, eight at a time, each verified; what an
 * interrupted run has fetched stays, and several processes may do it at once.
 */
export async function jarsReady(
  config: Config,
  onProgress: OnServerProgress,
  signal?: AbortSignal,
  list: JarList = jarList(),
): Promise<string> {
  const folder = jarFolder(config, list);
  try {
    const missing = missingJars(folder, list.jars);
    if (!missing.length) return folder;
    createFolder(folder, 'DIPLOGRAPH_CACHE');
    await removeLeftOvers(folder);
    await demandSpace(folder, bytesOf(missing), 'DIPLOGRAPH_CACHE');
    await fetchAll(missing, folder, config, onProgress, signal, bytesOf(list.jars));
  } catch (error) {
    throw folderErrorFrom(spaceErrorFrom(error, folder, 'DIPLOGRAPH_CACHE'), folder);
  }
  return folder;
}

/** Removes the halves of files that processes have left which were killed over them. */
async function removeLeftOvers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, pid] = TEMPORARY_NAME.exec(name) ?? [];
    if (pid && beginningOf(Number(pid)) === null) await rm(join(folder, name), { force: true });
  }
}

async function fetchAll(
  missing: Jar[],
  folder: string,
  config: Config,
  onProgress: OnServerProgress,
  signal: AbortSignal | undefined,
  totalBytes: number,
): Promise<void> {
  let doneBytes = totalBytes - bytesOf(missing);
  const show = (bytes: number) => {
    doneBytes += bytes;
    onProgress({ step: 'fetching', doneBytes, totalBytes });
  };
  // The first failure ends the other downloads too, so that the command ends at once.
  const failed = new AbortController();
  const stop = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal;
  const queue = [...missing];
  const worker = async () => {
    for (let jar = queue.shift(); jar; jar = queue.shift())
      await fetchJar(jar, folder, config.mavenRepository, show, stop);
  };
  const workers = Array.from({ length: AT_ONCE }, () =>
    worker().catch((error: unknown) => {
      failed.abort(error);
      throw error;
    }),
  );
  await Promise.allSettled(workers);
  signal?.throwIfAborted();
  failed.signal.throwIfAborted();
}

function bytesOf(jars: Jar[]): number {
  return jars.reduce((sum, jar) => sum + jar.size, 0);
}

function folderErrorFrom(error: unknown, folder: string): unknown {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  return ['EACCES', 'EROFS', 'EPERM', 'ENOTDIR'].includes(code)
    ? unwritable(folder, 'DIPLOGRAPH_CACHE', error)
    : error;
}
