import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphHash } from '../../src/graph/hash.js';
import { graphStats } from '../../src/graph/stats.js';
import { loadArticles, type LoadOptions } from '../../src/load/load-articles.js';
import type { Rejection } from '../../src/model.js';
import { writeInventedArticles } from './invented-articles.js';
import { testGraph, type TestGraph } from '../live/test-graph.js';

jest.setTimeout(30_000);

let graph: TestGraph;
let folder: string;
let paths: string[];
/** The hash of all articles loaded at once into an empty graph. */
let whole: string;

const load = (some: string[], options: Partial<LoadOptions> = {}) =>
  loadArticles(graph, some, { maxBytes: 100_000, ...options });
const empty = () => graph.empty();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diplograph-load-'));
  paths = writeInventedArticles(join(folder, 'articles'));
  graph = await testGraph();
  await graph.empty();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await graph.close();
});

test('a first load tells what became of every article, and is kept as a run', async () => {
  const summary = await load(paths);
  const { nodes } = await graphStats(graph);
  expect(summary).toMatchObject({
    read: paths.length,
    loaded: paths.length - 1,
    replaced: 0,
    unchanged: 0,
    duplicates: 1,
    rejected: 0,
    interrupted: false,
    messages: nodes['Message'],
  });
  expect(nodes['Article']).toBe(paths.length - 1);
  expect(nodes['Message']).toBeGreaterThanOrEqual(12);
  whole = await graphHash(graph);
  const { read, loaded, duplicates } = summary;
  const runs = await graph.readMaps(
    'MATCH (r:LoadRun) RETURN r.read AS read, r.loaded AS loaded, r.duplicates AS duplicates, r.finishedAt >= r.startedAt AS finished',
  );
  expect(runs).toEqual([{ read, loaded, duplicates, finished: true }]);
});

test('a second load leaves the graph as it is', async () => {
  const summary = await load(paths);
  expect(summary).toMatchObject({ loaded: 0, rejected: 0 });
  expect(summary.unchanged).toBeGreaterThanOrEqual(paths.length - 2);
  expect(await graphHash(graph)).toBe(whole);
});

test('of two texts under one address the later dated stands', async () => {
  const rows = await graph.readMaps(
    `MATCH (a:Article {url: 'https://example.org/one-address'}) RETURN a.publishedOn AS publishedOn`,
  );
  expect(rows).toEqual([{ publishedOn: '2021-03-06' }]);
});

describe('the same graph comes of', () => {
  beforeEach(empty);

  test('three runs that mix the articles, in batches of 3', async () => {
    for (const run of [2, 0, 1])
      await load(
        paths.slice(0, -2).filter((_, place) => place % 3 === run),
        { bounds: { articles: 3, characters: 1e6 } },
      );
    await load(paths.slice(-2));
    expect(await graphHash(graph)).toBe(whole);
  });

  test('four loaders at once', async () => {
    const summaries = await Promise.all(
      [0, 1, 2, 3].map((loader) =>
        load(
          paths.slice(0, -2).filter((_, place) => place % 4 === loader),
          { bounds: { articles: 5, characters: 1e6 } },
        ),
      ),
    );
    await load(paths.slice(-2));
    expect(summaries.map(({ rejected }) => rejected)).toEqual([0, 0, 0, 0]);
    expect(await graphHash(graph)).toBe(whole);
  });

  test('a run that was stopped, and one more', async () => {
    const stop = new AbortController();
    const first = await load(paths, {
      bounds: { articles: 10, characters: 1e6 },
      signal: stop.signal,
      onProgress: ({ read }) => read >= 20 && stop.abort(),
    });
    expect(first.interrupted).toBe(true);
    expect(first.read).toBeLessThan(paths.length);
    expect(await graphHash(graph)).not.toBe(whole);
    expect((await load(paths)).interrupted).toBe(false);
    expect(await graphHash(graph)).toBe(whole);
  });

  test('an article that was another before', async () => {
    const path = paths[0]!;
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll('congratulated', 'sent condolences to'));
    await load(paths);
    expect(await graphHash(graph)).not.toBe(whole);
    writeFileSync(path, text);
    expect(await load(paths)).toMatchObject({ loaded: 0 });
    expect(await graphHash(graph)).toBe(whole);
  });

  test('an account of an older extractor', async () => {
    await load(paths);
    await graph.write((transaction) =>
      transaction.run(
        `MATCH (a:Article) WHERE a.url CONTAINS 'fjord' SET a.extractorVersion = 'older'`,
      ),
    );
    const summary = await load(paths);
    expect(summary.replaced).toBeGreaterThanOrEqual(12);
    expect(await graphHash(graph)).toBe(whole);
  });
});

describe('what cannot be used', () => {
  beforeEach(empty);

  test('is set aside with reason and remedy, also by the database, and the rest is loaded', async () => {
    const empty = join(folder, 'empty.txt');
    writeFileSync(empty, '');
    const refused = join(folder, 'long-address.txt');
    const address = `https://example.org/${'a'.repeat(40_000)}`;
    writeFileSync(
      refused,
      `---\nurl: ${address}\n---\nKing of Norway Otto Veen congratulated President of Chile Rosa Almarza.\n`,
    );
    const named: Rejection[] = [];
    const summary = await load([...paths, empty, refused], {
      onRejected: (one) => named.push(one),
    });
    expect(summary).toMatchObject({ loaded: paths.length - 1, rejected: 2 });
    expect(named).toMatchObject([
      { path: empty, line: null, reason: 'It is empty.' },
      {
        path: refused,
        reason: expect.stringMatching(/^It could not be stored: Neo4j refused /) as string,
      },
    ]);
    const rows = await graph.readMaps(
      'MATCH (:LoadRun)-[:SET_ASIDE]->(n:Rejected) RETURN n.path AS path, n.reason AS reason, n.remedy AS remedy ORDER BY path',
    );
    expect(rows).toEqual(named.map(({ path, reason, remedy }) => ({ path, reason, remedy })));
    expect(await graphHash(graph)).toBe(whole);
  });

  test('is forgotten when it has been put right', async () => {
    const path = join(folder, 'late.txt');
    writeFileSync(path, '');
    await load([path]);
    writeFileSync(
      path,
      'King of Norway Otto Veen congratulated President of Chile Rosa Almarza on her election.\n',
    );
    expect(await load([path])).toMatchObject({ loaded: 1, rejected: 0 });
    expect((await graph.read('MATCH (n:Rejected) RETURN n')).rows).toEqual([]);
  });
});
