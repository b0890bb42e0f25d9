import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Context } from './context.js';
import { isFault } from './shown-error.js';

/** Tells `onFault` the cause of every error that a client only sees masked, with the request's id. */
export function reportFaults(
  onFault: (cause: unknown, requestId?: string) => void,
): ApolloServerPlugin<Context> {
  const report = (error: unknown, requestId?: string) => {
    const cause = unwrapResolverError(error);
    // A client that went away is no fault, and nobody reads the answer.
    if ((cause as Error | null)?.name !== 'AbortError') onFault(cause, requestId);
  };
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) if (isFault(error)) report(error, contextValue.requestId);
          return Promise.resolve();
        },
      }),
    unexpectedErrorProcessingRequest({ error, requestContext }) {
      report(error, requestContext.contextValue.requestId);
      return Promise.resolve();
    },
  };
}
