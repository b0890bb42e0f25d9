import { GraphQLError, type GraphQLFormattedError, Lexer, type Source, TokenKind } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import { isUnavailable } from '../graph/driver-errors.js';
import { LIMITS, tooCostly } from '../query/limits.js';
import type { Amounts } from './refusals.js';

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

const TOO_MANY_TOKENS = /^Syntax Error: Document contains more that \d+ tokens/;

/** The error as a client sees it, where the database may take `timeoutMs`. */
export function shownError(
  formatted: GraphQLFormattedError,
  error: unknown,
  timeoutMs: number,
): GraphQLFormattedError {
  if (TOO_MANY_TOKENS.test(formatted.message) && error instanceof GraphQLError && error.source)
    return tooCostly(LIMITS, 'tokens', tokensOf(error.source)).toJSON();
  if (BADLY_PERSISTED.has(formatted.message))
    return { message: formatted.message, extensions: { code: 'BAD_REQUEST' } };
  if (!isFault(formatted)) return { ...formatted, message: shortened(formatted.message) };
  const [code, message, amounts] = masked(unwrapResolverError(error), timeoutMs);
  const { path, locations } = formatted;
  return {
    message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { ...amounts, code },
  };
}

/** Words and signs up to the end or to what is none; graphql-js stops to count at its limit. */
function tokensOf(source: Source): number {
  const lexer = new Lexer(source);
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count++;
  } catch {
    // The text is refused for its length in any case.
  }
  return count;
}

/** graphql-js repeats what the client sent, however long. */
const MOST_CHARACTERS = 500;

function shortened(message: string): string {
  return message.length > MOST_CHARACTERS ? `${message.slice(0, MOST_CHARACTERS)}...` : message;
}

function masked(cause: unknown, timeoutMs: number): [string, string, Amounts?] {
  if (isUnavailable(cause))
    return ['DATABASE_UNAVAILABLE', 'The database cannot be reached. Try again in a moment.'];
  const { code } = ((cause as Error | null)?.cause ?? {}) as { code?: string };
  if (/TransactionTimedOut|TransactionTerminated/.test(code ?? ''))
    return [
      'TIMEOUT',
      `The query took too long; ${timeoutMs} ms are allowed. Ask for smaller pages or fewer fields.`,
      { milliseconds: { requested: null, limit: timeoutMs } },
    ];
  return ['INTERNAL_SERVER_ERROR', 'Something went wrong on the server; it has been logged.'];
}
