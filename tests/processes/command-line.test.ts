import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const main = join(__dirname, '../../dist/cli/main.js');
const piped = (input: string, ...words: string[]) =>
  spawnSync(process.execPath, [main, ...words], { encoding: 'utf8', input });
const diplograph = (...words: string[]) => piped('', ...words);

test.each([
  [['laod'], "unknown command 'laod'"],
  [['load'], "missing required argument 'path'"],
  [['extract', '--format', 'xml', 'a.txt'], "argument 'xml' is invalid"],
  [['schema'], 'Usage: diplograph schema'],
])('wrong words on the command line end with 2: %j', (words, text) => {
  const { status, stderr } = diplograph(...words);
  expect(stderr).toContain(text);
  expect(status).toBe(2);
});

test('help that was asked for ends with 0', () => {
  const { status, stdout } = diplograph('neo4j', 'start', '--help');
  expect(stdout).toContain('Usage: diplograph neo4j start');
  expect(status).toBe(0);
});

test('an article that is piped in is read', () => {
  const { status, stdout } = piped('Rosa Almarza wrote to Otto Veen.\n', 'check', '-');
  expect(stdout).toMatch(/^articles read: 1, set aside: 0/);
  expect(status).toBe(0);
});
