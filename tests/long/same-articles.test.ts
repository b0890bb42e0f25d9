import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract/extract.js';
import { articleOf } from '../extract/one-sentence.js';
import { numbersFrom, shuffled } from '../resolve/invented.js';

jest.setTimeout(600_000);

const folder = join(__dirname, '../gold/own');
const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
const read = (file: string) =>
  JSON.stringify(extract(articleOf(readFileSync(join(folder, file), 'utf8'))));

test.each([1, 2, 3, 4, 5])('what was read before does not matter (order %i)', (seed) => {
  const once = new Map(files.map((file) => [file, read(file)]));
  for (const file of shuffled(files, numbersFrom(seed))) expect(read(file)).toBe(once.get(file));
});
