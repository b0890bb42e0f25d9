import { getVariableValues, type OperationDefinitionNode, parse, validate } from 'graphql';
import { servedSchema } from '../../src/api/served-schema.js';
import { fragmentsOf } from '../../src/query/compiler.js';
import { costOf } from '../../src/query/cost.js';
import { oracleAnswer } from './graph-oracle.js';
import { type RandomQuery, randomQuery } from './random-query.js';
import { serveSmallGraph, type ServedGraph } from './served-small-graph.js';

const schema = servedSchema().schema;

/** So many valid queries within the limits, each with so many sets of values. */
function randomQueries(count: number, values: number): RandomQuery[] {
  const found: RandomQuery[] = [];
  for (let seed = 1; found.length < count * values; seed += 1) {
    const queries = Array.from({ length: values }, (_, place) =>
      randomQuery(schema, seed, seed * 1000 + place),
    );
    if (isAllowed(queries[0]!)) found.push(...queries);
  }
  return found;
}

/** A random alias may meet another one, a random tree may be too wide. */
function isAllowed({ text, variables }: RandomQuery): boolean {
  const document = parse(text);
  if (validate(schema, document).length > 0) return false;
  const operation = document.definitions[0] as OperationDefinitionNode;
  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables,
  );
  if (!coerced) throw errors[0]!;
  try {
    costOf({ schema, fragments: fragmentsOf(document), variables: coerced }, operation);
    return true;
  } catch {
    return false;
  }
}

interface Answer {
  data?: unknown;
  errors?: readonly { path?: readonly unknown[] | undefined; extensions: { code?: unknown } }[];
}

const OPAQUE = new Set(['cursor', 'startCursor', 'endCursor', 'score']);

/** An answer as text, in its order; of what only the server knows it is told whether it is there. */
function shown({ data, errors }: Answer): object {
  const visible = (key: string, value: unknown) =>
    OPAQUE.has(key) && value !== null ? typeof value : value;
  return {
    data: JSON.stringify(data, visible),
    errors: errors?.map(({ path, extensions }) => [path, extensions.code]),
  };
}

/** Expects that a query over the small graph is answered as by walking it, and gives both answers. */
export async function expectAnswerAsWalked(
  api: ServedGraph,
  query: string,
  variables: object = {},
  walkedVariables: Record<string, unknown> = variables as Record<string, unknown>,
): Promise<{ answer: Answer; walked: Answer }> {
  const answer = await api.query(query, variables);
  const walked = (await oracleAnswer(query, walkedVariables)) as Answer;
  expect({ query, variables, ...shown(answer) }).toEqual({ query, variables, ...shown(walked) });
  return { answer, walked };
}

const MOST_PAGES = 3;

/** Expects the same of the pages that follow one another, each asked for by the cursor of the one before. */
async function expectPagesAsWalked(api: ServedGraph, query: RandomQuery): Promise<void> {
  const { text, variables, paged } = query;
  const cursor = paged === 'after' ? 'endCursor' : 'startCursor';
  let given: object = variables;
  let walkedGiven = variables;
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { answer, walked } = await expectAnswerAsWalked(api, text, given, walkedGiven);
    const ends = endsOfPage(answer.data);
    if (!ends?.[cursor]) return;
    given = { ...variables, cursor: ends[cursor] };
    walkedGiven = { ...variables, cursor: endsOfPage(walked.data)![cursor] };
  }
}

type Ends = Record<string, string | null>;

function endsOfPage(value: unknown): Ends | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('paged' in value) return value.paged as Ends;
  for (const inner of Object.values(value)) {
    const found = endsOfPage(inner);
    if (found) return found;
  }
  return null;
}

/** Expects that so many random queries, each with so many sets of values, are answered as by walking. */
export async function expectAnswersAsWalked(count: number, values: number): Promise<void> {
  const api = await serveSmallGraph();
  try {
    for (const query of randomQueries(count, values)) await expectPagesAsWalked(api, query);
  } finally {
    await api.close();
  }
}
