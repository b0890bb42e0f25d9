import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { probeBolt } from '../../src/graph/bolt-probe.js';
import { connect } from '../../src/graph/connection.js';
import { beginningOf } from '../../src/graph/server/process-identity.js';
import { ask } from '../api/ask.js';
import { startApi } from '../live/api-server.js';
import { Line } from '../live/line.js';
import { writeInventedArticles } from '../live-writes/invented-articles.js';

// One life of a data folder, told in order: each test finds it as the one before has left it. It begins with the run's server,
// which has made its plans by now, and kills that; so this is the last file of a run.

const root = join(__dirname, '../..');
const started: ChildProcess[] = [];
let folder: string;
let home: string;
let articles: string;
/** Listens where servers would like to. */
let stranger: Server;
let environment: NodeJS.ProcessEnv;

interface Opened {
  uri: string;
  server: number;
  error?: string;
}
interface Status {
  running: boolean;
  pid: number;
  uri: string;
  user: string;
  holders: number[];
  untilStopped: boolean;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diplograph-server-'));
  home = process.env['NEO4J_TEST_HOME'] ?? join(folder, 'home');
  articles = join(folder, 'articles');
  // Two batches.
  for (const path of writeInventedArticles(articles).slice(16)) rmSync(path);
  stranger = createServer();
  await new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done));
  const { port } = stranger.address() as AddressInfo;
  environment = {
    ...process.env,
    NEO4J_URI: '',
    DIPLOGRAPH_HOME: home,
    DIPLOGRAPH_BOLT_PORT: `${port}`,
  };
});
afterAll(() => {
  stranger.close();
  for (const child of started) child.kill('SIGKILL');
  const server = status();
  if (server.running) process.kill(server.pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A process that opens the graph and keeps it, as every command does. */
function holder(...words: string[]): ChildProcess {
  const [command = process.execPath, ...rest] = words;
  const child = spawn(command, [...rest, join(root, 'tests/processes/server-holder.mjs')], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  return child;
}

async function opened(child: ChildProcess): Promise<Opened> {
  if (!child.stdout) throw new Error('no output');
  for await (const line of createInterface({ input: child.stdout }))
    return JSON.parse(line) as Opened;
  throw new Error('it ended without a word');
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code] = (await exit) as [number | null];
  return code;
}

const diplograph = (...words: string[]) =>
  spawnSync(process.execPath, [join(root, 'dist/cli/main.js'), ...words], {
    env: environment,
    encoding: 'utf8',
  });
/** The same for any script, while this process goes on. */
async function spawned(words: string[], changes: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, words, { env: { ...environment, ...changes } });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [status] = (await once(child, 'close')) as [number | null];
  return { status, stderr };
}
const neo4j = (...words: string[]) => diplograph('neo4j', ...words);
const status = () => JSON.parse(neo4j('status', '--json').stdout) as Status;
const hash = () =>
  (JSON.parse(diplograph('stats', '--json').stdout) as { graphHash: string }).graphHash;
const password = () => readFileSync(join(home, 'password'), 'utf8');

/** Waits until a server is being started: its process exists and is recorded, and it does not answer yet. */
async function starting(): Promise<number> {
  const record = join(home, 'server.json');
  for (;;) {
    const pid = existsSync(record)
      ? (JSON.parse(readFileSync(record, 'utf8')) as { pid: number }).pid
      : null;
    if (pid !== null && beginningOf(pid) !== null) return pid;
    await wait(10);
  }
}

async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 200 && beginningOf(pid) !== null; tries++) await wait(50);
  return beginningOf(pid) === null;
}

async function emptyGraph({ uri, user }: Status): Promise<void> {
  const graph = await connect({ uri, user, password: password().trim(), database: 'neo4j' });
  await graph.write((transaction) =>
    transaction.run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n'),
  );
  await graph.close();
}

test('a started server tells how to connect, is joined, refuses another password and stays', async () => {
  const { stdout, status: code } = neo4j('start');
  expect(code).toBe(0);
  const { pid, uri } = status();
  expect(stdout).toContain(`Neo4j runs at ${uri}`);
  expect(stdout).toContain('cypher-shell -a');
  expect(diplograph('doctor').stdout).toMatch(/^ok +database: Neo4j Kernel 5\.26\.\d+ community/m);

  const next = holder();
  expect((await opened(next)).server).toBe(pid);
  await ended(next, 'SIGTERM');
  expect(status()).toMatchObject({ running: true, pid, untilStopped: true, holders: [] });

  const right = password();
  writeFileSync(join(home, 'password'), 'not-the-one\n');
  const refused = holder();
  expect((await opened(refused)).error).toBe(
    `The embedded Neo4j refuses the password in ${join(home, 'password')}. Write the right one there, or delete ${home} and load the articles again.`,
  );
  writeFileSync(join(home, 'password'), right);
  expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
});

