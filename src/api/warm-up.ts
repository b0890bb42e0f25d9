import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { GraphError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import type { Rehearse } from './rehearsal.js';

/** Until it is looked again whether the clients pause. */
const PAUSE_MS = 100;

interface Known {
  graph: Graph;
  rehearse: Rehearse;
  /** What clients are known to ask, most usual first. */
  queries: readonly string[];
  /** Whether no client waits for an answer. */
  isIdle: () => boolean;
  timeoutMs: number;
  onFault: (cause: unknown) => void;
}

/**
 * Once the server listens, makes ready what clients are known to ask, here and in the database, so that none of them waits for
 * that; to plan a text that it has not seen takes the database up to a second. One at a time, only while no client waits,
 * until all are ready or the server stops.
 */
export function warmUp(server: FastifyInstance, known: Known): void {
  const stopping = new AbortController();
  let warmed = Promise.resolve();
  server.addHook('onListen', () => {
    warmed = askAll(known, stopping.signal).catch(known.onFault);
  });
  server.addHook('preClose', async () => {
    stopping.abort();
    await warmed;
  });
}

async function askAll(
  { graph, rehearse, queries, isIdle, timeoutMs }: Known,
  signal: AbortSignal,
): Promise<void> {
  try {
    for (const query of queries)
      for (const { text, parameters } of await rehearse(query)) {
        while (!isIdle()) await wait(PAUSE_MS, undefined, { signal });
        await graph.read(text, parameters, { timeoutMs, signal });
      }
  } catch (error) {
    // Whoever asks next is told why the database does not answer.
    if (!signal.aborted && !(error instanceof GraphError)) throw error;
  }
}
