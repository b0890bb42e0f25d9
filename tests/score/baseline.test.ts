import { changesFrom, fallsFrom, figuresOf, shortfallOf } from '../../src/score/baseline.js';
import { Tally } from '../../src/score/measures.js';

const tally = (hit: number, isEditorRight: boolean) => {
  const made = new Tally();
  made.add('people', { hit, gold: 10, found: 10 });
  made.judge('editor', isEditorRight);
  return made;
};
const baseline = (made: Tally) => ({
  figures: { own: figuresOf(made) },
  articles: { own: { laos: shortfallOf(made) } },
});
const editors = (right: number, of: number) => {
  const made = new Tally();
  made.add('editor', { hit: right, gold: of, found: of });
  return baseline(made);
};
const was = baseline(tally(9, true));

test('figures that stand or rise are no falls', () => {
  expect(fallsFrom(was, was)).toEqual([]);
  expect(fallsFrom(was, baseline(tally(10, true)))).toEqual([]);
});

test('every figure that is lower is named', () => {
  expect(fallsFrom(was, baseline(tally(8, false)))).toEqual([
    'own people 0.9 -> 0.8',
    'own editor 1 -> 0',
  ]);
});

test('a figure that is measured no more has fallen', () => {
  expect(fallsFrom(was, { figures: {}, articles: {} })).toContain('own people 0.9 -> not measured');
});

test.each([
  ['fewer right of as many', editors(2, 3), true],
  ['as many right of fewer', editors(3, 3), false],
  ['fewer right of fewer', editors(1, 2), true],
  ['as many right where more was found', editors(3, 5), false],
  ['fewer right where more was found', editors(2, 5), true],
])('a share with %s', (_, now, isFall) => {
  expect(fallsFrom(editors(3, 3), now).length > 0).toBe(isFall);
});

test('a new figure is no fall', () => {
  expect(fallsFrom({ figures: {}, articles: {} }, was)).toEqual([]);
});

test('articles that do otherwise are named with what they fall short of', () => {
  expect(changesFrom(was, was)).toEqual([]);
  expect(changesFrom(was, baseline(tally(10, false)))).toEqual([
    'own laos: people 9/10 +1 -> editor 0/1',
  ]);
  expect(shortfallOf(new Tally())).toBe('right');
});
