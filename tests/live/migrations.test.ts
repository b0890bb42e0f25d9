import { connect } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { checksum } from '../../src/graph/migrations/migration.js';
import { migrations } from '../../src/graph/migrations/migrations.js';
import { testAddress, testGraph, type TestGraph } from './test-graph.js';

jest.setTimeout(30_000);

let graph: TestGraph;
const ids = migrations.map(({ id }) => id);
const records = () =>
  graph.readMaps(
    'MATCH (m:Migration) RETURN m.id AS id, m.version AS version, m.checksum AS checksum ORDER BY id',
  );
const expectedRecords = migrations.map((migration, place) => ({
  id: migration.id,
  version: place + 1,
  checksum: checksum(migration),
}));

beforeAll(async () => {
  graph = await testGraph();
});
beforeEach(() => graph.wipe());
afterAll(() => graph.close());

test('an empty database gets every step, and each is recorded', async () => {
  expect(await migrate(graph)).toEqual(ids);
  expect(await records()).toEqual(expectedRecords);
});

test('every index is ready when it is done', async () => {
  await migrate(graph);
  const states = await graph.readMaps('SHOW INDEXES YIELD state RETURN DISTINCT state');
  expect(states).toEqual([{ state: 'ONLINE' }]);
});

test('a second time there is nothing to do', async () => {
  await migrate(graph);
  expect(await migrate(graph)).toEqual([]);
});

test('three processes at once all succeed and record each step once', async () => {
  const others = await Promise.all([connect(testAddress()), connect(testAddress())]);
  try {
    await Promise.all([graph, ...others].map((one) => migrate(one)));
  } finally {
    await Promise.all(others.map((one) => one.close()));
  }
  expect(await records()).toEqual(expectedRecords);
});

test('a step that was cut short is completed', async () => {
  const statements = migrations.flatMap((migration) => migration.statements);
  for (const statement of statements.slice(0, 5)) await graph.define(statement);
  expect(await migrate(graph)).toEqual(ids);
});

test('a database of a newer version is refused and left as it is', async () => {
  await migrate(graph);
  await graph.write((transaction) =>
    transaction.run(`CREATE (:Migration {id: '9999-later', checksum: 'x'})`),
  );
  await expect(migrate(graph)).rejects.toMatchObject({
    line: 'The database was set up by a newer Diplograph (migration 9999-later is not known here). Upgrade Diplograph, or use another database.',
    exitCode: 4,
  });
});

test('a database whose step was another is refused', async () => {
  await migrate(graph);
  await graph.write((transaction) =>
    transaction.run(`MATCH (m:Migration {id: '0001-unique-ids'}) SET m.checksum = 'x'`),
  );
  await expect(migrate(graph)).rejects.toMatchObject({
    line: 'Migration 0001-unique-ids of the database differs from the one of this Diplograph. Use the version that set it up, or load the articles into an empty database.',
    exitCode: 4,
  });
});

test('two nodes of one id must not be', async () => {
  await migrate(graph);
  const twice = graph.write((transaction) =>
    transaction.run(`CREATE (:Message {id: 'x'}) CREATE (:Message {id: 'x'})`),
  );
  await expect(twice).rejects.toThrow('ConstraintValidationFailed');
});
