import { readdirSync } from 'node:fs';
import { join } from 'node:path';

declare const OTHER_PROJECTS: string[];

// All unit tests as one file of Jest, which loads the sources, and itself, anew for each file: that takes longer than to test.
const paths = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts') && path !== 'together.test.ts')
  .filter((path) => !OTHER_PROJECTS.some((folder) => path.startsWith(`${folder}/`)))
  .sort();

describe.each(paths)('%s', (path) => {
  try {
    jest.requireActual(join(__dirname, path));
  } catch (error) {
    test('can be loaded', () => {
      throw error;
    });
  }
});
