import { expectSameGraphOfAnyBatches } from '../live-writes/any-batches.js';
import { testGraph, type TestGraph } from '../live/test-graph.js';

jest.setTimeout(600_000);

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph();
});
afterAll(() => graph.close());

test.each([2, 3, 4, 5, 6, 7, 8, 9])('any batches, repeats and withdrawals (seed %i)', (seed) =>
  expectSameGraphOfAnyBatches(graph, 40, seed),
);
