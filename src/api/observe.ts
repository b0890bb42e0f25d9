import type { GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { Context } from './context.js';
import type { Metrics } from './metrics.js';

/** Counts and logs an operation that ends: its name, hash, cost, codes and round trips, never its variables. */
export function observeOperation(
  {
    response: { body },
    operationName,
    queryHash,
    contextValue: { cost, phases, requestId, startedAt, statements },
  }: GraphQLRequestContextWillSendResponse<Context>,
  metrics: Metrics,
  log: FastifyBaseLogger,
): void {
  const { errors = [] } = body.kind === 'single' ? body.singleResult : body.initialResult;
  const codes = errors.map(({ extensions }) => String(extensions?.['code']));
  const [code = 'OK'] = codes;
  const operation = operationName ?? null;
  metrics.operation(code, cost);
  phases.end(operation, code);
  log.info(
    {
      requestId,
      operation,
      hash: queryHash,
      cost,
      codes,
      roundTrips: statements.length,
      milliseconds: Math.round(performance.now() - startedAt),
    },
    'operation',
  );
}

/** Counts, times and logs each request that is answered. */
export function observeRequests(server: FastifyInstance, metrics: Metrics): void {
  server.addHook('onResponse', ({ id, method, routeOptions: { url } }, reply, done) => {
    const { statusCode: status, elapsedTime } = reply;
    metrics.served(url ?? 'none', status, elapsedTime / 1_000);
    server.log.info(
      { requestId: id, method, route: url ?? null, status, milliseconds: Math.round(elapsedTime) },
      'request',
    );
    done();
  });
}
