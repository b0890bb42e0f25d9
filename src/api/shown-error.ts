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

/** Whether an error is not the client's doing, so that its cause is logged and never shown. */
export function isFault({ extensions }: { readonly extensions?: object | undefined }): boolean {
  return !SHOWN.has(String((extensions as { code?: unknown } | undefined)?.code));
}

const TOO_MANY_TOKENS = /^Syntax Error: Document contains more that (\d+) tokens/;

/** The error as a client sees it. */
export function shownError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const [, limit] = TOO_MANY_TOKENS.exec(formatted.message) ?? [];
  if (limit)
    return {
      message: `The query has more than ${limit} words and signs; ${limit} are allowed. Ask for fewer fields, or put values into variables.`,
      extensions: { code: 'QUERY_TOO_COSTLY', tokens: { limit: Number(limit) } },
    };
  if (!isFault(formatted)) return formatted;
  const [shownCode, message] = masked(unwrapResolverError(error));
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
