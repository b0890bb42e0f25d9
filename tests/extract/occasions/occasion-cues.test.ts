import { likelyCues } from '../../../src/extract/occasions/occasion-cues.js';

test.each(['9', '_', '1_', 'a1', 'a'])('a long run of %s is tried at few places', (part) => {
  expect(likelyCues(`${part.repeat(5000)}'s`).length).toBeLessThan(400);
});

test('a row is tried from left to right', () => {
  const places = likelyCues("the winner's victory, the 9a's win and the elections").map(
    ({ cue, at }) => cue * 1000 + at,
  );
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
