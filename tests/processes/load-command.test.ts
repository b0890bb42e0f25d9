import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rejection } from '../../src/model.js';
import { writeInventedArticles } from '../live-writes/invented-articles.js';
import { testAddress, testGraph } from '../live/test-graph.js';

jest.setTimeout(60_000);

const main = join(__dirname, '../../dist/cli/main.js');
let folder: string;
let environment: NodeJS.ProcessEnv;

const diplograph = (...words: string[]) => diplographWith({}, ...words);
function diplographWith(more: NodeJS.ProcessEnv, ...words: string[]): SpawnSyncReturns<string> {
  const env = { ...environment, ...more };
  return spawnSync(process.execPath, [main, ...words], { env, cwd: folder, encoding: 'utf8' });
}
const outcome = ({ status, stdout, stderr }: SpawnSyncReturns<string>) => ({
  status,
  stdout,
  stderr: stderr
    .replace(/\(\d+\.\d s\)/, '(… s)')
    .split('\n')
    .filter(Boolean),
});

beforeAll(async () => {
  const { uri, user, password } = testAddress();
  environment = { ...process.env, NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  folder = mkdtempSync(join(tmpdir(), 'diplograph-command-'));
  const graph = await testGraph();
  await graph.wipe();
  await graph.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('of a database that was never used', () => {
  test('stats tells that it is empty', () => {
    const { status, stdout } = diplograph('stats', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ nodes: {}, edges: {} });
  });

  test.each([
    ['jsonl', ''],
    [
      'csv',
      'id,senders,recipients,fromCountries,toCountries,mutual,kind,channels,status,occasion,sentOn,quote,article,url\r\n',
    ],
  ])('export as %s prints no content', (format, stdout) => {
    expect(outcome(diplograph('export', '--format', format))).toEqual({
      status: 0,
      stdout,
      stderr: [],
    });
  });
});

test('good and bad files together: the bad are named, the good are loaded, exit 5', () => {
  mkdirSync(join(folder, 'in'));
  const letter =
    'OSLO, March 3, 2021 - King of Norway Otto Veen congratulated President of Chile Rosa Almarza on her election.\n';
  const files: Record<string, string | Buffer> = {
    'a-good.txt': letter,
    'b-binary.txt': Buffer.from([0, 1, 2, 3, 0, 255, 254, 0]),
    'c-empty.txt': '',
    'd-huge.txt': 'a'.repeat(1_048_577),
    'e-twice.txt': letter,
    'f-front.txt': `---\nurl: https://example.org/f\nauthor: nobody\n---\n${letter}`,
  };
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, 'in', name), content);
  expect(outcome(diplograph('load', 'in'))).toEqual({
    status: 5,
    stdout: '',
    stderr: [
      'in/b-binary.txt: It is binary, not text: it holds NUL bytes. Save the article as plain text in UTF-8.',
      'in/c-empty.txt: It is empty. Put an article into it or remove it.',
      'in/d-huge.txt: It is too large: 1048577 bytes, the limit is 1048576. Split it into its articles or raise DIPLOGRAPH_MAX_ARTICLE_BYTES.',
      expect.stringMatching(/^in\/f-front\.txt:3: .*author/) as string,
      '6 of 6 inputs',
      '2 articles read: 1 loaded, 1 given twice, 4 set aside; the graph holds 1 message (… s)',
    ],
  });
});

test('with --quiet the bad files are still named, with --json the summary is on stdout', () => {
  const { status, stdout, stderr } = diplograph('load', '--quiet', '--json', 'in/c-empty.txt');
  expect({ status, stderr }).toEqual({
    status: 5,
    stderr: 'in/c-empty.txt: It is empty. Put an article into it or remove it.\n',
  });
  expect(JSON.parse(stdout)).toMatchObject({
    read: 0,
    rejected: 1,
    interrupted: false,
    rejections: [{ path: 'in/c-empty.txt', line: null, reason: 'It is empty.' }],
  });
});

test.each([
  [
    'a path that is not there',
    {},
    'nowhere',
    6,
    'diplograph: Nothing is at nowhere. Give files, folders or quoted globs that exist.',
  ],
  [
    'a database that is down',
    { NEO4J_URI: 'bolt://127.0.0.1:9' },
    'in/a-good.txt',
    4,
    'diplograph: Neo4j cannot be reached at bolt://127.0.0.1:9. Check that it runs and that the address is right (NEO4J_URI), or unset NEO4J_URI to use the embedded one.',
  ],
])('%s is told in one line with its exit code', (_, more, path, status, line) => {
  expect(outcome(diplographWith(more, 'load', path))).toEqual({
    status,
    stdout: '',
    stderr: [line],
  });
});

