import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../src/graph/connection.js';
import type { Graph } from '../../src/graph/graph.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { writeQuestionGraph } from '../live/question-graph.js';

/** A server of its own with Graph Data Science, whose jars are fetched where they are not yet there. */
const root = join(__dirname, '../..');
const home = mkdtempSync(join(tmpdir(), 'diplograph-gds-'));
let graph: Graph;

function neo4j(...words: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli/main.js'), 'neo4j', ...words, '--json'],
    { encoding: 'utf8', env: { ...process.env, DIPLOGRAPH_HOME: home, NEO4J_URI: '' } },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as { uri: string; user: string; passwordFile: string };
}

beforeAll(async () => {
  const { uri, user, passwordFile } = neo4j('start', '--gds');
  const password = readFileSync(passwordFile, 'utf8').trim();
  graph = await connect({ uri, user, password, database: 'neo4j' });
  await migrate(graph);
  await writeQuestionGraph(graph);
}, 600_000);
afterAll(async () => {
  await graph.close();
  neo4j('stop');
  rmSync(home, { recursive: true });
}, 60_000);

test.each<[file: string, rows: unknown[]]>([
  [
    'central-parties',
    [
      { party: 'Bob Birch', pageRank: 0.9231, wrote: 2, got: 8 },
      { party: 'Ann Aster', pageRank: 0.7138, wrote: 9, got: 2 },
      { party: 'Dee Dogwood', pageRank: 0.6089, wrote: 3, got: 2 },
      { party: 'Eve Elm', pageRank: 0.3769, wrote: 0, got: 3 },
      { party: 'Cid Cedar', pageRank: 0.2173, wrote: 2, got: 1 },
    ],
  ],
  [
    'brokers',
    [
      { country: 'Avaria', betweenness: 0.5, partners: 3 },
      { country: 'Borland', betweenness: 0.5, partners: 3 },
      { country: 'Cestan', betweenness: 0, partners: 2 },
      { country: 'Dorne', betweenness: 0, partners: 2 },
    ],
  ],
  ['communities', [{ size: 4, members: ['Avaria', 'Borland', 'Cestan', 'Dorne'], bridges: [] }]],
  [
    'similar-countries',
    [
      { one: 'Cestan', other: 'Dorne', similarity: 0.5 },
      { one: 'Avaria', other: 'Cestan', similarity: 0.3333 },
      { one: 'Borland', other: 'Dorne', similarity: 0.3333 },
      { one: 'Avaria', other: 'Borland', similarity: 0.25 },
      { one: 'Avaria', other: 'Dorne', similarity: 0.25 },
    ],
  ],
])(
  '%s answers and leaves no projection behind',
  async (file, expected) => {
    const text = readFileSync(join(root, 'queries/graph-data-science', `${file}.cypher`), 'utf8');
    const [, parameters] = /^\/\/ parameters: (.*)$/m.exec(text)!;
    expect(await graph.readMaps(text, JSON.parse(parameters!) as Record<string, unknown>)).toEqual(
      expected,
    );
    expect(await graph.readMaps('CALL gds.graph.list() YIELD graphName')).toEqual([]);
  },
  60_000,
);
