import { parse, validate } from 'graphql';
import { schemaText } from '../../src/api/schema-text.js';
import { publicSchema } from '../../src/query/public-schema.js';
import { type ApiServer, startApi } from './api-server.js';
import { oracleAnswer } from './graph-oracle.js';
import { randomQuery } from './random-query.js';
import { writeSmallGraph } from './small-graph.js';
import { testGraph, type TestGraph } from './test-graph.js';

/** Each is a text that the database has to plan anew, so a usual run takes few; RANDOM_QUERIES asks for more. */
const COUNT = Number(process.env['RANDOM_QUERIES'] ?? 40);
const schema = publicSchema(schemaText());
let graph: TestGraph;
let api: ApiServer;

beforeAll(async () => {
  graph = await testGraph();
  await graph.empty();
  await writeSmallGraph(graph);
  api = await startApi(graph);
}, 120_000);
afterAll(async () => {
  await api.server.close();
  await graph.close();
});

function queries(): string[] {
  const found: string[] = [];
  for (let seed = 1; found.length < COUNT; seed += 1) {
    const query = randomQuery(schema, seed);
    // A random alias may meet another one; such a query is not valid.
    if (validate(schema, parse(query)).length === 0) found.push(query);
  }
  return found;
}

test('random queries are answered as by walking the graph', async () => {
  for (const query of queries()) {
    const { data, errors } = await api.query(query);
    expect({ query, data: JSON.stringify(data), errors }).toEqual({
      query,
      data: JSON.stringify(await oracleAnswer(query)),
      errors: undefined,
    });
  }
}, 600_000);
