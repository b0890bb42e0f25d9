// Writes what the extractor gives for each seed to tests/gold/extractions/. Read the difference (git diff) before committing it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [
    `${root}/node_modules/jest/bin/jest.js`,
    '--selectProjects',
    'unit',
    '--testPathPatterns',
    'tests/gold',
    '-t',
    'golden file',
  ],
  { stdio: 'inherit', cwd: root, env: { ...process.env, UPDATE_GOLDEN: '1' } },
);
process.exit(status ?? 1);
