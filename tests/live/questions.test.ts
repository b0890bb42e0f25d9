import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSeedsWhenEmpty } from '../../src/load/seeds.js';
import { startApi, type ApiServer } from './api-server.js';
import { testGraph, type TestGraph } from './test-graph.js';

const root = join(__dirname, '../..');
let graph: TestGraph;
let api: ApiServer;

beforeAll(async () => {
  graph = await testGraph();
  await graph.empty();
  await loadSeedsWhenEmpty(graph, { maxBytes: 1_048_576 });
  api = await startApi(graph);
});
afterAll(async () => {
  await api.server.close();
  await graph.close();
});

test('the seeds make a graph of at least thirty messages', async () => {
  const [row] = await graph.readMaps<{ messages: number }>(
    "MATCH (message:Message {status: 'sent'}) RETURN count(message) AS messages",
  );
  expect(row!.messages).toBeGreaterThanOrEqual(30);
});

describe('README answers', () => {
  /** Every GraphQL block of the README with the JSON block that follows it. */
  const questions = [
    ...readFileSync(join(root, 'README.md'), 'utf8').matchAll(
      /```graphql\n([^`]+)```\s+```json\n([^`]+)```/g,
    ),
  ].map(([, query, answer]) => [query!.trim().split('\n')[0]!, query!, answer!] as const);

  test('at least six questions', () => {
    expect(questions.length).toBeGreaterThanOrEqual(6);
  });

  test.each(questions)('%s', async (_title, query, answer) => {
    const { data, errors } = await api.query(query);
    expect(errors).toBeUndefined();
    expect(data).toEqual(JSON.parse(answer));
  });
});
