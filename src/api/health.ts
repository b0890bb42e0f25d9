import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/graph.js';
import { refusedAs } from './refusals.js';

/** How long an answer counts; that a database is back is to be seen soon. */
const KEPT_MS = { ready: 5_000, away: 1_000 };
const PATIENCE_MS = 4_000;

/**
 * `/livez` tells that the process answers, `/readyz` that the database does too (asked at most every five seconds, while it
 * is away every second) and that the server will not stop.
 */
export function tellHealth(server: FastifyInstance, graph: Graph, isStopping: () => boolean): void {
  let asked: { until: number; isReady: Promise<boolean> } | null = null;
  const ask = async () => {
    const isReady = await answers(graph);
    asked!.until = Date.now() + (isReady ? KEPT_MS.ready : KEPT_MS.away);
    return isReady;
  };
  server.get('/livez', () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    if (isStopping())
      return reply.code(503).send(refusedAs('SHUTTING_DOWN', 'The server is about to stop.'));
    if (!asked || Date.now() > asked.until) asked = { until: Infinity, isReady: ask() };
    if (await asked.isReady) return { status: 'ok' };
    return reply
      .code(503)
      .send(refusedAs('DATABASE_UNAVAILABLE', 'The database cannot be reached.'));
  });
}

async function answers(graph: Graph): Promise<boolean> {
  try {
    await graph.read(
      'RETURN 1',
      {},
      { timeoutMs: PATIENCE_MS, signal: AbortSignal.timeout(PATIENCE_MS) },
    );
    return true;
  } catch {
    // Why it does not answer is told where a query fails; here only that it does not.
    return false;
  }
}
