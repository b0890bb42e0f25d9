import { expectAnswerAsWalked, expectAnswersAsWalked } from './random-answers.js';
import { serveSmallGraph, type ServedGraph } from './served-small-graph.js';

/** Each shape is a text that the database has to plan anew, each set of values is not. */
test('240 random queries are answered as by walking the graph', async () => {
  await expectAnswersAsWalked(10, 24);
}, 600_000);

describe('a total or a status', () => {
  const states = ['AAA', 'BBB', 'CCC', 'DDD'];
  const pairs = states.flatMap((one) => states.map((other) => [one, other] as const));
  const parties = ['ann', 'bob', 'cid', 'office-c', 'org', 'none'];
  let api: ServedGraph;
  beforeAll(async () => {
    api = await serveSmallGraph();
  }, 120_000);
  afterAll(() => api.close());

  test.each<[string, string[]]>([
    ['of everything', ['messages', 'articles', 'people', 'countries', 'occasions']],
    [
      'of what one state sent another',
      pairs.map(
        ([one, other]) => `messages(filter: {fromCountry: "${one}", toCountry: "${other}"})`,
      ),
    ],
    [
      'of what passed between two states',
      pairs.map(
        ([one, other]) => `messages(filter: {between: {one: "${one}", other: "${other}"}})`,
      ),
    ],
    [
      'of what a state sent or got',
      states.flatMap((one) => [
        `messages(filter: {fromCountry: "${one}"})`,
        `messages(filter: {toCountry: "${one}"})`,
        `messages(filter: {country: "${one}"})`,
      ]),
    ],
    [
      'of what a party sent or got',
      parties.flatMap((one) => [
        `messages(filter: {sender: {id: "${one}"}})`,
        `messages(filter: {recipient: {id: "${one}"}})`,
      ]),
    ],
  ])('%s is what walking counts', async (_, lists) => {
    for (const list of lists) await expectAnswerAsWalked(api, `{ ${list} { totalCount } }`);
  });

  test('of each state in both directions, and of all that it ever wrote or got, is what walking counts', async () => {
    await expectAnswerAsWalked(
      api,
      '{ countries { nodes { name messageCount messages { totalCount } sent { totalCount } received { totalCount } } } }',
    );
  });

  test.each(['[PLANNED]', '[SENT]', '[PLANNED, SENT]', '[WITHHELD]'])(
    'of %s in the filter leaves a hub what walking leaves',
    async (status) => {
      const filters = [
        `{status: ${status}}`,
        `{and: [{status: ${status}}], kind: [CONGRATULATION, REPLY], sentOn: {from: "2021", to: "2022"}}`,
        `{or: [{status: ${status}}, {mutual: true}]}`,
      ];
      const parts = filters.map(
        (filter, place) =>
          `a${place}: messages(filter: ${filter}) { totalCount nodes { id } } b${place}: sent(last: 2, filter: ${filter}) { nodes { id } pageInfo { hasPreviousPage } } c${place}: received(filter: ${filter}) { totalCount }`,
      );
      await expectAnswerAsWalked(api, `{ countries { nodes { name ${parts.join(' ')} } } }`);
      for (const party of ['ann', 'cid', 'none'])
        await expectAnswerAsWalked(
          api,
          `{ messages(filter: {party: {id: "${party}"}, status: ${status}}) { totalCount nodes { id } } }`,
        );
    },
  );
});
