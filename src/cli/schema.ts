import { existsSync, readFileSync } from 'node:fs';
import { printedSchema, queryPlanner } from '../api/planned-query.js';
import { configFrom } from '../config.js';
import { DiplographError, EXIT, type ExitCode, GraphError, UsageError } from '../errors.js';
import { probeBolt } from '../graph/bolt-probe.js';
import { unreachable } from '../graph/driver-errors.js';
import type { ProfileStep } from '../graph/graph.js';
import { serverStatus } from '../graph/server/server-status.js';
import { printAll } from './print-all.js';
import { withGraph } from './with-graph.js';

const AT_ONCE_MS = 1_000;

/** `diplograph schema print`: the schema that clients see. */
export async function printSchemaText(): Promise<ExitCode> {
  await printAll([`${printedSchema()}\n`]);
  return EXIT.done;
}

/**
 * `diplograph schema plan`: the Cypher and the cost of a query, a text or a file, and what the database does, where one answers
 * at once. With `profile` one has to, and the embedded one is started.
 */
export async function planQuery(
  query: string,
  { variables = '{}', profile = false }: { variables?: string; profile?: boolean },
): Promise<ExitCode> {
  if (!query.includes('{') && !existsSync(query))
    throw new UsageError(`Nothing is at ${query}.`, 'Give the text of a query, or a file with it.');
  const text = existsSync(query) ? readFileSync(query, 'utf8') : query;
  const { cost, statements } = queryPlanner()(text, parsed(variables));
  const profiles: string[] = [];
  let absence = '';
  try {
    if (!profile) await expectDatabase();
    const code = await withGraph(async ({ graph, config }) => {
      const { queryTimeoutMs: timeoutMs } = config.service;
      for (const { text: cypher, parameters } of statements)
        profiles.push(profileText(await graph.profile(cypher, parameters, { timeoutMs })));
      return EXIT.done;
    });
    if (code !== EXIT.done) return code;
  } catch (error) {
    if (profile || !(error instanceof DiplographError)) throw error;
    absence = `No profile: ${error.line}\n`;
  }
  const told = statements.map(
    ({ field, text: cypher, parameters }, place) =>
      `\n${field}\n${cypher}\n${JSON.stringify(parameters)}\n${profiles[place] ?? ''}`,
  );
  await printAll([`cost ${cost}\n`, ...told]);
  process.stderr.write(absence);
  return EXIT.done;
}

/** Throws where no database answers at once. */
async function expectDatabase(): Promise<void> {
  const config = configFrom(process.env);
  const uri = config.neo4j?.uri ?? serverStatus(config).uri;
  if (uri === null)
    throw new GraphError(
      'Neo4j does not run.',
      'Start it with diplograph neo4j start, or give --profile.',
    );
  if ((await probeBolt(uri, AT_ONCE_MS)) === 'silent') throw unreachable(uri);
}

function parsed(variables: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(variables);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new UsageError(`"${variables}" is no JSON object.`, 'Write it as {"code": "KAZ"}.');
}

/** Steps from the last to the first, each with its rows and database hits, what it reads from further in. */
export function profileText(step: ProfileStep, depth = 0): string {
  const { operator, rows, dbHits, details, children } = step;
  const line = `${'  '.repeat(depth)}${operator}  ${rows} rows, ${dbHits} hits  ${details}`;
  return [`${line.trimEnd()}\n`, ...children.map((child) => profileText(child, depth + 1))].join(
    '',
  );
}
