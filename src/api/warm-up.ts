import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { GraphError, UsageError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { type PlanQuery, queryPlanner } from './planned-query.js';

/** Until it is looked again whether the clients pause. */
const PAUSE_MS = 100;

interface Known {
  graph: Graph;
  /** What clients are known to ask, most usual first. */
  queries: readonly string[];
  /** Whether no client waits for an answer. */
  isIdle: () => boolean;
  timeoutMs: number;
  onFault: (cause: unknown) => void;
}

/**
 * Once the server listens, asks the database what clients are known to ask, so that none of them waits for it to plan a text
 * that it has not seen, which takes up to a second. One at a time, only while no client waits, until all are asked or the
 * server stops.
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
  { graph, queries, isIdle, timeoutMs }: Known,
  signal: AbortSignal,
): Promise<void> {
  const plan = queryPlanner();
  try {
    for (const query of queries)
      for (const { text, parameters } of statementsOf(plan, query)) {
        while (!isIdle()) await wait(PAUSE_MS, undefined, { signal });
        await graph.read(text, parameters, { timeoutMs, signal });
      }
  } catch (error) {
    // Whoever asks next is told why the database does not answer.
    if (!signal.aborted && !(error instanceof GraphError)) throw error;
  }
}

function statementsOf(plan: PlanQuery, query: string) {
  try {
    return plan(query).statements;
  } catch (error) {
    // A manifest may list what this version does not answer.
    if (error instanceof UsageError) return [];
    throw error;
  }
}
