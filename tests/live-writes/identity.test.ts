import type { Parameters } from '../../src/graph/graph.js';
import { writeBatch } from '../../src/graph/writes/write-batch.js';
import { occasion, person, randomArticles, report, told } from '../resolve/invented.js';
import type { Told } from '../../src/score/resolved.js';
import { expectSameGraphOfAnyBatches } from './any-batches.js';
import { testGraph, type TestGraph } from '../live/test-graph.js';
import { linesOf, linesOfOneRunIn, withdrawTold, writeTold } from './told-graph.js';

jest.setTimeout(120_000);

let graph: TestGraph;

beforeAll(async () => {
  graph = await testGraph();
});
afterAll(() => graph.close());
beforeEach(() => graph.empty());

const write = (articles: Told[]) => writeTold(graph, articles);
const withdraw = (articles: Told[]) => withdrawTold(graph, articles);
const lines = () => linesOf(graph);
const linesOfOneRun = (articles: Told[]) => linesOfOneRunIn(graph, articles);

const [president, other] = [person('Ilan Toreyev', 'KAZ'), person('Otto VII', 'NOR')];
/** Twelve days lie between A and C, and B stands between them; it comes in the midst, last or first. */
const [a, b, c] = [
  told('a', '2022-03-01', [report([president], [other], '2022-03-01')]),
  told('b', '2022-03-07', [
    report([person('I. Toreyev', 'KAZ'), president], [other], '2022-03-07'),
  ]),
  told('c', '2022-03-13', [report([president], [other], '2022-03-13')]),
];
const orders = [
  ['a b c', [a, b, c]],
  ['c a b', [c, a, b]],
  ['b c a', [b, c, a]],
] as const;

describe('separate runs in the order', () => {
  let once: string[];
  beforeAll(async () => {
    once = await linesOfOneRun([a, b, c]);
  });

  test.each(orders)('%s equal one run', async (_, articles) => {
    for (const article of articles) await write([article]);
    expect(await lines()).toEqual(once);
  });
});

test('any batches, repeats and withdrawals leave what is decided in memory', () =>
  expectSameGraphOfAnyBatches(graph, 20, 1));

test('an article that is told anew leaves nothing of what it told before', async () => {
  const once = await linesOfOneRun([b]);
  const another = told('b', '2022-04-01', [
    report([person('Mara Holt', 'NZL', 'Prime Minister')], [president], null, {
      occasion: occasion('election'),
    }),
  ]);
  await write([another]);
  await write([b]);
  expect(await lines()).toEqual(once);
});

test('what was said by and to a person follows the claims that mean another now', async () => {
  const lone = person('Toreyev', 'KAZ');
  const alone = told('lone', '2022-03-01', [
    report([lone], [other], '2022-03-01'),
    report([other], [lone], '2022-03-01', { occasion: occasion('election') }),
  ]);
  const once = await linesOfOneRun([alone, a]);
  await graph.empty();
  await write([alone]);
  await write([a]);
  expect(await lines()).toEqual(once);
});

test('of two articles with one id in a batch the later dated counts', async () => {
  const later = told('a', '2022-05-01', [report([president], [other], '2022-05-01')]);
  const once = await linesOfOneRun([later]);
  expect(await linesOfOneRun([a, later])).toEqual(once);
  expect(await linesOfOneRun([later, a])).toEqual(once);
});

test('when all articles are withdrawn nothing is left', async () => {
  await write(randomArticles(20, 9));
  await withdraw(randomArticles(20, 9));
  expect(await lines()).toEqual([]);
});

test('withdrawing what is not there changes nothing', async () => {
  const once = await linesOfOneRun([a]);
  await withdraw([b]);
  expect(await lines()).toEqual(once);
});

test('the parties of an exchange stand on both edges with their side', async () => {
  await write([
    told('x', '2022-01-03', [report([president], [other], '2022-01-03', { mutual: true })]),
  ]);
  const edges = await graph.readMaps(
    'MATCH (:Message)-[e:SENT_BY|SENT_TO]->(p) RETURN type(e) AS type, p.name AS name, e.side AS side, e.order AS order ORDER BY type, order',
  );
  expect(edges).toEqual([
    { type: 'SENT_BY', name: 'Ilan Toreyev', side: 1, order: 0 },
    { type: 'SENT_BY', name: 'Otto VII', side: 2, order: 1 },
    { type: 'SENT_TO', name: 'Ilan Toreyev', side: 1, order: 0 },
    { type: 'SENT_TO', name: 'Otto VII', side: 2, order: 1 },
  ]);
});

test('what a batch reads does not grow with what it does not touch', async () => {
  const rowsRead = async () => {
    let rows = 0;
    await graph.write((transaction) =>
      writeBatch(
        {
          run: async <Row extends object>(text: string, parameters?: Parameters) => {
            const found = await transaction.run<Row>(text, parameters);
            rows += found.length;
            return found;
          },
        },
        [a, b],
        '1',
      ),
    );
    return rows;
  };
  await write([c]);
  const few = await rowsRead();
  const [holt, dahl] = [person('Mara Holt', 'NZL'), person('Lena Dahl', 'DNK')];
  await write(
    Array.from({ length: 40 }, (_, place) =>
      told(`far ${place}`, '2022-03-05', [
        report([holt], [dahl], '2022-03-05', { occasion: occasion('new_year') }),
      ]),
    ),
  );
  await write([told('long ago', '2001-03-05', [report([president], [other], '2001-03-05')])]);
  await withdraw([a, b]);
  expect(await rowsRead()).toBe(few);
});
