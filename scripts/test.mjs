// npm test: everything that needs no database, then tests/live against one real Neo4j; with --unit the first part alone.
// Goes on after a failure, so that one run shows them all, and ends with the line "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'diplograph-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };

/** Steps in the order they run; a step of `jest` is counted test by test, any other counts as one. */
const steps = [
  { name: 'build', command: ['scripts/build.mjs'] },
  {
    name: 'format',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.check.json'] },
  {
    name: 'lint',
    command: [
      'node_modules/eslint/bin/eslint.js',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
      '.',
    ],
  },
  { name: 'lexicon drift', command: ['scripts/build-lexicon.mjs', '--check'] },
  {
    name: 'schema types drift',
    command: ['node_modules/@graphql-codegen/cli/cjs/bin.js', '--check'],
  },
  { name: 'unit tests', jest: ['--selectProjects', 'unit', '--maxWorkers', '2'] },
  ...(process.argv.includes('--unit')
    ? []
    : [{ name: 'live tests', jest: ['--selectProjects', 'live', '--runInBand'] }]),
];

for (const step of steps) {
  const at = Date.now();
  const counts = join(folder, 'counts.json');
  const words = step.command ?? [
    'node_modules/jest/bin/jest.js',
    ...step.jest,
    '--reporters',
    'default',
    '--reporters',
    '<rootDir>/scripts/test-counts.cjs',
  ];
  const { status } = spawnSync(process.execPath, words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DIPLOGRAPH_TEST_COUNTS: counts },
  });
  if (step.jest) {
    const found = readCounts(counts);
    if (status !== 0 && found.failed === 0) found.failed = 1;
    for (const key of Object.keys(total)) total[key] += found[key];
    rmSync(counts, { force: true });
  } else total[status === 0 ? 'passed' : 'failed'] += 1;
  console.log(
    `${status === 0 ? 'ok  ' : 'FAIL'} ${step.name} (${((Date.now() - at) / 1000).toFixed(1)} s)`,
  );
}
rmSync(folder, { recursive: true, force: true });
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed ? 1 : 0);

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
