import { once } from 'node:events';
import { createServer } from 'node:net';
import { ask, askGraphql } from '../api/ask.js';
import { testGraph } from '../live/test-graph.js';
import { endAll, serve } from '../processes/serving-process.js';

beforeAll(async () => {
  const graph = await testGraph();
  await graph.empty();
  await graph.close();
}, 60_000);
afterAll(endAll);

test('a first start seeds the graph, prints where it serves, and stops at a signal; a second start serves the same', async () => {
  const first = serve(['--port', '0']);
  const address = await first.ready;
  expect(first.output().stdout).toMatch(
    /^GraphQL {2}http:\/\/127\.0\.0\.1:\d+\/graphql .*\nGraphiQL http:.*\/graphiql .*\nBolt {5}bolt:\/\/.*user neo4j.*\nCtrl-C stops it\.\n$/,
  );
  expect(first.output().stderr).toMatch(
    /^The graph is empty: loading the example articles \.\.\.\n\d+ example articles are loaded, \d+ messages\.$/m,
  );
  const query = '{ messages { totalCount } about { graphHash extractorVersion version } }';
  const { body } = await askGraphql(address, query);
  const { data } = JSON.parse(body) as { data: { messages: { totalCount: number } } };
  expect(data.messages.totalCount).toBeGreaterThanOrEqual(30);
  first.child.kill('SIGTERM');
  expect(await first.exit).toBe(143);
  await expect(ask(address, { path: '/livez' })).rejects.toThrow('ECONNREFUSED');

  const second = serve(['--port', '0']);
  const again = await askGraphql(await second.ready, query);
  expect(JSON.parse(again.body)).toMatchObject({ data });
  expect(second.output().stderr).not.toContain('empty');
  second.child.kill('SIGINT');
  expect(await second.exit).toBe(130);
}, 180_000);

test('a port that was asked for and is taken is one line', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  const { exit, output } = serve(['--port', String(port)]);
  expect(await exit).toBe(3);
  expect(output().stderr).toBe(
    `diplograph: Port ${port} of 127.0.0.1 is taken. Stop what listens there, or choose another with --port or DIPLOGRAPH_PORT.\n`,
  );
  expect(output().stdout).toBe('');
  taken.close();
}, 60_000);

test('a port that is none is refused', async () => {
  const { exit, output } = serve(['--port', 'http']);
  expect(await exit).toBe(2);
  expect(output().stderr).toBe(
    'diplograph: "http" is no port. Give --port a whole number from 0 to 65535.\n',
  );
}, 60_000);
