import { queryCompiler } from '../query/compile-query.js';
import { HUB_MESSAGES, writeHub } from './hub-graph.js';
import { profiler } from './profiled.js';
import { testGraph } from './test-graph.js';

const { compile } = queryCompiler();
let run: ReturnType<typeof profiler>;

beforeAll(async () => {
  const graph = await testGraph();
  await graph.empty();
  await writeHub(graph);
  await graph.close();
  run = profiler();
}, 120_000);
afterAll(() => run.close());

async function hitsOf(query: string) {
  const { text, parameters } = compile(query);
  const { rows, hits } = await run.run(text, parameters);
  return { rows, hits };
}

/** All of the hub's messages have 2,000 keys, and to look at one message takes several hits. */
const FEW_HITS = 300;
const RARE = [['2003-04-15'], ['2001-08-23'], ['2000-01-04']];
const ANY_STATUS = 'status: [PLANNED, SENT]';

const OCCASION = 'occasion: {id: ["T2NjYXNpb246bzA"]}';
const EITHER = 'or: [{topic: "health"}, {recipient: {id: "of-RAR"}}]';

test.each([
  ['an occasion by id', `${ANY_STATUS}, ${OCCASION}`],
  ['an occasion of a kind', `${ANY_STATUS}, occasion: {kind: [CORONATION]}`],
  ['a topic', `${ANY_STATUS}, topic: "health"`],
  ['a reader', `${ANY_STATUS}, recipient: {id: "of-RAR"}`],
  ['a kind', `${ANY_STATUS}, kind: [REPLY]`],
  ['a status', 'status: [PLANNED]'],
  ['a publisher', `${ANY_STATUS}, article: {publisher: ["Gazette"]}`],
  ['one of two of them', `${ANY_STATUS}, ${EITHER}`],
  ['one of two kinds', `and: [{${ANY_STATUS}}, {or: [{kind: [REPLY]}, {kind: [THANKS]}]}]`],
])('of a hub the three messages with %s are found without the rest', async (_, condition) => {
  const { rows, hits } = await hitsOf(
    `{ country(by: {id: "HUB"}) { messages(filter: {${condition}}) { nodes { sentOn } } } }`,
  );
  expect(rows).toEqual([[RARE]]);
  expect(hits).toBeLessThan(FEW_HITS);
});

test.each([
  ['occasion: {kind: [AWARD]}'],
  ['status: [WITHHELD]'],
  ['or: [{sender: {id: "none"}}, {topic: "security"}]'],
])('of a hub what there is not is missed without a look at the rest: %s', async (condition) => {
  const { rows, hits } = await hitsOf(
    `{ country(by: {id: "HUB"}) { messages(filter: {${condition}}) { totalCount nodes { sentOn } } } }`,
  );
  expect(JSON.stringify(rows)).toMatch(/^\[\[(\[\],0|\[0,\[\]\])\]\]$/);
  expect(hits).toBeLessThan(FEW_HITS);
});

test.each([
  ['of a status', 'status: [PLANNED]'],
  ['of a publisher', `${ANY_STATUS}, article: {publisher: ["Gazette"]}`],
  ['of one of two sorts', `${ANY_STATUS}, ${EITHER}`],
  ['of a sender on an occasion', `${ANY_STATUS}, sender: {id: "of-HUB"}, occasion: {year: 1901}`],
])('the three messages %s are found without the rest', async (_, condition) => {
  const { rows, hits } = await hitsOf(
    `{ messages(filter: {${condition}}) { totalCount nodes { sentOn } } }`,
  );
  expect(rows.map(([sentOn, total]) => [sentOn, total])).toEqual(RARE.map(([day]) => [day, 3]));
  expect(hits).toBeLessThan(FEW_HITS);
});

/** To find that there are many takes a look at some hundreds. */
const SOME_HITS = 1_000;

test.each([
  ['topic: "trade"'],
  ['occasion: {kind: [NATIONAL_DAY]}'],
  ['article: {publisher: ["Herald"]}'],
  ['or: [{sender: {id: "of-HUB"}}, {topic: "trade"}]'],
])('of what almost all of a hub are the latest are read by its keys: %s', async (condition) => {
  const { rows, hits } = await hitsOf(
    `{ country(by: {id: "HUB"}) { messages(first: 5, filter: {${condition}}) { nodes { sentOn } } } }`,
  );
  expect(JSON.stringify(rows)).toBe(
    '[[[["2005-06-22"],["2005-06-21"],["2005-06-20"],["2005-06-19"],["2005-06-18"]]]]',
  );
  expect(hits).toBeLessThan(SOME_HITS);
});

test('how many messages a person wrote or got is told without a look at them', async () => {
  const { rows, hits } = await hitsOf(
    '{ person(by: {id: "of-HUB"}) { messageCount messages { totalCount } } }',
  );
  expect(rows).toEqual([[HUB_MESSAGES, HUB_MESSAGES - RARE.length]]);
  expect(hits).toBeLessThan(FEW_HITS);
});
