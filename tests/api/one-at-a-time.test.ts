import { oneAtATime } from '../../src/api/one-at-a-time.js';

test('those who ask at once share one call, and who asks later gets another', async () => {
  let calls = 0;
  const ask = oneAtATime(() => Promise.resolve((calls += 1)));
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  expect(await ask()).toBe(2);
});

test('a call that failed is not kept', async () => {
  let calls = 0;
  const ask = oneAtATime(() =>
    calls++ ? Promise.resolve('fine') : Promise.reject(new Error('no')),
  );
  await expect(ask()).rejects.toThrow('no');
  expect(await ask()).toBe('fine');
});
