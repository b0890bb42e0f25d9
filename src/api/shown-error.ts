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

/** The client's doing too, but Apollo gives it no code. */
const BADLY_PERSISTED = new Set([
  'provided sha does not match query',
  'Unsupported persisted query version',
]);

/** Whether an error is not the client's doing, so that its cause is logged and never shown. */
export function isFault(error: {
  readonly message: string;
  readonly extensions?: { readonly code?: unknown } | undefined;
}): boolean {
  if (BADLY_PERSISTED.has(error.message)) return false;
  return !SHOWN.has(String(error.extensions?.code));
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
  if (BADLY_PERSISTED.has(formatted.message))
    return { message: formatted.message, extensions: { code: 'BAD_REQUEST' } };
  if (!isFault(formatted)) return { ...formatted, message: shortened(formatted.message) };
  const [shownCode, message] = masked(unwrapResolverError(error));
  const { path, locations } = formatted;
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: shownCode },
  };
}

/** graphql-js repeats what the client sent, however long. */
const MOST_CHARACTERS = 500;

function shortened(message: string): string {
  return message.length > MOST_CHARACTERS ? `${message.slice(0, MOST_CHARACTERS)}...` : message;
}

function masked(cause: unknown): [string, string] {
  if (isUnavailable(cause))
    return ['DATABASE_UNAVAILABLE', 'The database cannot be reached. Try again in a moment.'];
  const { code } = ((cause as Error | null)?.cause ?? {}) as { code?: string };
  if (/TransactionTimedOut|TransactionTerminated/.test(code ?? ''))
    return ['TIMEOUT', 'The query took too long. Ask for smaller pages or fewer fields.'];
  return ['INTERNAL_SERVER_ERROR', 'Something went wrong on the server; it has been logged.'];
}
