import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readExamples } from '../../src/api/examples.js';
import { queryPlanner } from '../../src/api/planned-query.js';
import { GraphError } from '../../src/errors.js';
import { ask, askGraphql } from './ask.js';
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

describe('the first request of a known operation', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'diplograph-warm-')), 'manifest.json');
  const KNOWN =
    'query One($id: ID!, $first: Int) { message(id: $id) { replies(first: $first) { totalCount } } } query Two { articles { totalCount } }';
  const NEW = 'query New { articles { totalCount } }';
  let warm: Awaited<ReturnType<typeof stubServer>>;

  beforeAll(async () => {
    writeFileSync(file, JSON.stringify({ known: KNOWN }));
    const asked: string[] = [];
    warm = await stubServer({
      environment: { DIPLOGRAPH_TRUSTED_MODE: 'warn', DIPLOGRAPH_TRUSTED_DOCUMENTS: file },
      warmsUp: true,
      read: (text) => (asked.push(text), Promise.resolve(none)),
    });
    await until(asked, EXAMPLES.length + 2);
  });
  afterAll(() => warm.server.close());

  /** How often a plan was made, and a text parsed. */
  const made = async () => {
    const { body } = await ask(warm.address, { path: '/metrics' });
    const count = (pattern: RegExp) => Number(pattern.exec(body)?.[1] ?? 0);
    return {
      plans: count(/^diplograph_plans_total\{from="compiler"\} (\d+)$/m),
      hits: count(/^diplograph_plans_total\{from="cache"\} (\d+)$/m),
      parsed: count(/^diplograph_phase_seconds_count\{phase="parse"\} (\d+)$/m),
    };
  };
  const send = (request: object) =>
    ask(warm.address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });

  test('has one alone before it, which nothing told of', async () => {
    expect(await made()).toEqual({ plans: readExamples().length + 2, hits: 0, parsed: 0 });
    const { body } = await ask(warm.address, { path: '/metrics' });
    expect(body).not.toContain('diplograph_operations_total{');
    expect(warm.faults).toEqual([]);
  });

  test.each([
    ...readExamples().map(({ name, text }): [string, object] => [name, { query: text }]),
    [
      'by its id',
      { documentId: 'known', operationName: 'One', variables: { id: 'TWVzc2FnZTptMQ' } },
    ],
    ['another of its text', { query: KNOWN, operationName: 'Two' }],
  ])('finds its document and its plan: %s', async (_, request) => {
    const before = await made();
    expect((await send(request)).status).toBe(200);
    expect(await made()).toEqual({ ...before, hits: before.hits + 1 });
  });

  test.each<[string, object, object]>([
    ['a text that nobody knew', { query: NEW }, { plans: 1, parsed: 1 }],
    [
      'more variables than it must have',
      { documentId: 'known', operationName: 'One', variables: { id: 'TWVzc2FnZTptMQ', first: 3 } },
      { plans: 1, parsed: 0 },
    ],
  ])('makes a plan for %s', async (_, request, more) => {
    const before = await made();
    expect((await send(request)).status).toBe(200);
    const after = await made();
    expect({ plans: after.plans - before.plans, parsed: after.parsed - before.parsed }).toEqual(
      more,
    );
  });
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
