import { existsSync, readFileSync } from 'node:fs';
import { printedSchema, queryPlanner } from '../api/planned-query.js';
import { EXIT, type ExitCode, UsageError } from '../errors.js';
import type { ProfileStep } from '../graph/graph.js';
import { printAll } from './print-all.js';
import { withGraph } from './with-graph.js';

/** `diplograph schema print`: the schema that clients see. */
export async function printSchemaText(): Promise<ExitCode> {
  await printAll([`${printedSchema()}\n`]);
  return EXIT.done;
}

/** `diplograph schema plan`: the Cypher and the cost of a query, a text or a file, and with `profile` what the database does. */
export async function planQuery(
  query: string,
  { variables = '{}', profile = false }: { variables?: string; profile?: boolean },
): Promise<ExitCode> {
  if (!query.includes('{') && !existsSync(query))
    throw new UsageError(`Nothing is at ${query}.`, 'Give the text of a query, or a file with it.');
  const text = existsSync(query) ? readFileSync(query, 'utf8') : query;
  const { cost, statements } = queryPlanner()(text, parsed(variables));
  const told = statements.map(
    ({ field, text: cypher, parameters }) =>
      `\n${field}\n${cypher}\n${JSON.stringify(parameters)}\n`,
  );
  if (!profile) {
    await printAll([`cost ${cost}\n`, ...told]);
    return EXIT.done;
  }
  return withGraph(async ({ graph }) => {
    await printAll([`cost ${cost}\n`]);
    for (const [place, { text: cypher, parameters }] of statements.entries())
      await printAll([told[place]!, profileText(await graph.profile(cypher, parameters))]);
    return EXIT.done;
  });
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
