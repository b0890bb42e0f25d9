import { type ApiServer, startApi } from '../live/api-server.js';
import { expectAnswersAsWalked } from '../live/random-answers.js';
import { writeSmallGraph } from '../live/small-graph.js';
import { testGraph, type TestGraph } from '../live/test-graph.js';

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

test('5,000 random queries are answered as by walking the graph', async () => {
  await expectAnswersAsWalked(api, 2500, 2);
}, 3_600_000);
