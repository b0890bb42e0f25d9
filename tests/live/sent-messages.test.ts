import { type BoltMessage, boltMessages } from './bolt-messages.js';
import { serveOverLine, type ServedOverLine } from './served-over-line.js';

let served: ServedOverLine;
beforeAll(async () => {
  served = await serveOverLine();
}, 120_000);
afterAll(() => served.close());

/** What is sent to the database while `work` lasts. */
async function sentBy(work: () => Promise<unknown>): Promise<BoltMessage[]> {
  const before = served.line.sent.length;
  await work();
  return boltMessages(Buffer.concat(served.line.sent.slice(before)));
}
const namesOf = (messages: BoltMessage[]) => messages.map(({ name }) => name);

test('a query is one statement that commits itself, reads only, and names its database and its request', async () => {
  const query = 'query Totals { messages { totalCount } }';
  const asked = () => sentBy(() => served.api.query(query));
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
    served.graph.write((transaction) => transaction.run('MATCH (n:Nothing) RETURN n')),
  );
  const [begin] = messages.filter(({ name }) => name === 'BEGIN');
  expect(begin!.fields).toEqual([{ db: 'neo4j' }]);
});
