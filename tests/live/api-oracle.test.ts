import { type ApiServer, startApi } from './api-server.js';
import { expectAnswersAsWalked } from './random-answers.js';
import { writeSmallGraph } from './small-graph.js';
import { testGraph, type TestGraph } from './test-graph.js';

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

/** Each shape is a text that the database has to plan anew, each set of values is not. */
test('240 random queries are answered as by walking the graph', async () => {
  await expectAnswersAsWalked(api, 20, 12);
}, 600_000);
