import { randomUUID } from 'node:crypto';
import { EXTRACTOR_VERSION } from '../extract/extract.js';
import { isUnavailable } from '../graph/driver-errors.js';
import type { Graph } from '../graph/graph.js';
import { saveLoadRun, type LoadRun } from '../graph/load-runs.js';
import { messageCount } from '../graph/stored-articles.js';
import { takeWriterLock } from '../graph/writer-lock.js';
import { writeBatch } from '../graph/writes/write-batch.js';
import type { Rejection } from '../model.js';
import { readArticles } from '../read/read-articles.js';
import { chunks, type ChunkBounds } from './chunks.js';
import { NOTHING, type LoadCounts } from './load-counts.js';
import { prepare, type Extracted, type Prepared } from './prepare.js';
import type { Editions } from './settle.js';
import { writeOrSplit } from './write-or-split.js';

export interface LoadOptions {
  /** The largest article that is read. */
  maxBytes: number;
  /** When it is aborted, the batch that is being written is finished and no other begun. */
  signal?: AbortSignal;
  /** How much goes into one transaction; the graph is the same for any. */
  bounds?: ChunkBounds;
  onProgress?: (counts: LoadCounts) => void;
  onRejected?: (rejection: Rejection) => void;
}

export interface LoadSummary extends LoadCounts {
  /** How many messages the graph holds now. */
  messages: number;
  seconds: number;
  /** True where the run was told to stop before its end. */
  interrupted: boolean;
}

/**
 * Reads articles into a migrated graph: read, extract, write, a batch a transaction. What stands in the graph already is
 * left as it is, and what cannot be used is set aside, so after a run that was cut short at any point the same call
 * completes it. Throws NothingMatchedError where a path stands for no file, and GraphError when the database is lost.
 */
export async function loadArticles(
  graph: Graph,
  paths: string[],
  options: LoadOptions,
): Promise<LoadSummary> {
  const start = Date.now();
  const run: LoadRun = {
    id: randomUUID(),
    startedAt: new Date(start).toISOString(),
    finishedAt: null,
    extractorVersion: EXTRACTOR_VERSION,
    counts: { ...NOTHING },
  };
  const counts: LoadCounts = { ...NOTHING };
  const editions: Editions = new Map();

  const write = async (prepared: Prepared) => {
    const { rejections, paths: usable } = await writeChunk(graph, prepared);
    for (const key of Object.keys(counts) as (keyof LoadCounts)[])
      counts[key] += prepared.counts[key];
    rejections.forEach((rejection) => options.onRejected?.(rejection));
    await saveLoadRun(graph, { ...run, counts: { ...counts } }, rejections, usable);
    options.onProgress?.(counts);
  };

  let interrupted = false;
  // The next chunk is read and extracted while the database writes this one.
  let writing: Promise<void> = Promise.resolve();
  for await (const chunk of chunks(readArticles(paths, options), options.bounds)) {
    const prepared = await prepare(graph, editions, chunk);
    await writing;
    if ((interrupted = options.signal?.aborted ?? false)) break;
    writing = write(prepared);
    // It is awaited a chunk later; until then its failure is not unhandled.
    writing.catch(() => undefined);
  }
  await writing;

  const finishedAt = interrupted ? null : new Date().toISOString();
  await saveLoadRun(graph, { ...run, finishedAt, counts: { ...counts } });
  return {
    ...counts,
    messages: await messageCount(graph),
    seconds: (Date.now() - start) / 1000,
    interrupted,
  };
}

/** Writes a prepared chunk and counts it; what the database refuses joins the rejections. */
async function writeChunk(graph: Graph, prepared: Prepared): Promise<Prepared> {
  const { counts, rejections, replacing, extracted } = prepared;
  const refused = new Set<string>();
  await writeOrSplit(extracted, {
    write: async (parts) => {
      await graph.write(async (transaction) => {
        await takeWriterLock(transaction);
        await writeBatch(transaction, parts, EXTRACTOR_VERSION);
      });
    },
    isFatal: isUnavailable,
    setAside: ({ article }: Extracted, error) => {
      refused.add(article.path);
      rejections.push({
        path: article.path,
        line: null,
        reason: `It could not be stored: ${error instanceof Error ? error.message : String(error)}`,
        remedy: 'Load it alone to try again; if that fails, report it together with the article.',
      });
    },
  });
  for (const { article } of extracted)
    if (refused.has(article.path)) counts.rejected++;
    else if (replacing.has(article.id)) counts.replaced++;
    else counts.loaded++;
  return { ...prepared, paths: prepared.paths.filter((path) => !refused.has(path)) };
}
