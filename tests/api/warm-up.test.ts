import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readExamples } from '../../src/api/examples.js';
import { queryPlanner } from '../../src/api/planned-query.js';
import { GraphError } from '../../src/errors.js';
import { askGraphql } from './ask.js';
import { stubServer } from './stub-server.js';

const plan = queryPlanner();
const textsOf = (queries: string[]) =>
  queries.flatMap((query) => plan(query).statements.map(({ text }) => text));
const EXAMPLES = textsOf(readExamples().map(({ text }) => text));
const none = { columns: [], rows: [] };

/** Waits until `asked` has so many texts. */
async function until(asked: string[], count: number): Promise<void> {
  while (asked.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
}

test("a server that listens asks the examples and then the manifest, the newcomer's first", async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'diplograph-warm-')), 'manifest.json');
  const known = [
    'query A($by: PartyBy!, $kind: [Kind!]!, $day: Date!, $size: Int! = 7) { messages(first: $size, filter: {sender: $by, kind: $kind, sentOn: {from: $day}}) { totalCount } }',
    'query B($pair: CountryPair!) { messages(filter: {between: $pair}) { nodes { kind } } }',
  ];
  const documents = { a: known[0], gone: '{ nothingOfTheKind }', broken: '{', b: known[1] };
  writeFileSync(file, JSON.stringify(documents));
  const asked: string[] = [];
  const { server } = await stubServer({
    environment: { DIPLOGRAPH_TRUSTED_MODE: 'only', DIPLOGRAPH_TRUSTED_DOCUMENTS: file },
    warmsUp: true,
    read: (text) => (asked.push(text), Promise.resolve(none)),
  });
  const wanted = [...EXAMPLES, ...textsOf(known)];
  await until(asked, wanted.length);
  expect(asked).toEqual(wanted);
  await server.close();
});

test('it listens before it asks, lets clients go first, and asks no more when it stops', async () => {
  const asked: string[] = [];
  let answer = () => {};
  const { server, address } = await stubServer({
    warmsUp: true,
    read: (text, _, options) => {
      asked.push(text);
      return new Promise((resolve, reject) => {
        answer = () => resolve(none);
        options?.signal?.addEventListener('abort', () => reject(options.signal!.reason as Error));
      });
    },
  });
  await until(asked, 1);
  const answerWarming = answer;
  const client = askGraphql(address, '{ articles { totalCount } }');
  await until(asked, 2);
  answerWarming();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(asked).toHaveLength(2);
  answer();
  await client;
  await until(asked, 3);
  expect(asked[2]).toBe(EXAMPLES[1]);
  await server.close();
  expect(asked).toHaveLength(3);
});

test('a database that is away is no fault and ends it', async () => {
  let reads = 0;
  const { server, faults } = await stubServer({
    warmsUp: true,
    read: () => ((reads += 1), Promise.reject(new GraphError('It is away.', 'Wait.'))),
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([reads, faults]).toEqual([1, []]);
  await server.close();
});
