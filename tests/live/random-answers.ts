import { parse, validate } from 'graphql';
import { servedSchema } from '../../src/api/served-schema.js';
import { oracleAnswer } from './graph-oracle.js';
import { randomQuery } from './random-query.js';
import { serveSmallGraph, type ServedGraph } from './served-small-graph.js';

const schema = servedSchema().schema;

/** So many valid queries, each with so many sets of values. */
function randomQueries(count: number, values: number): string[] {
  const found: string[] = [];
  for (let seed = 1; found.length < count * values; seed += 1) {
    const queries = Array.from({ length: values }, (_, place) =>
      randomQuery(schema, seed, seed * 1000 + place),
    );
    // A random alias may meet another one; such a query is not valid.
    if (validate(schema, parse(queries[0]!)).length === 0) found.push(...queries);
  }
  return found;
}

/** Expects that a query over the small graph is answered as by walking it. */
export async function expectAnswerAsWalked(api: ServedGraph, query: string): Promise<void> {
  const { data, errors } = await api.query(query);
  expect({ query, data: JSON.stringify(data), errors }).toEqual({
    query,
    data: JSON.stringify(await oracleAnswer(query)),
    errors: undefined,
  });
}

/** Expects the same of so many random queries, each with so many sets of values. */
export async function expectAnswersAsWalked(count: number, values: number): Promise<void> {
  const api = await serveSmallGraph();
  for (const query of randomQueries(count, values)) await expectAnswerAsWalked(api, query);
  await api.close();
}
