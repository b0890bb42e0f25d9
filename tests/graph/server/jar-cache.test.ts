import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import { dirname, join } from 'node:path';
import { configFrom } from '../../../src/config.js';
import { jarFolder, jarsReady } from '../../../src/graph/server/jar-cache.js';
import {
  fileName,
  repositoryPath,
  type Jar,
  type JarList,
} from '../../../src/graph/server/jars.js';

const contents = new Map<string, Buffer>();
const jars: Jar[] = [1, 2, 3].map((n) => {
  const bytes = Buffer.alloc(50_000 * n, `content ${n}`);
  const jar = {
    coordinates: `test.group:part-${n}:jar:1.0`,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
  contents.set(`/${repositoryPath(jar)}`, bytes);
  return jar;
});
const list: JarList = { product: 'neo4j', version: '0.0.0', hash: 'test', jars };

type Answer = (path: string, response: ServerResponse) => void;
const whole: Answer = (path, response) => response.end(contents.get(path));

let folder: string;
let server: Server;
let answer: Answer;
let asked: string[];
let home: jest.SpyInstance;

beforeEach(async () => {
  folder = mkdtempSync(join(os.tmpdir(), 'diplograph-jars-'));
  home = jest.spyOn(os, 'homedir').mockReturnValue(join(folder, 'home'));
  answer = whole;
  asked = [];
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    answer(url, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterEach(() => {
  home.mockRestore();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const config = () =>
  configFrom({
    DIPLOGRAPH_CACHE: join(folder, 'cache'),
    MAVEN_REPO: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
const fetched = (signal?: AbortSignal) => jarsReady(config(), () => undefined, signal, list);
const stored = () => readdirSync(jarFolder(config(), list)).sort();
const isFirst = (path: string) => path.includes('part-1');

test('all jars arrive under their names, and a second run asks for nothing', async () => {
  const path = await fetched();
  expect(stored()).toEqual(jars.map(fileName));
  expect(readFileSync(join(path, 'part-2-1.0.jar'))).toEqual(
    contents.get(asked.find((url) => url.includes('part-2')) ?? ''),
  );
  asked = [];
  await expect(fetched()).resolves.toBe(path);
  expect(asked).toEqual([]);
});

test('progress ends at the whole size and never goes beyond it', async () => {
  const seen: number[] = [];
  await jarsReady(
    config(),
    (p) => p.step === 'fetching' && seen.push(p.doneBytes),
    undefined,
    list,
  );
  expect(seen.at(-1)).toBe(300_000);
  expect(Math.max(...seen)).toBe(300_000);
});

test('an interrupted download keeps what has arrived and goes on there', async () => {
  const controller = new AbortController();
  answer = (path, response) => {
    if (!isFirst(path)) return whole(path, response);
    response.write('half');
    const look = setInterval(() => {
      if (stored().filter((name) => name.endsWith('.jar')).length < 2) return;
      clearInterval(look);
      controller.abort(new Error('stopped by SIGINT'));
    }, 10);
  };
  await expect(fetched(controller.signal)).rejects.toThrow('stopped by SIGINT');
  expect(stored()).toEqual(['part-2-1.0.jar', 'part-3-1.0.jar']);
  answer = whole;
  asked = [];
  await fetched();
  expect(asked).toEqual([`/${repositoryPath(jars[0] as Jar)}`]);
});

test('halves of files that a killed process has left are removed, those of a living one are not', async () => {
  mkdirSync(jarFolder(config(), list), { recursive: true });
  const left = (pid: number) => `part-1-1.0.jar.${pid}-0a0b0c0d.part`;
  for (const pid of [2 ** 22 + 1, process.pid])
    writeFileSync(join(jarFolder(config(), list), left(pid)), 'half');
  await fetched();
  expect(stored().filter((name) => name.endsWith('.part'))).toEqual([left(process.pid)]);
});

test('a connection that breaks off is tried again', async () => {
  let tries = 0;
  answer = (path, response) => {
    if (!isFirst(path) || ++tries > 2) return whole(path, response);
    response.writeHead(200, { 'content-length': 50_000 }).write('half');
    setTimeout(() => response.destroy(), 20);
  };
  await fetched();
  expect(stored()).toEqual(jars.map(fileName));
});

test.each<[string, Answer, string]>([
  [
    'other bytes of the same size',
    (_, response) => response.end(Buffer.alloc(50_000)),
    'its SHA-256 is not the expected one',
  ],
  ['too few bytes', (_, response) => response.end('short'), 'it has 5 bytes instead of 50000'],
  ['not found', (_, response) => response.writeHead(404).end(), 'HTTP status 404'],
])('%s end as one line and leave no file', async (_, broken, reason) => {
  answer = (path, response) => (isFirst(path) ? broken : whole)(path, response);
  await expect(fetched()).rejects.toThrow(
    new RegExp(
      `^part-1-1.0.jar of the embedded Neo4j could not be fetched from 127.0.0.1:\\d+: ${reason}.$`,
    ),
  );
  expect(stored().filter((name) => /part-1|\.part$/.test(name))).toEqual([]);
});

test('two processes that fetch at once both succeed', async () => {
  await Promise.all([fetched(), fetched()]);
  expect(stored()).toEqual(jars.map(fileName));
});

test('a jar of the user’s own Maven repository is copied, a wrong one is not', async () => {
  const [right, wrong] = jars as [Jar, Jar];
  const own = (jar: Jar) => join(folder, 'home', '.m2', 'repository', repositoryPath(jar));
  for (const jar of [right, wrong]) mkdirSync(dirname(own(jar)), { recursive: true });
  writeFileSync(own(right), contents.get(`/${repositoryPath(right)}`) ?? '');
  writeFileSync(own(wrong), Buffer.alloc(wrong.size));
  await fetched();
  expect(asked.filter(isFirst)).toEqual([]);
  expect(stored()).toEqual(jars.map(fileName));
  expect(asked).toContain(`/${repositoryPath(wrong)}`);
});

test('a cache that cannot be written is told in one line', async () => {
  writeFileSync(join(folder, 'cache'), 'a file');
  await expect(fetched()).rejects.toThrow('cannot be written to');
});
