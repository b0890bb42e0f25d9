import neo4j, { type Driver, type Plan } from 'neo4j-driver-lite';
import { withWholeNumbers } from '../../src/graph/whole-numbers.js';
import { queryCompiler } from '../query/compile-query.js';
import { GOLDEN_STATEMENTS } from '../query/golden-statements.js';
import { leavesOf, operatorsOf, WASTEFUL } from './profiled.js';
import { writeSmallGraph } from './small-graph.js';
import { testAddress, testGraph } from './test-graph.js';

const { compile } = queryCompiler();
let driver: Driver;

beforeAll(async () => {
  const graph = await testGraph();
  await graph.empty();
  await writeSmallGraph(graph);
  await graph.write((transaction) => transaction.run(MANY));
  await graph.close();
  const { uri, user, password } = testAddress();
  driver = neo4j.driver(uri, { scheme: 'basic', principal: user, credentials: password });
  // Else a plan hangs on whether the database has counted what the tests before have left.
  await driver.executeQuery('CALL db.prepareForReplanning(60)');
}, 120_000);
afterAll(() => driver.close());

jest.setTimeout(30_000);

/** So many of each that to read them all is dearer than to look for one, which it is not where there is a handful. */
const MANY = `
UNWIND range(1, 300) AS place
WITH place, toString(place) AS id, toString(1700 + place) AS day
CREATE (country:Country:Party {id: id, sortName: id, nameKeys: [id]})
CREATE (message:Message {id: id, kind: id, status: 'sent', mutual: false, reportCount: place, sortOn: day})
CREATE (message)-[:ON]->(:Occasion {id: id, kind: id, year: 1700 + place, ordinal: place, sortOn: day})
CREATE (message)-[:FROM_COUNTRY {key: id + ' ' + day + ' ' + id, kindKey: id + ' ' + id + ' ' + day + ' ' + id}]->(country)`;

/** What a lone value is reckoned from, of which the database tells nothing where it explains the whole. */
const LONE_VALUE = /^RETURN coalesce\(head\(COLLECT \{ (.*) \}\), 0\) AS total$/;

async function planned(text: string, parameters: object): Promise<Plan> {
  const [, told = text] = LONE_VALUE.exec(text) ?? [];
  const { summary } = await driver.executeQuery(`EXPLAIN ${told}`, withWholeNumbers(parameters));
  return summary.plan as Plan;
}
async function explained(query: string): Promise<Plan> {
  const { text, parameters } = compile(query);
  return planned(text, parameters);
}
/** The operators of a plan that read more than they need to, or hold up what follows until all is read. */
const wasteOf = (plan: Plan, ...more: string[]) =>
  operatorsOf(plan).filter((operator) => [...WASTEFUL, 'Eager', ...more].includes(operator));

/** Reads what an index finds, of texts too. */
const INDEX = /^(ProcedureCall db\.index|\w*IndexSeek)/;
/** What a plan starts from elsewhere than by an index; the row of a lone value, whose subqueries are not told, is no start. */
const startsBeside = (index: RegExp, plan: Plan) =>
  leavesOf(plan).filter((leaf) => !index.test(leaf) && !leaf.startsWith('Projection coalesce('));
const planOf = async (query: string) => operatorsOf(await explained(query));

const PARTIES =
  'senders { party { name } } recipients { party { name } } occasion { name } articles { nodes { title } }';

test.each<[string, string]>([
  ['the latest messages', `{ messages { nodes { kind ${PARTIES} } } }`],
  [
    'messages after a cursor',
    '{ messages(after: "WyJNZXNzYWdlIiwiMjAyMiIsIm0zIl0") { nodes { kind } } }',
  ],
  [
    'messages of some days',
    '{ messages(filter: {sentOn: {from: "2022", to: "2022"}}) { nodes { kind } } }',
  ],
  [
    'messages of a sender by id',
    `{ messages(filter: {sender: {id: "ann"}}) { nodes { ${PARTIES} } } }`,
  ],
  [
    'messages of a pair',
    '{ messages(filter: {between: {one: "AAA", other: "BBB"}}) { nodes { kind } } }',
  ],
  [
    'messages from one state to another and their number',
    '{ messages(filter: {fromCountry: "AAA", toCountry: "BBB"}) { totalCount nodes { kind } } }',
  ],
  [
    'messages from one state on an occasion by id',
    '{ messages(filter: {fromCountry: "AAA", occasion: {id: ["T2NjYXNpb246bzE"]}}) { nodes { kind } } }',
  ],
  ['messages on a topic', '{ messages(filter: {topic: "trade"}) { nodes { kind } } }'],
  [
    'messages on an occasion',
    '{ messages(filter: {occasion: {kind: [ELECTION]}}) { nodes { kind } } }',
  ],
  [
    'a country and its latest messages',
    `{ country(by: {code: "AAA"}) { messages(first: 5) { nodes { ${PARTIES} } } } }`,
  ],
  [
    'countries and their latest messages',
    '{ countries { nodes { name sent(first: 5) { nodes { kind } } } } }',
  ],
  [
    'a message by id',
    `{ message(id: "m1") { ${PARTIES} evidence { sentence article { title } } } }`,
  ],
  ['a node by id', '{ node(id: "UGVyc29uOmFubg") { id } }'],
  [
    'an article by address',
    '{ article(by: {url: "u"}) { statements { nodes { text } } mentions { nodes { surface } } } }',
  ],
  [
    'what proves an account',
    '{ article(by: {url: "u"}) { reports { nodes { evidence { sentence article { title } report { rule } } } } } }',
  ],
  ['articles', '{ articles { nodes { title } } }'],
  ['people', '{ people { nodes { name } } }'],
  ['occasions', '{ occasions { nodes { name messages(first: 3) { nodes { kind } } } } }'],
])('%s are found without walking all nodes', async (_, query) => {
  const plan = await explained(query);
  expect(wasteOf(plan)).toEqual([]);
  expect(leavesOf(plan).some((leaf) => /^\w*IndexSeek/.test(leaf))).toBe(true);
  expect(startsBeside(/^\w*IndexSeek/, plan)).toEqual([]);
});

