import { connect } from '../../src/graph/connection.js';
import { testAddress, testGraph, type TestGraph } from './test-graph.js';

let graph: TestGraph;

beforeAll(async () => {
  graph = await testGraph();
  await graph.wipe();
});
afterAll(() => graph.close());

test('rows are positional and integers are numbers', async () => {
  const table = await graph.read(
    'UNWIND range(1, $most) AS n RETURN n, $word AS word LIMIT $most',
    {
      most: 2,
      word: 'x',
    },
  );
  expect(table).toEqual({
    columns: ['n', 'word'],
    rows: [
      [1, 'x'],
      [2, 'x'],
    ],
  });
});

test('the connections of the pool are counted', async () => {
  await graph.read('RETURN 1');
  expect(graph.connections?.()).toEqual({ busy: 0, idle: 1 });
  const asked = graph.read('RETURN 1');
  await new Promise((resolve) => setImmediate(resolve));
  expect(graph.connections?.().busy).toBe(1);
  await asked;
});

test('no rows still have their columns', async () => {
  await expect(graph.read('MATCH (n:Nothing) RETURN n.a AS a, 1 AS b')).resolves.toEqual({
    columns: ['a', 'b'],
    rows: [],
  });
});

test('whole numbers are stored as integers and others as floats', async () => {
  const [row] = await graph.write((transaction) =>
    transaction.run<object>(
      'CREATE (n:Number) SET n += $given.properties RETURN valueType(n.whole) AS whole, valueType(n.part) AS part',
      { properties: { whole: 3, part: 0.5 } },
    ),
  );
  expect(row).toEqual({ whole: 'INTEGER NOT NULL', part: 'FLOAT NOT NULL' });
});

test('what a failing write has written is not there', async () => {
  const work = graph.write(async (transaction) => {
    await transaction.run('CREATE (:Half)');
    throw new RangeError('no more');
  });
  await expect(work).rejects.toThrow(RangeError);
  await expect(graph.readMaps('MATCH (n:Half) RETURN count(n) AS n')).resolves.toEqual([{ n: 0 }]);
});

test('two writers that lock each other out both succeed', async () => {
  await graph.write((transaction) =>
    transaction.run('UNWIND ["a", "b"] AS id CREATE (:Locked {id: id, n: 0})'),
  );
  const add = (ids: string[]) =>
    graph.write(async (transaction) => {
      for (const id of ids)
        await transaction.run('MATCH (l:Locked {id: $given.id}) SET l.n = l.n + 1', { id });
    });
  const writers = Array.from({ length: 10 }, (_, at) => add(at % 2 ? ['a', 'b'] : ['b', 'a']));
  await Promise.all(writers);
  await expect(graph.readMaps('MATCH (l:Locked) RETURN l.n AS n')).resolves.toEqual([
    { n: 10 },
    { n: 10 },
  ]);
});

test.each([
  ['a write', 'CREATE (:Written)', 'AccessMode'],
  ['an index', 'CREATE INDEX never FOR (n:Never) ON (n.id)', 'AccessMode'],
  ['broken Cypher', 'RETURN', 'SyntaxError'],
])('a read refuses %s in one line', async (_, text, code) => {
  const error = (await graph.read(text).catch((reason: unknown) => reason)) as Error;
  expect(error.message).toContain(code);
  expect(error.message).not.toContain('\n');
});

const ENDLESS = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS x';
const stillRunning = `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000)'
  RETURN currentQuery`;

test('a query is ended after its timeout', async () => {
  await expect(graph.read(ENDLESS, {}, { timeoutMs: 200 })).rejects.toThrow(
    'TransactionTimedOutClientConfiguration',
  );
});

test('a profile is ended after its timeout', async () => {
  await expect(graph.profile(ENDLESS, {}, { timeoutMs: 200 })).rejects.toThrow(
    'TransactionTimedOutClientConfiguration',
  );
});

test('an aborted query ends at once, on the server too', async () => {
  const controller = new AbortController();
  setTimeout(() => controller.abort(new Error('client gone')), 200);
  await expect(graph.read(ENDLESS, {}, { signal: controller.signal })).rejects.toThrow(
    'client gone',
  );
  await new Promise((later) => setTimeout(later, 500));
  await expect(graph.readMaps(stillRunning)).resolves.toEqual([]);
});

test('an aborted query leaves no clock running', async () => {
  const clocks = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const before = clocks();
  const controller = new AbortController();
  const found = graph.read(ENDLESS, {}, { timeoutMs: 60_000, signal: controller.signal });
  await Promise.resolve();
  const running = clocks();
  controller.abort(new Error('client gone'));
  await expect(found).rejects.toThrow('client gone');
  expect(running).toBeGreaterThan(before);
  expect(clocks()).toBeLessThanOrEqual(before);
});

test('a query whose signal is aborted already is not sent', async () => {
  const signal = AbortSignal.abort(new Error('too late'));
  await expect(graph.read('RETURN 1', {}, { signal })).rejects.toThrow('too late');
});

test('a wrong password is told in one line, a name that is not there too', async () => {
  await expect(connect({ ...testAddress(), password: 'wrong-password' })).rejects.toThrow(
    'refuses the user name or password',
  );
  await expect(connect({ ...testAddress(), database: 'nowhere' })).rejects.toThrow(
    'has no database of the name asked for',
  );
});

test('wiping leaves neither data nor schema', async () => {
  await graph.define('CREATE CONSTRAINT c FOR (n:Wiped) REQUIRE n.id IS UNIQUE');
  await graph.define('CREATE INDEX i FOR (n:Wiped) ON (n.name)');
  await graph.wipe();
  await expect(graph.readMaps('SHOW CONSTRAINTS YIELD name RETURN name')).resolves.toEqual([]);
  await expect(graph.readMaps('MATCH (n) RETURN count(n) AS n')).resolves.toEqual([{ n: 0 }]);
});

test('a profile tells the steps, their rows and hits, and what feeds them; it writes nothing', async () => {
  const step = await graph.profile('UNWIND range(1, $most) AS n RETURN n', { most: 3 });
  expect(step).toMatchObject({
    ...{ operator: 'ProduceResults', rows: 3, dbHits: 0, details: 'n' },
    children: [{ operator: 'Unwind', rows: 3, children: [] }],
  });
  await expect(graph.profile('CREATE (:Written)')).rejects.toThrow('AccessMode');
});
