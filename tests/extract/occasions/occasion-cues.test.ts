import { likelyCues, OCCASION_CUES } from '../../../src/extract/occasions/occasion-cues.js';

test.each(['9', '_', '1_', 'a1', 'a'])('a long run of %s is tried at few places', (part) => {
  expect(likelyCues(`${part.repeat(5000)}'s`).length).toBeLessThan(400);
});

test('a row is tried from left to right, its ways in their order at each place', () => {
  const places = likelyCues("the winner's victory, the 9a's win and the elections").map(
    ({ cue, at }) => (OCCASION_CUES[cue]!.row * 1000 + at) * 10_000 + cue,
  );
  expect(places.length).toBeGreaterThan(10);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
