import { packageFile, packageVersion } from '../src/package-file.js';

test('files of the package are found from the sources', () => {
  expect(packageFile('package.json')).toMatch(/package\.json$/);
  expect(packageVersion()).toMatch(/^\d+\.\d+\.\d+$/);
});
