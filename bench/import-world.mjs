import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../dist/graph/server/data-folder.js';
import { jarFolder } from '../dist/graph/server/jar-cache.js';
import { javaToUse } from '../dist/graph/server/java.js';
import { tablesOf } from './tables.mjs';

/**
 * Writes the world straight into the store of a data folder whose server is stopped, by Neo4j's own import: a hundred
 * thousand nodes and edges a second, where the loader's way would take an hour.
 */
export async function importWorld(config, count) {
  const folder = dataFolder(config.home);
  const files = join(config.home, 'world');
  mkdirSync(files, { recursive: true });
  const given = [];
  for (const { kind, name, head, rows } of tablesOf(count)) {
    const file = join(files, `${name.replaceAll(':', '-')}.csv`);
    writeTable(file, head, rows);
    given.push(`--${kind}=${name}=${file}`);
  }
  const java = await javaToUse(config.javaHome);
  const jars = join(jarFolder(config), '*');
  const into = ['database', 'import', 'full', 'neo4j', '--overwrite-destination=true'];
  execFileSync(
    java.path,
    [
      ...OPEN_MODULES,
      '-cp',
      jars,
      'org.neo4j.cli.AdminTool',
      ...into,
      '--array-delimiter=;',
      ...given,
    ],
    {
      env: { NEO4J_HOME: folder.neo4j, NEO4J_CONF: join(folder.neo4j, 'conf') },
      cwd: files,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  rmSync(files, { recursive: true });
}

const OPEN_MODULES = ['java.nio', 'java.io', 'sun.nio.ch'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

function writeTable(file, head, rows) {
  const out = openSync(file, 'w');
  let waiting = [head];
  const flush = () => {
    writeSync(out, `${waiting.join('\n')}\n`);
    waiting = [];
  };
  for (const row of rows) {
    waiting.push(row.join(','));
    if (waiting.length === 5_000) flush();
  }
  if (waiting.length) flush();
  closeSync(out);
}
