import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { FastifyBaseLogger } from 'fastify';
import type { Context } from './context.js';
import type { Execution } from './execution.js';
import type { Metrics } from './metrics.js';
import { observeOperation } from './observe.js';
import { refuseAllButQueries } from './queries-only.js';
import { type OnFault, reportFault, reportFaults } from './report-faults.js';
import type { ShownExtensions } from './shown-extensions.js';

/** What follows each operation of a server. */
export interface Followers {
  extensionsOf: (context: Context) => ShownExtensions;
  onFault: OnFault;
  metrics: Metrics;
  log: FastifyBaseLogger;
}

const DONE = Promise.resolve();

/**
 * Everything that is done at the steps of an operation, as one plugin with one listener for all requests: Apollo waits for
 * each listener at each step, and a request has a dozen of them.
 */
export function hooks(
  { extensionsOf, onFault, metrics, log }: Followers,
  responseForOperation: Execution['responseForOperation'],
): ApolloServerPlugin<Context> {
  const listener: GraphQLRequestListener<Context> = {
    parsingDidStart: ({ contextValue }) => ending(contextValue.phases.begin('parse')),
    validationDidStart: ({ contextValue }) => ending(contextValue.phases.begin('validate')),
    didResolveOperation({ operation, request }) {
      refuseAllButQueries(operation, request.operationName);
      return DONE;
    },
    responseForOperation,
    didEncounterErrors({ errors, contextValue }) {
      reportFaults(errors, contextValue.requestId, onFault);
      return DONE;
    },
    willSendResponse(context) {
      if (context.contextValue.isRehearsal) return DONE;
      const { body } = context.response;
      if (body.kind === 'single')
        body.singleResult.extensions = {
          ...body.singleResult.extensions,
          ...extensionsOf(context.contextValue),
        };
      observeOperation(context, metrics, log);
      return DONE;
    },
  };
  const listening = Promise.resolve(listener);
  return {
    requestDidStart: () => listening,
    unexpectedErrorProcessingRequest({ error, requestContext }) {
      reportFault(error, requestContext.contextValue.requestId, onFault);
      return DONE;
    },
  };
}

function ending(end: (error?: unknown) => void) {
  return Promise.resolve((error?: Error | readonly Error[]) =>
    Promise.resolve(end(Array.isArray(error) ? (error as Error[])[0] : error)),
  );
}
