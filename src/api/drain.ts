import type { FastifyInstance } from 'fastify';

/** How long running requests may take to end when the server stops. */
const DRAIN_MS = 5_000;

/**
 * Closes the server when `delayMs` are over, in which it says that it will stop, and the running requests have ended, in any
 * case `longestMs` later.
 */
export async function drain(
  server: FastifyInstance,
  delayMs: number,
  longestMs = DRAIN_MS,
): Promise<void> {
  const timer = setTimeout(() => server.server.closeAllConnections(), delayMs + longestMs);
  await server.close();
  clearTimeout(timer);
}
