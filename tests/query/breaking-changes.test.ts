import { buildSchema, findBreakingChanges } from 'graphql';

const { untold } = jest.requireActual<{
  untold: (descriptions: string[], changelog: string) => string[];
}>('../../scripts/breaking-changes.cjs');

const BEFORE = `
  interface Named { name: String }
  type A implements Named { name: String  size(unit: Unit, round: Boolean): Int }
  type B { name: String  key: ID  count: Int }
  union Both = A | B
  enum Unit { WORDS LETTERS }
  input By { id: ID  name: String }
  scalar Day
  type Query { a(by: By): A  both: Both }`;

/** What breaks where this text stands in place of that one. */
const broken = (before: string, after: string) =>
  findBreakingChanges(buildSchema(BEFORE), buildSchema(BEFORE.replace(before, after))).map(
    ({ description }) => description,
  );

test.each([
  ['a field that is gone', 'a(by: By): A', '', 'Query.a'],
  ['a field of another type', 'round: Boolean): Int', 'round: Boolean): String', 'A.size'],
  ['an argument that is gone', ', round: Boolean', '', 'A.size(round:)'],
  ['an argument of another type', 'round: Boolean', 'round: Int', 'A.size(round:)'],
  ['an argument that is needed', 'round: Boolean', 'round: Boolean, in: Int!', 'A.size(in:)'],
  ['a value that is gone', ' LETTERS', '', 'Unit.LETTERS'],
  ['a member that is gone', 'A | B', 'A', 'Both.B'],
  ['an input field that is gone', 'id: ID', '', 'By.id'],
  ['an input field that is needed', 'id: ID', 'id: ID  code: ID!', 'By.code'],
  ['an interface that is gone', ' implements Named', '', 'A'],
  ['a type that is gone', 'scalar Day', '', 'Day'],
])('of %s the changelog has to tell by its coordinate', (_, before, after, coordinate) => {
  const changes = broken(before, after);
  expect(untold(changes, '# Changelog\n\n## 0.2.0\n\n- It is another.\n')).toEqual([coordinate]);
  expect(untold(changes, `# Changelog\n\n## 0.2.0\n\n- \`${coordinate}\` is gone.\n`)).toEqual([]);
});

const GONE = broken(' LETTERS', '');

test.each([
  ['in an older part', '## 0.2.0\n\n- Faster.\n\n## 0.1.0\n\n- `Unit.LETTERS` is gone.\n'],
  ['outside of any part', '- `Unit.LETTERS` is gone.\n'],
  ['as a word alone', '## 0.2.0\n\n- LETTERS of Unit is gone, Unit.LETTERS too.\n'],
  ['of another element', '## 0.2.0\n\n- `Unit.LETTERS_AND_WORDS`, `Unit` and `LETTERS`.\n'],
])('what stands %s does not tell of it', (_, changelog) => {
  expect(untold(GONE, `# Changelog\n\n${changelog}`)).toEqual(['Unit.LETTERS']);
});

test('what breaks nothing need not be told', () => {
  expect(untold(broken('id: ID', 'id: ID  code: ID'), '')).toEqual([]);
});
