import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSmallGraph } from '../live/small-graph.js';
import { testAddress, testGraph } from '../live/test-graph.js';

const MAIN = join(__dirname, '../../dist/cli/main.js');
const QUERY = '{ country(by: {code: "AAA"}) { name } messages(first: 2) { nodes { kind } } }';
const folder = mkdtempSync(join(tmpdir(), 'diplograph-plan-'));

function plan(more: NodeJS.ProcessEnv, ...options: string[]) {
  const { uri, user, password } = testAddress();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [MAIN, 'schema', 'plan', QUERY, ...options],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password || 'none' },
        ...more,
      },
    },
  );
  return { status, stdout, stderr };
}

beforeAll(async () => {
  const graph = await testGraph();
  await graph.empty();
  await writeSmallGraph(graph);
  await graph.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STATEMENT = '(MATCH|CALL) .* RETURN .*\\n\\{.*\\}\\n';
const PROFILE = '( *\\w+  \\d+ rows, \\d+ hits.*\\n)+';

test.each([
  ['as it comes', []],
  ['with --profile', ['--profile']],
])(
  'where a database answers, each statement is followed by what it does there: %s',
  (_, options) => {
    const { status, stdout, stderr } = plan({}, ...options);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      new RegExp(
        `^cost \\d+\\n\\ncountry\\n${STATEMENT}ProduceResults  1 rows, \\d+ hits.*\\n${PROFILE}\\nmessages\\n${STATEMENT}ProduceResults  2 rows, \\d+ hits.*\\n${PROFILE}$`,
      ),
    );
    expect(stdout).toMatch(/^ +NodeUniqueIndexSeek {2}1 rows, .*:Country\(id\)/m);
  },
);

test.each<[string, NodeJS.ProcessEnv, string]>([
  [
    'none runs',
    { NEO4J_URI: '' },
    'Neo4j does not run. Start it with diplograph neo4j start, or give --profile.',
  ],
  [
    'nothing is at the address',
    { NEO4J_URI: 'bolt://127.0.0.1:9' },
    'Neo4j cannot be reached at bolt://127.0.0.1:9. Check that it runs and that the address is right (NEO4J_URI), or unset NEO4J_URI to use the embedded one.',
  ],
  [
    'the password is wrong',
    { NEO4J_PASSWORD: 'wrong-password' },
    `Neo4j at ${process.env['NEO4J_TEST_URI']} refuses the user name or password. Check NEO4J_USER and NEO4J_PASSWORD.`,
  ],
])('where %s the plan is printed all the same, and one line says so', (_, more, line) => {
  const { status, stdout, stderr } = plan(more);
  expect({ status, stderr }).toEqual({ status: 0, stderr: `No profile: ${line}\n` });
  expect(stdout).toMatch(
    new RegExp(`^cost \\d+\\n\\ncountry\\n${STATEMENT}\\nmessages\\n${STATEMENT}$`),
  );
});

test('a profile that was asked for and cannot be had is an error', () => {
  const { status, stdout, stderr } = plan({ NEO4J_URI: 'bolt://127.0.0.1:9' }, '--profile');
  expect({ status, stdout }).toEqual({ status: 4, stdout: '' });
  expect(stderr).toMatch(/^diplograph: Neo4j cannot be reached at [^\n]+\n$/);
});
