import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '../../src/graph/connection.js';
import { writeInventedArticles } from '../live-writes/invented-articles.js';

const main = join(__dirname, '../../dist/cli/main.js');
const killedLoader = join(__dirname, '../live-writes/killed-loader.mjs');

let folder: string;
let articles: string;
let env: NodeJS.ProcessEnv;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diplograph-killed-'));
  articles = join(folder, 'articles');
  // Two batches: the first is stored, the second is lost.
  for (const path of writeInventedArticles(articles).slice(16)) rmSync(path);
  env = { ...process.env, NEO4J_URI: '', DIPLOGRAPH_HOME: join(folder, 'home') };
});
afterAll(() => {
  diplograph('neo4j', 'stop');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const diplograph = (...words: string[]) =>
  spawnSync(process.execPath, [main, ...words], { env, encoding: 'utf8' });

interface Status {
  running: boolean;
  untilStopped: boolean;
  pid: number;
  uri: string;
  user: string;
  passwordFile: string;
}
const status = () => JSON.parse(diplograph('neo4j', 'status', '--json').stdout) as Status;
const hash = () =>
  (JSON.parse(diplograph('stats', '--json').stdout) as { graphHash: string }).graphHash;

async function emptyGraph({ uri, user, passwordFile }: Status): Promise<void> {
  const password = readFileSync(passwordFile, 'utf8').trim();
  const graph = await connect({ uri, user, password, database: 'neo4j' });
  await graph.write((transaction) =>
    transaction.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n'),
  );
  await graph.close();
}

test('a load whose database is killed says so, and the next starts it again and completes the load', async () => {
  expect(diplograph('neo4j', 'start').status).toBe(0);
  const server = status();
  const lost = spawnSync(process.execPath, [killedLoader, articles, '70', String(server.pid)], {
    env: {
      ...env,
      NEO4J_URI: server.uri,
      NEO4J_USER: server.user,
      NEO4J_PASSWORD: readFileSync(server.passwordFile, 'utf8').trim(),
    },
    encoding: 'utf8',
  });
  expect(lost.stderr).toMatch(/^Neo4j cannot be reached at bolt:[^\n]+\n$/);
  expect(lost.status).toBe(4);
  expect(status()).toMatchObject({ running: false });

  const again = diplograph('load', '--quiet', '--json', articles);
  expect(again.status).toBe(0);
  const { loaded, unchanged } = JSON.parse(again.stdout) as Record<string, number>;
  expect(loaded).toBeGreaterThan(0);
  expect(unchanged).toBeGreaterThan(0);
  const anew = status();
  expect(anew).toMatchObject({ running: true, untilStopped: true });
  expect(anew.pid).not.toBe(server.pid);

  const completed = hash();
  await emptyGraph(anew);
  expect(hash()).not.toBe(completed);
  expect(diplograph('load', '--quiet', articles).status).toBe(0);
  expect(hash()).toBe(completed);
});