test.each(GOLDEN_STATEMENTS)(
  'the golden statement of %s starts from an index and walks no more than it must',
  async (_, _query, text, parameters) => {
    const plan = await planned(text, parameters);
    expect(wasteOf(plan)).toEqual([]);
    expect(leavesOf(plan)).toEqual(expect.arrayContaining([expect.stringMatching(INDEX)]));
    expect(startsBeside(INDEX, plan)).toEqual([]);
  },
);

test.each([
  ['{ person(by: {name: "Ann"}) { name offices { office { name } } } }'],
  ['{ country(by: {name: "Borland"}) { name } }'],
  [`{ messages(filter: {party: {name: "Ann"}}) { nodes { ${PARTIES} } } }`],
  ['{ messages(filter: {sender: {name: "Ann"}, sentOn: {from: "2021"}}) { totalCount } }'],
  ['{ articles(filter: {party: {name: "Ann"}}) { nodes { title } } }'],
  ['{ messages(filter: {occasion: {concerns: {name: "Ann"}}}) { nodes { kind } } }'],
])('a name is asked of its index alone: %s', async (query) => {
  const plan = await explained(query);
  expect(wasteOf(plan, 'NodeIndexScan')).toEqual([]);
  expect(leavesOf(plan)[0]).toMatch(/^ProcedureCall db\.index\.fulltext/);
  expect(startsBeside(INDEX, plan)).toEqual([]);
});

test.each([
  ['{ country(by: {code: "AAA"}) { sent(first: 5) { nodes { kind } } } }'],
  [
    '{ person(by: {id: "ann"}) { received(first: 5, filter: {sentOn: {to: "2021"}}) { nodes { kind } } } }',
  ],
  ['{ organisation: messages(filter: {sender: {id: "org"}}) { nodes { kind } } }'],
  [
    '{ country(by: {code: "AAA"}) { sent(filter: {kind: [REPLY], sentOn: {to: "2021"}}) { nodes { kind } } } }',
  ],
  ['{ country(by: {code: "AAA"}) { sent { totalCount } } }'],
  ['{ country(by: {code: "AAA"}) { messages(orderBy: OLDEST) { nodes { kind } } } }'],
  [
    '{ country(by: {code: "AAA"}) { sent(orderBy: REPORTS, filter: {sentOn: {from: "2021"}}) { nodes { kind } } } }',
  ],
])('a hub is read by its keys: %s', async (query) => {
  const plan = await planOf(query);
  expect(plan.join(' ')).toMatch(/DirectedRelationshipIndexSeekByRange/);
});

test.each([
  ['{ messages(first: 5) { nodes { kind } } }'],
  ['{ messages(last: 5) { nodes { kind } } }'],
  ['{ messages(orderBy: OLDEST) { nodes { kind } } }'],
  ['{ messages(orderBy: REPORTS) { nodes { kind } } }'],
  ['{ messages(orderBy: REPORTS, last: 5) { nodes { kind } } }'],
  ['{ messages(after: "WyJNZXNzYWdlIiwiMjAyMiIsIm0zIl0") { nodes { kind } } }'],
  ['{ messages(filter: {sentOn: {from: "2021", to: "2022"}}) { nodes { kind } } }'],
  ['{ people { nodes { name } } }'],
  ['{ articles(first: 5) { nodes { title } } }'],
  ['{ articles(filter: {publishedOn: {from: "2021", to: "2022"}}) { nodes { title } } }'],
  ['{ occasions(last: 5) { nodes { name } } }'],
])(
  'a root list is read in the order of its index, and sorted only among equals: %s',
  async (query) => {
    const plan = await planOf(query);
    expect(plan).toContain('PartialTop');
    expect(plan).not.toContain('Top');
  },
);

test('what too many are tied to is left for the index of days, in its order', async () => {
  const plan = await explained('{ messages(filter: {topic: "trade"}) { nodes { kind } } }');
  expect(leavesOf(plan)).toEqual([
    expect.stringMatching(/^NodeUniqueIndexSeek UNIQUE n1a:Topic\(id\)/),
    expect.stringMatching(/^NodeIndexSeekByRange RANGE INDEX n1:Message\(sortOn\)/),
  ]);
  expect(operatorsOf(plan)).toContain('PartialTop');
});

test.each([
  ['{ messages(filter: {kind: [REPLY, THANKS]}) { nodes { kind } } }'],
  ['{ messages(last: 2, filter: {kind: [REPLY], mutual: false}) { nodes { kind } } }'],
  ['{ messages(orderBy: OLDEST, filter: {kind: [REPLY]}) { nodes { kind } } }'],
  [
    '{ messages(after: "WyJNZXNzYWdlIiwiMjAyMiIsIm0zIl0", filter: {kind: [REPLY], sentOn: {from: "2021"}}) { nodes { kind } } }',
  ],
])('the latest of a kind are read in the order of its own index: %s', async (query) => {
  const plan = await explained(query);
  expect(leavesOf(plan)).toEqual([
    expect.stringMatching(
      /^NodeIndexSeek RANGE INDEX n1:Message\(kind, sortOn\) WHERE kind = w1 AND sortOn >= /,
    ),
  ]);
  expect(operatorsOf(plan)).toContain('PartialTop');
});
