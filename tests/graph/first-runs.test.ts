import { FirstRuns } from '../../src/graph/first-runs.js';

test('who asks what nobody has asked waits for nobody', () => {
  expect(new FirstRuns().aheadOf('RETURN 1')).toBeNull();
});

test('who asks the same waits until it is planned, and no longer', async () => {
  const runs = new FirstRuns();
  const tell = runs.begin('RETURN 1');
  const ahead = runs.aheadOf('RETURN 1');
  expect(ahead).toBeInstanceOf(Promise);
  expect(runs.aheadOf('RETURN 2')).toBeNull();
  tell?.(true);
  await ahead;
  expect(runs.aheadOf('RETURN 1')).toBeNull();
  expect(runs.begin('RETURN 1')).toBeNull();
});

test('when the first fails the others go on, and one of them is the first', async () => {
  const runs = new FirstRuns();
  const tell = runs.begin('RETURN x');
  const ahead = runs.aheadOf('RETURN x');
  tell?.(false);
  await ahead;
  expect(runs.begin('RETURN x')).not.toBeNull();
  expect(runs.begin('RETURN x')).toBeNull();
});

test('what is told twice counts once', () => {
  const runs = new FirstRuns();
  const tell = runs.begin('RETURN 1');
  tell?.(true);
  tell?.(false);
  expect(runs.begin('RETURN 1')).toBeNull();
});

test.each([
  ['while it waits', false],
  ['before', true],
])('who goes away %s waits no longer, and the others still do', async (_, isGone) => {
  const runs = new FirstRuns();
  const tell = runs.begin('RETURN 1');
  const gone = new AbortController();
  if (isGone) gone.abort(new Error('gone'));
  const ahead = runs.aheadOf('RETURN 1', gone.signal);
  gone.abort(new Error('gone'));
  await expect(ahead).rejects.toThrow('gone');
  expect(runs.aheadOf('RETURN 1')).toBeInstanceOf(Promise);
  tell?.(true);
});

test('who does not go away waits until it is planned', async () => {
  const runs = new FirstRuns();
  const tell = runs.begin('RETURN 1');
  const ahead = runs.aheadOf('RETURN 1', new AbortController().signal);
  tell?.(true);
  await expect(ahead).resolves.toBeUndefined();
});
