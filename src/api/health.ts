import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/graph.js';

const KEPT_MS = 5_000;
const PATIENCE_MS = 4_000;

/** `/livez` tells that the process answers, `/readyz` that the database does too (asked at most every five seconds). */
export function tellHealth(server: FastifyInstance, graph: Graph): void {
  let asked: { at: number; isReady: Promise<boolean> } | null = null;
  server.get('/livez', () => ({ status: 'ok' }));
  server.get('/readyz', async (_request, reply) => {
    if (!asked || Date.now() - asked.at > KEPT_MS)
      asked = { at: Date.now(), isReady: answers(graph) };
    if (await asked.isReady) return { status: 'ok' };
    return reply.code(503).send({
      errors: [
        {
          message: 'The database cannot be reached.',
          extensions: { code: 'DATABASE_UNAVAILABLE' },
        },
      ],
    });
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
