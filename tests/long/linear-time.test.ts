import { extract } from '../../src/extract/extract.js';
import { ENDLESS, repeated } from '../extract/endless-texts.js';
import { articleOf } from '../extract/one-sentence.js';

jest.setTimeout(600_000);

function millisecondsFor(text: string): number {
  const before = process.cpuUsage();
  extract(articleOf(text));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each(Object.entries(ENDLESS))(
  '%s: eight times the text, no more than eight times the time',
  (_, piece) => {
    const length = 50_000;
    millisecondsFor(repeated(piece, length));
    const short = Math.min(...[1, 2, 3].map(() => millisecondsFor(repeated(piece, length))));
    const long = millisecondsFor(repeated(piece, 8 * length));
    expect(long).toBeLessThan(8 * short * 2.5 + 300);
  },
);

test('ten million letters without a space are read in seconds', () => {
  expect(millisecondsFor(repeated('a', 10_000_000))).toBeLessThan(20_000);
});
