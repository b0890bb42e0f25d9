import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { probeBolt } from '../../src/graph/bolt-probe.js';
import { beginningOf } from '../../src/graph/server/process-identity.js';

const root = join(__dirname, '../..');
const started: ChildProcess[] = [];
let home: string;
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
  holders: number[];
  untilStopped: boolean;
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'diplograph-server-'));
  environment = {
    ...process.env,
    NEO4J_URI: '',
    DIPLOGRAPH_HOME: home,
    DIPLOGRAPH_BOLT_PORT: '17699',
    DIPLOGRAPH_HEAP: '256m',
  };
});
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  const server = status();
  if (server.running) process.kill(server.pid, 'SIGKILL');
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
});

/** A process that opens the graph and keeps it, as every command does. */
function holder(words: string[] = [], changes: NodeJS.ProcessEnv = {}): ChildProcess {
  const [command = process.execPath, ...rest] = words;
  const child = spawn(command, [...rest, join(root, 'tests/processes/server-holder.mjs')], {
    env: { ...environment, ...changes },
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
const neo4j = (...words: string[]) => diplograph('neo4j', ...words);
const status = () => JSON.parse(neo4j('status', '--json').stdout) as Status;

async function gone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 200 && beginningOf(pid) !== null; tries++) await wait(50);
  return beginningOf(pid) === null;
}

test('two that start at once share one server, which outlives a killed one and ends with the last', async () => {
  const blocked = createServer();
  await new Promise<void>((done) => blocked.listen(0, '127.0.0.1', done));
  const { port } = blocked.address() as AddressInfo;
  const changes = { DIPLOGRAPH_BOLT_PORT: `${port}` };
  const [one, two] = [holder([], changes), holder([], changes)];
  const [first, second] = await Promise.all([opened(one), opened(two)]);
  blocked.close();
  expect(second).toEqual(first);
  // The port asked for was taken, so it runs on another.
  expect(first.uri).not.toBe(`bolt://127.0.0.1:${port}`);
  await expect(probeBolt(first.uri)).resolves.toBe('bolt');
  expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
  expect(status().holders).toEqual([one.pid, two.pid].sort((a = 0, b = 0) => a - b));

  await ended(one, 'SIGKILL');
  expect(status()).toMatchObject({ running: true, pid: first.server, holders: [two.pid] });
  expect(await ended(two, 'SIGTERM')).toBe(143);
  expect(await gone(first.server)).toBe(true);
  expect(status()).toMatchObject({ running: false, uri: null, holders: [] });
});

test('a start ends with a signal; one whose starter was killed is joined, even where its record is lost', async () => {
  const record = join(home, 'server.json');
  const early = holder();
  while (!existsSync(record)) await wait(10);
  expect(await ended(early, 'SIGTERM')).toBe(143);
  expect(status().running).toBe(false);

  const starter = holder();
  while (!existsSync(record)) await wait(10);
  await ended(starter, 'SIGKILL');
  const { pid } = JSON.parse(readFileSync(record, 'utf8')) as { pid: number };
  if (process.platform === 'linux') rmSync(record);

  // As npm start does, where the script begins with exec: the signal reaches the process itself.
  const joined = holder(['sh', '-c', `exec ${process.execPath} "$@"`, 'sh']);
  expect((await opened(joined)).server).toBe(pid);
  expect(neo4j('stop').stdout).toBe(
    `Neo4j is in use by process ${joined.pid} and stops when the last of them ends.\n`,
  );
  joined.kill('SIGINT');
  expect(await ended(joined, 'SIGINT')).toBe(130);
  expect(await gone(pid)).toBe(true);
});

test('a started server is joined, refuses another password and stays until it is stopped', async () => {
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

  const password = readFileSync(join(home, 'password'), 'utf8');
  writeFileSync(join(home, 'password'), 'not-the-one\n');
  const stranger = holder();
  expect((await opened(stranger)).error).toBe(
    `The embedded Neo4j refuses the password in ${join(home, 'password')}. Write the right one there, or delete ${home} and load the articles again.`,
  );
  writeFileSync(join(home, 'password'), password);

  expect(neo4j('stop').stdout).toBe('Neo4j is stopped.\n');
  expect(await gone(pid)).toBe(true);
  expect(neo4j('stop').stdout).toBe('Neo4j does not run.\n');
});
