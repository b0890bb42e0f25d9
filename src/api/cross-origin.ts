import type { FastifyInstance } from 'fastify';

/** Where Apollo Sandbox runs when it is opened outside of this server. */
const SANDBOX = 'https://studio.apollographql.com';

/**
 * Lets pages of Apollo Sandbox, and of this server itself, use it from a browser; others are not told that they may.
 */
export function allowSandbox(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    const { origin, host } = request.headers;
    reply.header('vary', 'Origin');
    const isAllowed = origin === SANDBOX || origin === `${request.protocol}://${host}`;
    if (isAllowed) reply.header('access-control-allow-origin', origin);
    const isPreflight =
      request.method === 'OPTIONS' && request.headers['access-control-request-method'];
    if (!isPreflight) return done();
    if (isAllowed) {
      reply.header('access-control-allow-methods', 'GET, POST');
      reply.header(
        'access-control-allow-headers',
        request.headers['access-control-request-headers'] ?? 'content-type',
      );
      reply.header('access-control-max-age', '86400');
      // Chrome asks this before a public page may reach a server on the user's own machine.
      if (request.headers['access-control-request-private-network'])
        reply.header('access-control-allow-private-network', 'true');
    }
    reply.code(204).send();
  });
}
