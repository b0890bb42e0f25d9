import { connect } from '../../src/graph/connection.js';
import type { Graph } from '../../src/graph/graph.js';
import { type ApiServer, startApi } from './api-server.js';
import { type BoltMessage, boltMessages } from './bolt-messages.js';
import { Line } from './line.js';
import { testAddress, testGraph } from './test-graph.js';

let line: Line;
let graph: Graph;
let api: ApiServer;

beforeAll(async () => {
  const setup = await testGraph();
  await setup.empty();
  await setup.close();
  const address = testAddress();
  line = new Line(address.uri);
  graph = await connect({ ...address, uri: `bolt://127.0.0.1:${await line.open()}` });
  api = await startApi(graph);
});
afterAll(async () => {
  await api.server.close();
  await graph.close();
  await line.cut();
});

/** What is sent to the database while `work` lasts. */
async function sentBy(work: () => Promise<unknown>): Promise<BoltMessage[]> {
  const before = line.sent.length;
  await work();
  return boltMessages(Buffer.concat(line.sent.slice(before)));
}
const namesOf = (messages: BoltMessage[]) => messages.map(({ name }) => name);

test('a query is one statement that commits itself, reads only, and names its database and its request', async () => {
  const query = 'query Totals { messages { totalCount } }';
  const asked = () => sentBy(() => api.query(query));
  // What a session was told in the first must not come back in the second.
  for (const messages of [await asked(), await asked()]) {
    expect(namesOf(messages)).toEqual(['RUN', 'PULL']);
    const [text, , extra] = messages[0]!.fields;
    expect(text).toMatch(/^(RETURN|MATCH)/);
    expect(extra).toEqual({
      db: 'neo4j',
      mode: 'r',
      tx_timeout: 20_000,
      tx_metadata: {
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
        operation: 'Totals',
      },
    });
  }
});

test('a write is a transaction with the database named, and knows no bookmark of a read', async () => {
  const messages = await sentBy(() =>
    graph.write((transaction) => transaction.run('MATCH (n:Nothing) RETURN n')),
  );
  const [begin] = messages.filter(({ name }) => name === 'BEGIN');
  expect(begin!.fields).toEqual([{ db: 'neo4j' }]);
});
