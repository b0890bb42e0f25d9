import { explainId } from '../../src/graph/explain/explain-id.js';
import type { Graph } from '../../src/graph/graph.js';
import { writeBatch } from '../../src/graph/writes/write-batch.js';
import { occasion, person, report, told } from '../resolve/invented.js';
import { testGraph } from '../live/test-graph.js';

let graph: Graph;

const newYear = { occasion: occasion('new_year') };
const toreyev = person('Ilan Toreyev', 'KAZ', 'President');
const otto = person('Otto VII', 'NOR');
const articles = [
  told('a', '2022-01-01', [report([toreyev], [otto], '2022-01-01', newYear)]),
  told('b', '2022-01-03', [
    report([person('Ilan Markovich Toreev', 'KAZ')], [otto], '2022-01-02', newYear),
  ]),
  told('c', '2022-01-03', [report([toreyev], [person('Lena Dahl', 'NOR')], '2022-01-02', newYear)]),
];

beforeAll(async () => {
  const opened = await testGraph();
  await opened.empty();
  graph = opened;
  await graph.write((transaction) => writeBatch(transaction, articles, '1'));
});
afterAll(() => graph.close());

const ids = async (text: string) => (await graph.read(text)).rows.map(([id]) => id as string);

test('a message is explained by the id of any of its claims', async () => {
  const [message] = await ids('MATCH (m:Message {reportCount: 2}) RETURN m.id');
  const claims = await ids('MATCH (:Message {reportCount: 2})<-[:OF]-(r) RETURN r.claimId');
  expect(claims).toHaveLength(2);
  for (const claim of claims) {
    const explanation = await explainId(graph, claim);
    expect(explanation).toMatchObject({ type: 'message', id: message });
    expect(explanation?.decisions.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['opened', 'it is the first'],
      ['joined', 'it fits this one alone'],
    ]);
    expect(explanation?.apart.map(({ reason }) => reason)).toEqual(['the parties differ']);
  }
});

test('a person is explained by the id of any of its claims', async () => {
  const claims = await ids("MATCH (:Person {name: 'Ilan Toreyev'})<-[:MEANS]-(c) RETURN c.id");
  expect(claims).toHaveLength(2);
  for (const claim of claims) {
    const explanation = await explainId(graph, claim);
    expect(explanation).toMatchObject({ type: 'person', name: 'Ilan Toreyev' });
    expect(explanation?.decisions.map((each) => [each.claim, each.verdict])).toEqual([
      ['Ilan Markovich Toreev, KAZ', 'opened'],
      ['Ilan Toreyev, President, KAZ', 'joined'],
    ]);
  }
});

test('an occasion is explained with the messages on it', async () => {
  const [id] = await ids('MATCH (o:Occasion) RETURN o.id');
  const explanation = await explainId(graph, id!);
  expect(explanation).toMatchObject({ type: 'occasion', name: 'New Year', apart: [] });
  expect(explanation?.decisions).toHaveLength(2);
});

test('an unknown id has no explanation', async () => {
  expect(await explainId(graph, 'nothing')).toBeNull();
});
