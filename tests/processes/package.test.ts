import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
let folder: string;

/** Installs what `npm pack` makes into an empty folder, from npm's cache where that has everything. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'diplograph-package-'));
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  });
  const [archive] = readdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{"private": true}');
  execFileSync('npm', ['install', '--silent', '--prefer-offline', '--no-audit', `./${archive}`], {
    cwd: folder,
  });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const diplograph = (...words: string[]) =>
  spawnSync(
    process.execPath,
    [join(folder, 'node_modules/diplograph/dist/cli/main.js'), ...words],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );

test('the installed package tells its version', () => {
  const { stdout, status } = diplograph('--version');
  expect({ stdout, status }).toEqual({ stdout: '0.1.0\n', status: 0 });
});

test('the installed package reads an article', () => {
  writeFileSync(
    join(folder, 'article.txt'),
    'ASTANA, March 3, 2021 - President of Norway Otto Veen congratulated President of Kazakhstan Ilyas Borov on his election.\n',
  );
  const { stdout, status } = diplograph('extract', 'article.txt', '--format', 'annotation');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    id: 'article',
    messages: [
      { from: ['Otto Veen'], to: ['Ilyas Borov'], kind: 'congratulation', occasion: 'election' },
    ],
  });
});

/** Best of seven, in milliseconds: noise of a busy machine only ever adds. */
function quickest(words: string[]): number {
  const times = Array.from({ length: 7 }, () => {
    const at = process.hrtime.bigint();
    spawnSync(process.execPath, words);
    return Number(process.hrtime.bigint() - at) / 1e6;
  });
  return Math.min(...times);
}

test('telling the version costs little more than starting Node itself', () => {
  const bare = quickest(['-e', '0']);
  const version = quickest([join(folder, 'node_modules/diplograph/dist/cli/main.js'), '--version']);
  expect(version).toBeLessThan(Math.max(150, 2.5 * bare));
});
