import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLError } from 'graphql';
import { isFault } from './shown-error.js';

/** Is told the cause of an error that is not the client's doing, and the request's id where there is one. */
export type OnFault = (cause: unknown, requestId?: string) => void;

/** Tells the cause of every error that a client only sees masked, with the request's id. */
export function reportFaults(
  errors: readonly GraphQLError[],
  requestId: string,
  onFault: OnFault,
): void {
  for (const error of errors) if (isFault(error)) reportFault(error, requestId, onFault);
}

/** Tells of an error, unless the client went away, which is no fault, and nobody reads the answer. */
export function reportFault(error: unknown, requestId: string, onFault: OnFault): void {
  const cause = unwrapResolverError(error);
  if ((cause as Error | null)?.name !== 'AbortError') onFault(cause, requestId);
}
