import { createHash } from 'node:crypto';
import { CONTENT_LABELS, type ContentLabel } from '../../src/graph/content.js';
import type { EdgeProperties } from '../../src/graph-model.js';
import type { Graph } from '../../src/graph/graph.js';
import { graphLines, type GraphLine } from '../../src/graph/graph-lines.js';
import { graphHash } from '../../src/graph/hash.js';
import { graphStats } from '../../src/graph/stats.js';
import { testGraph } from './test-graph.js';
import { writeGraph } from './write-graph.js';

/** One edge of every type, between the first nodes of two labels. */
const EDGES: Record<keyof EdgeProperties, [ContentLabel, ContentLabel]> = {
  EXCHANGED: ['Country', 'Country'],
  GIVES: ['Article', 'Report'],
  ANSWERS: ['Report', 'Report'],
  OF: ['Report', 'Message'],
  SENT_BY: ['Message', 'Person'],
  SENT_TO: ['Message', 'Office'],
  FROM_COUNTRY: ['Message', 'Country'],
  TO_COUNTRY: ['Message', 'Country'],
  ON: ['Message', 'Occasion'],
  REPLY_TO: ['Message', 'Message'],
  CARRIED_BY: ['Message', 'Person'],
  CONCERNS: ['Occasion', 'Country'],
  SAID_IN: ['Statement', 'Message'],
  SAID_BY: ['Statement', 'Person'],
  SAID_TO: ['Statement', 'Organisation'],
  QUOTES: ['Report', 'Statement'],
  ABOUT: ['Statement', 'Topic'],
  MENTIONS: ['Article', 'Person'],
  HELD: ['Person', 'Office'],
  OF_COUNTRY: ['Office', 'Country'],
  CLAIMS: ['Article', 'PartyClaim'],
  MEANS: ['PartyClaim', 'Person'],
  KEYED: ['PartyClaim', 'NameKey'],
};
const TYPES = Object.keys(EDGES) as (keyof EdgeProperties)[];
const PARTIES = ['Person', 'Office', 'Organisation', 'Country'];

jest.setTimeout(30_000);

let graph: Graph;
/** The hash of the whole. */
let before: string;
const run = (text: string, parameters = {}) =>
  graph.write((transaction) => transaction.run(text, parameters));

/** Two nodes of every label and an edge of every type, written in the order of `labels` and `types`. */
async function writeAll(labels: readonly ContentLabel[], types: (keyof EdgeProperties)[]) {
  await run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  const nodes = labels.flatMap((label) =>
    [1, 2].map((number) => ({
      labels: PARTIES.includes(label) ? [label, 'Party'] : [label],
      ...{ id: `${label}${number}`, text: 'as told', list: ['a', 'b'], number, flag: true },
    })),
  );
  const edges = types.map((type) => ({
    ...{ tail: `${EDGES[type][0]}1`, type, head: `${EDGES[type][1]}2` },
    ...{ order: 1, title: 'president' },
  }));
  await graph.write((transaction) => writeGraph(transaction, nodes, edges));
}

async function lines(): Promise<GraphLine[]> {
  const found: GraphLine[] = [];
  for await (const line of graphLines(graph)) found.push(line);
  return found;
}

beforeAll(async () => {
  const opened = await testGraph();
  await opened.empty();
  graph = opened;
  await writeAll(CONTENT_LABELS, TYPES);
  before = await graphHash(graph);
});
afterAll(() => graph.close());

test('every node and edge is a line of JSON, all nodes before all edges', async () => {
  const found = await lines();
  expect(found.map(({ type }) => type)).toEqual([
    ...CONTENT_LABELS.flatMap(() => ['node', 'node']),
    ...TYPES.map(() => 'edge'),
  ]);
  expect(found.every(({ type, line }) => (JSON.parse(line) as GraphLine).type === type)).toBe(true);
});

test('a line holds labels, ids and all properties by name', async () => {
  const found = (await lines()).map(({ line }) => line);
  expect(found).toContain(
    '{"type":"node","labels":["Country","Party"],"properties":{"flag":true,"id":"Country1","list":["a","b"],"number":1,"text":"as told"}}',
  );
  expect(found).toContain(
    '{"type":"edge","label":"SENT_BY","from":{"label":"Message","id":"Message1"},"to":{"label":"Person","id":"Person2"},"properties":{"order":1,"title":"president"}}',
  );
});

test('counts are by label and by type', async () => {
  const { nodes, edges } = await graphStats(graph);
  expect(nodes).toEqual(Object.fromEntries(CONTENT_LABELS.map((label) => [label, 2])));
  expect(edges).toEqual(Object.fromEntries(TYPES.map((type) => [type, 1])));
});

test('the order of writing plays no part', async () => {
  await writeAll(CONTENT_LABELS.toReversed(), TYPES.toReversed());
  expect(await graphHash(graph)).toBe(before);
});

