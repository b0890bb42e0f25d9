import { writeOrSplit } from '../../src/load/write-or-split.js';

async function outcome(parts: string[], bad: string) {
  const written: string[][] = [];
  const aside: string[] = [];
  await writeOrSplit(parts, {
    write: (some) => {
      if (some.some((part) => bad.includes(part))) return Promise.reject(new Error('refused'));
      written.push(some);
      return Promise.resolve();
    },
    isFatal: () => false,
    setAside: (part, error) => aside.push(`${part}: ${(error as Error).message}`),
  });
  return { written: written.map((some) => some.join('')), aside };
}

test.each([
  ['nothing bad', '', ['abcdefgh'], []],
  ['one bad', 'c', ['ab', 'd', 'efgh'], ['c: refused']],
  ['two bad', 'ah', ['b', 'cd', 'ef', 'g'], ['a: refused', 'h: refused']],
])('%s: the others are written and in order', async (_, bad, written, aside) => {
  expect(await outcome([...'abcdefgh'], bad)).toEqual({ written, aside });
});

test('all bad: each is set aside', async () => {
  expect(await outcome(['a', 'b', 'c'], 'abc')).toEqual({
    written: [],
    aside: ['a: refused', 'b: refused', 'c: refused'],
  });
});

test('nothing is written of nothing', async () => {
  expect(await outcome([], '')).toEqual({ written: [], aside: [] });
});

test('a fault of the database ends it at once', async () => {
  let tries = 0;
  const lost = writeOrSplit(['a', 'b'], {
    write: () => (tries++, Promise.reject(new Error('gone'))),
    isFatal: () => true,
    setAside: () => undefined,
  });
  await expect(lost).rejects.toThrow('gone');
  expect(tries).toBe(1);
});
