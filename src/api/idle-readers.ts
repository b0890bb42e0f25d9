import type { FastifyInstance } from 'fastify';

/**
 * Hangs up on a client that takes nothing of its answer for so long. The clock begins with the answer, so that a query may
 * take its own time; Node stops it when the answer is sent, and sees what is taken meanwhile.
 */
export function cutOffIdleReaders(server: FastifyInstance, timeoutMs: number): void {
  server.addHook('onSend', (request, _reply, payload, done) => {
    request.raw.socket.setTimeout(timeoutMs);
    done(null, payload);
  });
}
