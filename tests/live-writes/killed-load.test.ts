import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.js';
import { graphHash } from '../../src/graph/hash.js';
import { loadArticles } from '../../src/load/load-articles.js';
import { writeInventedArticles } from './invented-articles.js';
import { testGraph } from '../live/test-graph.js';

const killedLoader = join(__dirname, 'killed-loader.mjs');

jest.setTimeout(180_000);

let folder: string;
let articles: string;
let graph: Graph;
/** The hash of a load that nobody disturbs. */
let clean: string;

const storedArticles = async () =>
  (await graph.read('MATCH (a:Article) RETURN count(a)')).rows[0]![0] as number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diplograph-killed-'));
  articles = join(folder, 'articles');
  writeInventedArticles(articles);
  const opened = await testGraph();
  await opened.empty();
  graph = opened;
  const { rejected } = await loadArticles(graph, [articles], { maxBytes: 1_000_000 });
  expect(rejected).toBe(0);
  clean = await graphHash(graph);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await graph.close();
});

test('loads killed again and again at any step are completed by the next', async () => {
  await graph.write((transaction) =>
    transaction.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n'),
  );
  const env = {
    ...process.env,
    NEO4J_URI: process.env['NEO4J_TEST_URI'],
    NEO4J_USER: process.env['NEO4J_TEST_USER'],
    NEO4J_PASSWORD: process.env['NEO4J_TEST_PASSWORD'],
  };
  const stored: number[] = [];
  for (const at of [1, 50, 70, 80]) {
    const { signal } = spawnSync(process.execPath, [killedLoader, articles, String(at), 'self'], {
      env,
    });
    expect({ at, signal }).toEqual({ at, signal: 'SIGKILL' });
    stored.push(await storedArticles());
  }
  expect(stored[0]).toBe(0);
  expect(stored.at(-1)).toBeGreaterThan(0);
  await loadArticles(graph, [articles], { maxBytes: 1_000_000 });
  expect(await storedArticles()).toBeGreaterThan(stored.at(-1)!);
  expect(await graphHash(graph)).toBe(clean);
});
