// Starts one real Neo4j for the whole run of the live tests, as `diplograph neo4j start` does, in a folder of its own, which
// NEO4J_TEST_HOME tells, with NEO4J_TEST_URI, NEO4J_TEST_USER and NEO4J_TEST_PASSWORD. Where NEO4J_TEST_URI is set already, that server is used, and its data is wiped.
// It is plain JavaScript over dist/ because Jest does not resolve a setup's imports as it does those of tests.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function startServer() {
  if (process.env.NEO4J_TEST_URI) return;
  if (!existsSync(new URL('../../dist/config.js', import.meta.url)))
    throw new Error('dist/ is not there. Run: npm run build');
  const [{ configFrom }, { startLasting }, { freePort }, { uriOf }] = await Promise.all([
    import('../../dist/config.js'),
    import('../../dist/graph/server/embedded-server.js'),
    import('../../dist/graph/server/free-port.js'),
    import('../../dist/graph/server/running-server.js'),
  ]);
  const config = {
    ...configFrom({ ...process.env, NEO4J_URI: '', DIPLOGRAPH_HEAP: '1g' }),
    home: mkdtempSync(join(tmpdir(), 'diplograph-live-')),
    boltPort: await freePort(0),
  };
  globalThis.liveConfig = config;
  const server = await startLasting(config, ({ step }) => {
    if (step === 'starting') process.stderr.write('Starting Neo4j for the live tests ...\n');
  });
  process.env.NEO4J_TEST_HOME = config.home;
  process.env.NEO4J_TEST_URI = uriOf(server);
  process.env.NEO4J_TEST_USER = 'neo4j';
  process.env.NEO4J_TEST_PASSWORD = readFileSync(join(config.home, 'password'), 'utf8').trim();
}
