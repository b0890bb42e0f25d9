import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { GraphError } from '../../errors.js';
import { fileName, jarUrl, repositoryPath, type Jar } from './jars.js';

/** Name of a file that is still being written, and by which process. */
export const TEMPORARY_NAME = /\.(\d+)-[0-9a-f]+\.part$/;

const TRIES = 3;
const SILENT_MS = 30_000;
const DISK_CALLS = new Set(['open', 'write', 'rename']);

/**
 * Puts one jar into a folder under its final name, whole and verified: from this user's own Maven repository where it lies
 * there, else from `repository`. `onBytes` gets what has arrived, and less again where a broken download starts anew.
 */
export async function fetchJar(
  jar: Jar,
  folder: string,
  repository: string | null,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const target = join(folder, fileName(jar));
  const known = join(homedir(), '.m2', 'repository', repositoryPath(jar));
  if (statSync(known, { throwIfNoEntry: false })?.size === jar.size) {
    const fault = await storeVerified(createReadStream(known), jar, target, onBytes, signal);
    if (!fault) return;
  }
  const url = await jarUrl(jar, repository);
  let fault = '';
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    try {
      fault = await withinSilence(signal, async (active, stop) => {
        const count = (bytes: number) => (active(), onBytes(bytes));
        return storeVerified(await download(url, stop), jar, target, count, stop);
      });
      if (!fault) return;
    } catch (error) {
      signal.throwIfAborted();
      if (DISK_CALLS.has((error as NodeJS.ErrnoException).syscall ?? '')) throw error;
      fault = reasonOf(error);
    }
    if (attempt < TRIES) await wait(300 * attempt, undefined, { signal });
  }
  throw new GraphError(
    `${fileName(jar)} of the embedded Neo4j could not be fetched from ${new URL(url).host}: ${fault}.`,
    'Check the network and start again (what has arrived is kept), set MAVEN_REPO to a mirror, or NEO4J_URI to a server of yours.',
  );
}

async function download(url: string, signal: AbortSignal): Promise<Readable> {
  const response = await fetch(url, { signal });
  if (!response.ok || !response.body) throw new Error(`HTTP status ${response.status}`);
  return Readable.fromWeb(response.body as never);
}

/** Runs `work` with a signal that also aborts when `active` has not been called for half a minute. */
async function withinSilence<Result>(
  signal: AbortSignal,
  work: (active: () => void, stop: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const silence = new AbortController();
  const seconds = SILENT_MS / 1000;
  const timer = setTimeout(() => silence.abort(new Error(`silent for ${seconds} s`)), SILENT_MS);
  try {
    return await work(() => timer.refresh(), AbortSignal.any([signal, silence.signal]));
  } finally {
    clearTimeout(timer);
  }
}

/** Writes a stream beside `target` and renames it when it is what the list says; else says what is wrong. */
async function storeVerified(
  source: Readable,
  jar: Jar,
  target: string,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const temporary = `${target}.${process.pid}-${randomBytes(4).toString('hex')}.part`;
  const hash = createHash('sha256');
  let size = 0;
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.length;
      onBytes(chunk.length);
      yield chunk;
    }
  };
  try {
    await pipeline(source, counted, createWriteStream(temporary), { signal });
    const fault =
      size !== jar.size
        ? `it has ${size} bytes instead of ${jar.size}`
        : hash.digest('hex') !== jar.sha256
          ? 'its SHA-256 is not the expected one'
          : '';
    if (!fault) {
      await rename(temporary, target);
      return '';
    }
    onBytes(-size);
    return fault;
  } catch (error) {
    onBytes(-size);
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  return (cause?.code ?? cause?.message ?? message).replace(/\s+/g, ' ');
}
