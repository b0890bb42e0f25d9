import { type GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { isUnavailable } from '../graph/driver-errors.js';

/** Codes of errors that a client may read as they are: its own doing, told in our words or graphql-js's. */
const SHOWN = new Set([
  'AMBIGUOUS_NAME',
  'BAD_CURSOR',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_COSTLY',
]);

/** The error as a client sees it. The cause of any other than its own doing is reported to `onFault` and never shown. */
export function shownError(
  formatted: GraphQLFormattedError,
  error: unknown,
  onFault: (cause: unknown) => void,
): GraphQLFormattedError {
  const code = String(formatted.extensions?.['code']);
  if (SHOWN.has(code)) return formatted;
  const cause = unwrapResolverError(error);
  // A client that went away is no fault, and nobody reads the answer.
  if ((cause as Error | null)?.name !== 'AbortError') onFault(cause);
  const [shownCode, message] = masked(cause);
  const { path, locations } = formatted;
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: shownCode },
  };
}

function masked(cause: unknown): [string, string] {
  if (isUnavailable(cause))
    return ['DATABASE_UNAVAILABLE', 'The database cannot be reached. Try again in a moment.'];
  const { code } = ((cause as Error | null)?.cause ?? {}) as { code?: string };
  if (/TransactionTimedOut|TransactionTerminated/.test(code ?? ''))
    return ['TIMEOUT', 'The query took too long. Ask for smaller pages or fewer fields.'];
  return ['INTERNAL_SERVER_ERROR', 'Something went wrong on the server; it has been logged.'];
}
