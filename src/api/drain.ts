import type { FastifyInstance } from 'fastify';

/** How long running requests may take to end when the server stops. */
const DRAIN_MS = 5_000;

/** Closes the server when the running requests have ended, and in any case after some seconds. */
export async function drain(server: FastifyInstance): Promise<void> {
  const timer = setTimeout(() => server.server.closeAllConnections(), DRAIN_MS);
  await server.close();
  clearTimeout(timer);
}
