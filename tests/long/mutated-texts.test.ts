import { brokenPromises } from '../extract/broken-promises.js';
import { mutatedTexts } from '../extract/mutated-texts.js';

jest.setTimeout(1_800_000);

test('20,000 spoiled articles raise nothing and break no promise', () => {
  const broken: string[] = [];
  for (const { name, text } of mutatedTexts(20_000, 1)) {
    try {
      broken.push(...brokenPromises(text).map((promise) => `${name}: ${promise}`));
    } catch (error) {
      broken.push(`${name}: ${String(error)}`);
    }
    if (broken.length > 20) break;
  }
  expect(broken).toEqual([]);
});
