import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findings, type Finding } from '../../src/cli/doctor-checks.js';
import { configFrom } from '../../src/config.js';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'diplograph-doctor-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const looked = async (environment: Record<string, string>) => {
  const found = await findings(
    configFrom({ DIPLOGRAPH_HOME: home, DIPLOGRAPH_CACHE: home, ...environment }),
  );
  return (name: string) => found.find((finding) => finding.name === name) as Finding;
};

test('an embedded server that does not run is no fault, and none is started', async () => {
  const at = await looked({});
  expect(at('database')).toMatchObject({
    ok: true,
    found: 'the embedded one does not run; commands start it when they need it',
  });
  expect(at('jars of Neo4j').found).toMatch(/^\d+ of \d+ are still to be fetched/);
  expect(at('Node.js')).toMatchObject({ ok: true, found: process.versions.node, remedy: '' });
});

test('a password that others may read is a fault with its remedy', async () => {
  const password = join(home, 'password');
  writeFileSync(password, 'secret', { mode: 0o644 });
  expect((await looked({}))('data folder')).toEqual({
    name: 'data folder',
    ok: false,
    found: `Others may read ${password}.`,
    remedy: `Take that away: chmod 600 ${password}`,
    exitCode: 3,
  });
});

test('a database that cannot be reached is a fault of the database, and no Java is asked for', async () => {
  const at = await looked({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' });
  expect(at('database')).toMatchObject({
    ok: false,
    found: 'Neo4j cannot be reached at bolt://127.0.0.1:9.',
    exitCode: 4,
  });
  expect(at('Java')).toBeUndefined();
});
