import { readdirSync } from 'node:fs';
import { join } from 'node:path';

declare const TOGETHER: string;

const order = jest.requireActual<{ rankOf(path: string): number }>('../scripts/test-order.cjs');

// Many files of tests as one file of Jest, which loads the sources, and itself, anew for each file: that takes longer than most tests.
const paths = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && path !== 'together.test.ts')
  .filter((path) => new RegExp(TOGETHER).test(path))
  .map((path) => ({ path, rank: order.rankOf(join(__dirname, path)) }))
  .sort((one, other) => one.rank - other.rank || one.path.localeCompare(other.path));

describe.each(paths)('$path', ({ path }) => {
  try {
    jest.requireActual(join(__dirname, path));
  } catch (error) {
    test('can be loaded', () => {
      throw error;
    });
  }
});
// The last patience that a file asks for is that of all.
jest.setTimeout(180_000);
