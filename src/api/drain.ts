import type { FastifyInstance } from 'fastify';

/**
 * Closes the server when `delayMs` are over, in which it says that it will stop, and the running requests have ended, in any
 * case `longestMs` later.
 */
export async function drain(
  server: FastifyInstance,
  delayMs: number,
  longestMs: number,
): Promise<void> {
  const timer = setTimeout(() => server.server.closeAllConnections(), delayMs + longestMs);
  await server.close();
  clearTimeout(timer);
}
