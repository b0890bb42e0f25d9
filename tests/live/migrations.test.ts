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
afterAll(async () => {
  await graph.wipe();
  await graph.close();
});

describe('on an empty database', () => {
  beforeEach(() => graph.wipe());

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

  test('every step is taken and recorded', async () => {
    expect(await migrate(graph)).toEqual(ids);
    expect(await records()).toEqual(expectedRecords);
  });
});

describe('on a database that is set up', () => {
  const change = (text: string) => graph.write((transaction) => transaction.run(text));

  beforeAll(() => graph.empty());

  test('there is nothing to do', async () => {
    expect(await migrate(graph)).toEqual([]);
  });

  test('every index is ready', async () => {
    const states = await graph.readMaps('SHOW INDEXES YIELD state RETURN DISTINCT state');
    expect(states).toEqual([{ state: 'ONLINE' }]);
  });

  test('two nodes of one id must not be', async () => {
    await expect(change(`CREATE (:Message {id: 'x'}) CREATE (:Message {id: 'x'})`)).rejects.toThrow(
      'ConstraintValidationFailed',
    );
  });

  test('that a newer version set up, nothing is done', async () => {
    await change(`CREATE (:Migration {id: '9999-later', checksum: 'x'})`);
    await expect(migrate(graph)).rejects.toMatchObject({
      line: 'The database was set up by a newer Diplograph (migration 9999-later is not known here). Upgrade Diplograph, or use another database.',
      exitCode: 4,
    });
    await change(`MATCH (m:Migration {id: '9999-later'}) DELETE m`);
  });

  test('whose step was another, nothing is done', async () => {
    await change(`MATCH (m:Migration {id: '0001-unique-ids'}) SET m.checksum = 'x'`);
    await expect(migrate(graph)).rejects.toMatchObject({
      line: 'Migration 0001-unique-ids of the database differs from the one of this Diplograph. Use the version that set it up, or load the articles into an empty database.',
      exitCode: 4,
    });
  });
});
