// npm test: the tests that ask a real Neo4j, and beside them those that write to one and those whose servers come and go, then
// everything that needs no database; with --unit the last alone.
// Goes on after a failure, so that one run shows them all, and ends with the line "N passed, N failed".
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'diplograph-test-'));
// Runs of seconds: what the optimizing compiler takes is more than it gives back.
const BRIEF = '--no-opt';
const jest = (...projects) => [
  BRIEF,
  'node_modules/jest/bin/jest.js',
  ...['--selectProjects', ...projects, '--runInBand'],
  ...['--reporters', 'default', '--reporters', '<rootDir>/scripts/test-counts.cjs'],
];

/** Each step is a Node program; one that runs Jest is counted test by test, any other as one. The longest come first, so that
 * both lanes end together. */
const BUILD = { name: 'build', command: ['scripts/build.mjs'] };
const STATIC = [
  { name: 'unit tests', command: jest('unit-together'), counts: 'unit.json' },
  { name: 'types and lint', command: ['--max-semi-space-size=64', 'scripts/check-code.mjs'] },
  {
    name: 'format',
    command: [
      'node_modules/prettier/bin/prettier.cjs',
      ...['--check', '--cache', '--cache-location', 'node_modules/.cache/prettier-checked', '.'],
    ],
  },
  { name: 'accuracy', command: [BRIEF, 'scripts/eval.mjs'] },
  { name: 'lexicon drift', command: ['scripts/build-lexicon.mjs', '--check'] },
  {
    name: 'schema types drift',
    command: ['scripts/schema-types.mjs', '--check'],
  },
  { name: 'public schema drift', command: ['scripts/public-schema.mjs', '--check'] },
];
// Servers that live for seconds: compiling to the last degree costs them half of their processor time, and what they compiled
// is thrown away and compiled again where its cache is as small as Java then makes it. Their jars are verified by hash, so
// that Java need not verify each class anew.
const CROWDED = {
  JAVA_TOOL_OPTIONS:
    '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -XX:+UseSerialGC -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote',
};
const LIVE = [
  {
    name: 'tests of what is asked',
    command: jest('live-together'),
    counts: 'live.json',
    environment: CROWDED,
  },
  {
    name: 'tests of what is written and of processes',
    command: jest('writes-together'),
    counts: 'processes.json',
    environment: CROWDED,
  },
];

const total = { passed: 0, failed: 0, skipped: 0 };
await run(BUILD);
const steps = process.argv.includes('--unit') ? STATIC : [...LIVE, ...STATIC];
await Promise.all([runAll(steps), runAll(steps)]);
rmSync(folder, { recursive: true, force: true });
const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed ? 1 : 0);

/** Runs the steps that are left, one after another; two such lanes fit two processors. */
async function runAll(steps) {
  for (let step = steps.shift(); step; step = steps.shift()) await run(step);
}

/** Runs one step, then prints what it said in one piece, so that two at once stay readable. */
async function run(step) {
  const { name, counts } = step;
  const at = Date.now();
  const { status, said } = await finished(step);
  if (counts) add(readCounts(join(folder, counts), status));
  else add({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 });
  process.stdout.write(said);
  const seconds = ((Date.now() - at) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
}

function finished({ command, counts, environment }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...environment,
        ...(counts && { DIPLOGRAPH_TEST_COUNTS: join(folder, counts) }),
      },
    });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
    child.on('close', (status) => resolve({ status, said }));
  });
}

function add(counted) {
  for (const key of Object.keys(total)) total[key] += counted[key];
}

/** What Jest counted; a run that failed without a failed test counts as one. */
function readCounts(file, status) {
  try {
    const counted = JSON.parse(readFileSync(file, 'utf8'));
    return { ...counted, failed: counted.failed || (status === 0 ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
