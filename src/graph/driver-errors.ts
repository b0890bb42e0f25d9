import { Neo4jError } from 'neo4j-driver-lite';
import { ConfigError, DiplographError, GraphError } from '../errors.js';

const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired', 'ProtocolError']);
/** The server runs, but could not open the database: its store is damaged or of another version, or it still recovers. */
const NOT_OPEN = 'Neo.TransientError.General.DatabaseUnavailable';

/** Oldest server whose Cypher is enough: scope clauses of CALL, COLLECT {} and relationship indexes. */
export const OLDEST_SERVER = '5.26';

const CHECK_ADDRESS =
  'Check that it runs and that the address is right (NEO4J_URI), or unset NEO4J_URI to use the embedded one.';

/**
 * The error a user sees for one that the driver threw; what the driver did not throw comes back as it is. `remedy` is what
 * to do when there is no answer.
 */
export function graphErrorFrom(error: unknown, uri: string, remedy = CHECK_ADDRESS): unknown {
  if (error instanceof DiplographError || !(error instanceof Neo4jError)) return error;
  const cause = { cause: error };
  const { code } = error;
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit')
    return new ConfigError(
      `Neo4j at ${uri} has seen too many wrong passwords and refuses all for some seconds.`,
      'Correct NEO4J_USER and NEO4J_PASSWORD, wait ten seconds and try again.',
      cause,
    );
  if (code.startsWith('Neo.ClientError.Security.'))
    return new ConfigError(
      `Neo4j at ${uri} refuses the user name or password.`,
      'Check NEO4J_USER and NEO4J_PASSWORD.',
      cause,
    );
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new ConfigError(
      `Neo4j at ${uri} has no database of the name asked for.`,
      'Check NEO4J_DATABASE (Community Edition has only "neo4j").',
      cause,
    );
  if (isNoAnswer(error)) return unreachable(uri, remedy, error);
  if (code === NOT_OPEN)
    return new GraphError(
      `Neo4j runs at ${uri}, but its database is not available.`,
      'Wait a little if it has just started, else look into its logs.',
      cause,
    );
  return new GraphError(
    `Neo4j refused a statement (${code}): ${oneLine(error.message)}`,
    '',
    cause,
  );
}

/** The driver gives no code where it waits in vain for a connection, as when the other end closes each at once. */
function isNoAnswer({ code, message }: { code?: string; message: string }): boolean {
  return UNREACHABLE.has(code ?? '') || /acquisition timed out/.test(message);
}

/** The error for a database that gives no answer. */
export function unreachable(uri: string, remedy = CHECK_ADDRESS, cause?: Error): GraphError {
  return new GraphError(`Neo4j cannot be reached at ${uri}.`, remedy, {
    cause: cause ?? Object.assign(new Error('no answer'), { code: 'ServiceUnavailable' }),
  });
}

/** The error for an address where something other than Neo4j answers. */
export function notBolt(uri: string): GraphError {
  return new GraphError(
    `What answers at ${uri} does not speak Bolt.`,
    'Check the port in NEO4J_URI: Neo4j takes drivers on 7687, not on 7474.',
  );
}

/** The error for a server that is not Neo4j 5.26 or later; `agent` is how it names itself, such as `Neo4j/5.26.29`. */
export function tooOld(uri: string, agent: string): GraphError {
  return new GraphError(
    `The server at ${uri} is ${agent.replace('/', ' ')}, but Neo4j ${OLDEST_SERVER} or later is needed.`,
    'Upgrade it, or unset NEO4J_URI to use the embedded one.',
  );
}

/** Whether an error of this part says that the database gave no answer, rather than that it refused something. */
export function isUnavailable(error: unknown): boolean {
  const cause = causeOf(error);
  return cause !== null && (isNoAnswer(cause) || cause.code === NOT_OPEN);
}

/** Whether the server runs without the database. */
export function isNotOpen(error: unknown): boolean {
  return causeOf(error)?.code === NOT_OPEN;
}

function causeOf(error: unknown): { code?: string; message: string } | null {
  return error instanceof GraphError && error.cause instanceof Error ? error.cause : null;
}

/**
 * Whether the same work may succeed when it is tried again: deadlocks, lost connections, changes of leader. A query that
 * needs too much memory is marked so by the server too, but would only do harm again.
 */
export function mayRetry(error: unknown): boolean {
  return error instanceof Neo4jError && error.retryable && !/OutOfMemory/.test(error.code);
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
