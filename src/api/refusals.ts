import type { FastifyError, FastifyInstance } from 'fastify';

const CODES: Record<number, string> = {
  400: 'BAD_REQUEST',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  408: 'TIMEOUT',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
};

/** Answers what never reaches GraphQL in the form of GraphQL's errors, with a stable code. */
export function refuseInJson(server: FastifyInstance, onFault: (cause: unknown) => void): void {
  server.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(
        refused(404, `There is nothing at ${request.url.slice(0, 100)}. GraphQL is at /graphql.`),
      ),
  );
  server.route({
    url: '/graphql',
    method: ['PUT', 'PATCH', 'DELETE'],
    handler: async (_request, reply) =>
      reply.code(405).header('allow', 'GET, POST').send(refused(405, 'Send a query with POST.')),
  });
  server.setErrorHandler((error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(refused(status, error.message));
    onFault(error);
    return reply
      .code(500)
      .send(refused(500, 'Something went wrong on the server; it has been logged.'));
  });
}

function refused(status: number, message: string) {
  return refusedAs(
    CODES[status] ?? (status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR'),
    message,
  );
}

/** A refusal in the form of GraphQL's errors. */
export function refusedAs(code: string, message: string) {
  return { errors: [{ message, extensions: { code } }] };
}
