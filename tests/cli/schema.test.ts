import { planQuery, profileText } from '../../src/cli/schema.js';

test('a profile is a line for each step, those that feed it further in', () => {
  const seek = { operator: 'NodeUniqueIndexSeek', rows: 1, dbHits: 2, details: 'n1:Message(id)' };
  expect(
    profileText({
      ...{ operator: 'ProduceResults', rows: 1, dbHits: 0, details: '' },
      children: [{ ...seek, children: [] }],
    }),
  ).toBe('ProduceResults  1 rows, 0 hits\n  NodeUniqueIndexSeek  1 rows, 2 hits  n1:Message(id)\n');
});

test.each([
  ['{ nope }', '{}', 'Cannot query field "nope"'],
  ['{ messages', '{}', 'Syntax Error'],
  ['nowhere.graphql', '{}', 'Nothing is at nowhere.graphql.'],
  ['query A { __typename } query B { __typename }', '{}', 'exactly one operation'],
  ['query ($id: ID!) { message(id: $id) { id } }', '{}', '"$id" of required type'],
  ['{ __typename }', 'none', 'is no JSON object'],
])('what cannot be planned is refused in one line: %s', async (query, variables, text) => {
  await expect(planQuery(query, { variables })).rejects.toThrow(text);
});
