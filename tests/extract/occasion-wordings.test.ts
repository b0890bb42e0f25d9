import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../../src/model.js';
import { nearestOccasion, occasionsIn } from '../../src/extract/occasions.js';

/** How outlets word each occasion: under "# act kind" one wording a line, with its number or detail behind "|" where it has one. */
const lines = readFileSync(join(__dirname, 'occasion-wordings.txt'), 'utf8').trim().split('\n');

let heading: [Kind, string] = ['congratulation', 'other'];
const cases: [string, string, Kind, string | null][] = [];
for (const line of lines) {
  if (line.startsWith('# ')) heading = line.slice(2).split(' ') as [Kind, string];
  else {
    const [wording, value] = line.split(' | ') as [string, string | undefined];
    cases.push([wording, heading[1], heading[0], value ?? null]);
  }
}

test.each(cases)('%s: %s', (wording, kind, act, value) => {
  const lower = `has sent a message of ${act} to the president ${wording}.`.toLowerCase();
  const found = nearestOccasion(occasionsIn(lower), 0, act);
  expect(found?.kind).toBe(kind);
  if (value) expect(String(found?.ordinal ?? found?.detail)).toBe(value);
});
