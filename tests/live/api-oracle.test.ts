import { expectAnswerAsWalked, expectAnswersAsWalked } from './random-answers.js';
import { serveSmallGraph, type ServedGraph } from './served-small-graph.js';

/** Each shape is a text that the database has to plan anew, each set of values is not. */
test('240 random queries are answered as by walking the graph', async () => {
  await expectAnswersAsWalked(10, 24);
}, 600_000);

describe('a total', () => {
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
});
