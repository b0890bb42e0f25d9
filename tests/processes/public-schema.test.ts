import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'diplograph-schema-'));
const file = join(folder, 'public-schema.graphql');
const now = readFileSync(join(root, 'public-schema.graphql'), 'utf8');
/** As if an earlier version had had a field more. */
const before = now.replace(/^type Message .*\{$/m, '$&\n  gone: Int\n');

/** What the script says of the change, and the file after it. */
function written(changelog: string, ...words: string[]) {
  writeFileSync(file, before);
  writeFileSync(join(folder, 'CHANGELOG.md'), `# Changelog\n\n## 0.2.0\n\n${changelog}\n`);
  const script = join(root, 'scripts/public-schema.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, folder, ...words], {
    encoding: 'utf8',
  });
  return { status, stderr, isWritten: readFileSync(file, 'utf8') === now };
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TOLD = '- `Message.gone` is gone.';
const BREAKS = 'breaks clients: Message.gone was removed.\n';

test.each([
  [
    'where it is meant but not told',
    ['- Message is another.', ['--breaking']],
    'Nothing is written. Tell of it in the newest part of CHANGELOG.md: `Message.gone`.\n',
  ],
  [
    'where it is told but not meant',
    [TOLD, []],
    'Nothing is written. Deprecate instead, or say --breaking.\n',
  ],
] as const)('what breaks clients is not written %s', (_, [changelog, words], refusal) => {
  expect(written(changelog, ...words)).toEqual({
    status: 1,
    stderr: BREAKS + refusal,
    isWritten: false,
  });
});

test('what breaks clients is written where it is meant and told', () => {
  expect(written(TOLD, '--breaking')).toEqual({ status: 0, stderr: BREAKS, isWritten: true });
});