/** An API that is joined to its database by a line. */
async function apiOver(uri: string) {
  const line = new Line(uri);
  const address = `bolt://127.0.0.1:${await line.open()}`;
  const login = { user: 'neo4j', password: password().trim(), database: 'neo4j' };
  const graph = await connect({ uri: address, ...login });
  const api = await startApi(graph);
  const readiness = async () => (await ask(api.address, { path: '/readyz' })).status;
  return {
    line,
    /** What clients that ask all the time are told until it answers whether it is ready so. */
    askUntil: async (ready: number) => {
      const told = new Set<string>();
      let isOver = false;
      const client = async () => {
        do {
          const { data, errors } = await api.query('{ messages(first: 1) { nodes { kind } } }');
          told.add(errors ? String(errors[0]!.extensions['code']) : Object.keys(data!).join());
          await wait(50);
        } while (!isOver);
      };
      const clients = Array.from({ length: 4 }, client);
      while ((await readiness()) !== ready) await wait(100);
      isOver = true;
      await Promise.all(clients);
      return [...told].sort();
    },
    close: async () => {
      await api.server.close();
      await graph.close();
      await line.cut();
    },
  };
}

/** The hash of a load that nothing disturbs. */
let undisturbed: string;
let api: Awaited<ReturnType<typeof apiOver>>;
/** What clients are told who go on asking until there is a database again. */
let toldMeanwhile: Promise<string[]>;

test('a load whose database is killed says so in one line, and clients of the API get a code', async () => {
  const server = status();
  await emptyGraph(server);
  const empty = hash();
  expect(diplograph('load', '--quiet', articles).status).toBe(0);
  undisturbed = hash();
  expect(undisturbed).not.toBe(empty);
  await emptyGraph(server);

  api = await apiOver(server.uri);
  expect(await api.askUntil(200)).toEqual(['messages']);
  const told = api.askUntil(503);
  const loader = join(root, 'tests/live-writes/killed-loader.mjs');
  const lost = await spawned([loader, articles, '70', `${server.pid}`], {
    NEO4J_URI: server.uri,
    NEO4J_USER: server.user,
    NEO4J_PASSWORD: password().trim(),
  });
  expect(lost.stderr).toMatch(/^Neo4j cannot be reached at bolt:[^\n]+\n$/);
  expect(lost.status).toBe(4);
  expect(await told).toEqual(['DATABASE_UNAVAILABLE', 'messages']);
  toldMeanwhile = api.askUntil(200);
  expect(status()).toMatchObject({ running: false, uri: null, holders: [], untilStopped: true });
});

test('a start ends with a signal, and one whose starter was killed can be stopped', async () => {
  const early = holder();
  await starting();
  expect(await ended(early, 'SIGTERM')).toBe(143);
  expect(status().running).toBe(false);

  const starter = holder();
  const pid = await starting();
  await ended(starter, 'SIGKILL');
  expect(status()).toMatchObject({ running: true, pid, holders: [] });
  expect(neo4j('stop').stdout).toBe('Neo4j is stopped.\n');
  expect(await gone(pid)).toBe(true);
  expect(neo4j('stop').stdout).toBe('Neo4j does not run.\n');
});

test('of three that start at once one is killed, the others share its server, even where its record is lost, and complete the load', async () => {
  // As npm start does, where the script begins with exec: signals reach the process itself.
  const words = ['sh', '-c', `exec ${process.execPath} "$@"`, 'sh'];
  const three = [holder(...words), holder(...words), holder(...words)];
  const pid = await starting();
  const starter = JSON.parse(readFileSync(join(home, 'lock'), 'utf8')) as { pid: number };
  process.kill(starter.pid, 'SIGKILL');
  if (process.platform === 'linux') rmSync(join(home, 'server.json'));
  const [one, two] = three.filter((child) => child.pid !== starter.pid) as [
    ChildProcess,
    ChildProcess,
  ];
  const [first, second] = await Promise.all([opened(one), opened(two)]);
  expect(second).toEqual(first);
  expect(first.server).toBe(pid);
  api.line.leadTo(first.uri);
  const errors = (await toldMeanwhile).filter((told) => told !== 'messages');
  expect(errors).toEqual(['DATABASE_UNAVAILABLE']);
  // The port asked for is taken, so it runs on another.
  expect(first.uri).not.toBe(`bolt://127.0.0.1:${environment['DIPLOGRAPH_BOLT_PORT']}`);
  await expect(probeBolt(first.uri)).resolves.toBe('bolt');
  expect(status().holders).toEqual([one.pid, two.pid].sort((a = 0, b = 0) => a - b));

  const again = diplograph('load', '--quiet', '--json', articles);
  expect(again.status).toBe(0);
  const { loaded, unchanged } = JSON.parse(again.stdout) as Record<string, number>;
  expect(loaded).toBeGreaterThan(0);
  expect(unchanged).toBeGreaterThan(0);
  expect(hash()).toBe(undisturbed);

  expect(await api.askUntil(200)).toEqual(['messages']);
  await api.close();

  await ended(one, 'SIGKILL');
  expect(status()).toMatchObject({ running: true, pid, holders: [two.pid] });
  expect(neo4j('stop').stdout).toBe(
    `Neo4j is in use by process ${two.pid} and stops when the last of them ends.\n`,
  );
  two.kill('SIGINT');
  expect(await ended(two, 'SIGINT')).toBe(130);
  expect(await gone(pid)).toBe(true);
  expect(status()).toMatchObject({ running: false, uri: null, holders: [] });
});