/** The content label in the line of a node, which other labels may stand beside. */
const labelOfNode = (line: string) =>
  CONTENT_LABELS.find((label) => (JSON.parse(line) as { labels: string[] }).labels.includes(label));

/** The hash after a change that is taken back again. */
async function hashAfter(change: () => Promise<unknown>, undo: () => Promise<unknown>) {
  await change();
  const hash = await graphHash(graph);
  await undo();
  return hash;
}

const lineTexts = async () => (await lines()).map(({ line }) => line);

test('the hash is that of the lines', async () => {
  const sum = createHash('sha256');
  for (const line of await lineTexts()) sum.update(`${line}\n`);
  expect(sum.digest('hex')).toBe(before);
});

// A line for each node and each edge: one change to all of them shows for each whether its line, and so the hash, tells it.
test.each([
  ['a text', { text: 'As told' }],
  ['the order of a list', { list: ['b', 'a'] }],
  ['a number', { number: 7 }],
  ['a flag', { flag: false }],
  ['a property more', { more: '' }],
  ['a property less', { flag: null }],
])('%s of a node of any label changes the hash', async (_, change) => {
  const setOnNodes = (properties: object) =>
    run("MATCH (n) WHERE n.id ENDS WITH '1' SET n += $given.properties", { properties });
  const unchanged = new Set(await lineTexts());
  await setOnNodes(change);
  const changed = (await lineTexts()).filter((line) => !unchanged.has(line));
  await setOnNodes({ text: 'as told', list: ['a', 'b'], number: 1, flag: true, more: null });
  expect(changed.map(labelOfNode)).toEqual(CONTENT_LABELS);
});

test.each([
  ['a text', { title: 'President' }],
  ['a number', { order: 2 }],
  ['a property less', { title: null }],
])('%s of an edge of any type changes the hash', async (_, change) => {
  const setOnEdges = (properties: object) =>
    run('MATCH ()-[r]->() WHERE r.order IS NOT NULL SET r += $given.properties', { properties });
  const unchanged = new Set(await lineTexts());
  await setOnEdges(change);
  const changed = (await lineTexts()).filter((line) => !unchanged.has(line));
  await setOnEdges({ order: 1, title: 'president' });
  const types = changed.map((line) => (JSON.parse(line) as { label: string }).label);
  expect(types.sort()).toEqual([...TYPES].sort());
});

test.each([
  ['a label more', 'MATCH (n:Country) SET n:Odd', 'MATCH (n:Odd) REMOVE n:Odd'],
  [
    'a second edge like it',
    'MATCH (a)-[:OF]->(b) CREATE (a)-[:OF {odd: 1}]->(b)',
    'MATCH ()-[r:OF {odd: 1}]->() DELETE r',
  ],
  [
    'an edge of an unknown type',
    'MATCH (n:Topic) CREATE (n)-[:ODD]->(n)',
    'MATCH ()-[r:ODD]->() DELETE r',
  ],
  [
    'the direction of an edge',
    'MATCH (a)-[r:REPLY_TO]->(b) DELETE r CREATE (b)-[:REPLY_TO {order: 1, title: "president"}]->(a)',
    'MATCH (a)-[r:REPLY_TO]->(b) DELETE r CREATE (b)-[:REPLY_TO {order: 1, title: "president"}]->(a)',
  ],
  ['a node more', 'CREATE (:Topic {id: "odd"})', 'MATCH (n:Topic {id: "odd"}) DELETE n'],
])('%s changes the hash', async (_, change, undo) => {
  const hash = await hashAfter(
    () => run(change),
    () => run(undo),
  );
  expect(hash).not.toBe(before);
});

test('after all these changes were taken back the hash is the first one', async () => {
  expect(await graphHash(graph)).toBe(before);
});

test.each([
  [
    'a run and what it set aside',
    `CREATE (:LoadRun {id: 'odd'})-[:SET_ASIDE]->(:Rejected {id: 'odd', path: 'x'})`,
    `MATCH (n) WHERE n.id = 'odd' DETACH DELETE n`,
  ],
  [
    'an edge to a run',
    `MATCH (a:Article {id: 'Article1'}) CREATE (a)-[:LOADED_IN]->(:LoadRun {id: 'odd'})`,
    `MATCH (n:LoadRun {id: 'odd'}) DETACH DELETE n`,
  ],
  [
    'the record of a migration',
    `MATCH (m:Migration) SET m.odd = true`,
    'MATCH (m:Migration) REMOVE m.odd',
  ],
])('%s must not change the hash', async (_, change, undo) => {
  const hash = await hashAfter(
    () => run(change),
    () => run(undo),
  );
  expect(hash).toBe(before);
});

test('an empty graph has a hash of its own and no counts', async () => {
  await run('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
  const empty = await graphStats(graph);
  expect(empty).toMatchObject({ nodes: {}, edges: {} });
  expect(empty.graphHash).not.toBe(before);
});
