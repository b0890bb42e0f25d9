import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { Context } from './context.js';
import type { Metrics } from './metrics.js';

/** Counts, logs and times each operation: its name, hash, cost, codes and round trips, never its variables. */
export function observe(metrics: Metrics, log: FastifyBaseLogger): ApolloServerPlugin<Context> {
  return {
    requestDidStart({ contextValue: { phases, requestId } }) {
      const at = performance.now();
      return Promise.resolve({
        parsingDidStart: () => Promise.resolve(ending(phases.begin('parse'))),
        validationDidStart: () => Promise.resolve(ending(phases.begin('validate'))),
        willSendResponse({ response: { body }, operationName, queryHash, contextValue }) {
          const answer = body.kind === 'single' ? body.singleResult : body.initialResult;
          const codes = (answer.errors ?? []).map(({ extensions }) => String(extensions?.['code']));
          const code = codes[0] ?? 'OK';
          metrics.operation(code, contextValue.cost);
          phases.end(operationName ?? null, code);
          log.info(
            {
              requestId,
              operation: operationName ?? null,
              hash: queryHash,
              cost: contextValue.cost,
              codes,
              roundTrips: contextValue.statements.length,
              milliseconds: Math.round(performance.now() - at),
            },
            'operation',
          );
          return Promise.resolve();
        },
      });
    },
  };
}

function ending(end: (error?: unknown) => void) {
  return (error?: Error | readonly Error[]) =>
    Promise.resolve(end(Array.isArray(error) ? (error as Error[])[0] : error));
}