test('the hash is that of the exported lines', () => {
  writeInventedArticles(join(folder, 'many'));
  expect(diplograph('load', '--quiet', 'many').status).toBe(0);
  const { stdout, status } = diplograph('export', '--format', 'jsonl');
  expect(status).toBe(0);
  const { graphHash, nodes, edges } = JSON.parse(diplograph('stats', '--json').stdout) as {
    graphHash: string;
    nodes: Record<string, number>;
    edges: Record<string, number>;
  };
  expect(createHash('sha256').update(stdout).digest('hex')).toBe(graphHash);
  const counts = [...Object.values(nodes), ...Object.values(edges)];
  expect(stdout.split('\n')).toHaveLength(counts.reduce((sum, count) => sum + count, 1));
});

test('the table of counts ends with the hash', () => {
  const { stdout } = diplograph('stats');
  expect(stdout).toMatch(/^Article +\d+\n(?:\w+ +[\d,]+\n)+graphHash [0-9a-f]{64}\n$/);
});

test('a message is one record of CSV', () => {
  const { stdout } = diplograph('export', '--format', 'csv');
  const [head, ...records] = stdout.split('\r\n').slice(0, -1);
  const row = records.find((record) => record.includes(',Otto Veen,Rosa Almarza,'));
  expect(head!.split(',')).toHaveLength(14);
  expect(row).toMatch(/^[0-9a-f]+,Otto Veen,Rosa Almarza,Norway,Chile,false,congratulation,/);
  expect(row).toContain('https://example.org/');
});

test.each(['jsonl', 'csv'])('a reader of %s that has seen enough is no error', (format) => {
  const { stdout, stderr } = spawnSync(
    'bash',
    [
      '-c',
      `"$0" "$1" export --format ${format} | head -c 10; echo " \${PIPESTATUS[0]}"`,
      process.execPath,
      main,
    ],
    { env: environment, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(stdout).toMatch(/ 0\n$/);
});

test('the first Ctrl-C finishes the batch and tells how to go on', async () => {
  // Two batches and a part of a third: the signal comes when the first is written, while the second is.
  const notes = join(folder, 'editions', '0');
  mkdirSync(notes, { recursive: true });
  for (let number = 0; number < 200; number++)
    writeFileSync(join(notes, `${number}.txt`), `Fair ${number} opens at noon.\n`);
  for (const edition of ['noon', 'evening', 'late', 'night', 'early'])
    writeInventedArticles(join(folder, 'editions', edition), edition);
  const loader = spawn(process.execPath, [main, 'load', '--json', 'editions'], {
    env: environment,
    cwd: folder,
  });
  let stderr = '';
  let stdout = '';
  loader.stdout.on('data', (piece: Buffer) => (stdout += piece.toString()));
  loader.stderr.on('data', (piece: Buffer) => {
    if (!stderr) loader.kill('SIGINT');
    stderr += piece.toString();
  });
  const status = await new Promise((resolve) => loader.on('close', resolve));
  expect(stderr).toMatch(
    /Stopped\. What was loaded is kept: the same command goes on from here\.\n$/,
  );
  expect(status).toBe(130);
  const stopped = JSON.parse(stdout) as Record<string, number>;
  expect(stopped).toMatchObject({ interrupted: true, rejected: 0 });
  const rest = diplograph('load', '--json', '--quiet', 'editions');
  expect(rest.status).toBe(0);
  const { unchanged, loaded } = JSON.parse(rest.stdout) as Record<string, number>;
  expect(unchanged).toBeGreaterThanOrEqual(stopped['loaded']! - 1);
  expect(loaded).toBeGreaterThan(0);
});

test('articles are withdrawn by file and address, and what the graph does not hold is named', () => {
  const one = 'https://example.org/one-address?utm_source=mail';
  const { status, stdout, stderr } = diplograph('withdraw', '--json', 'in', one, `${one}&page=2`);
  expect(status).toBe(5);
  const { rejections, ...summary } = JSON.parse(stdout) as { rejections: Rejection[] };
  expect(summary).toMatchObject({ withdrawn: 2, unknown: [`${one}&page=2`] });
  expect(rejections).toHaveLength(4);
  expect(stderr).toContain(`${one}&page=2: The graph does not hold this article.`);
});
