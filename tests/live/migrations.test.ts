import { connect } from '../../src/graph/connection.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { checksum } from '../../src/graph/migrations/migration.js';
import { migrations } from '../../src/graph/migrations/migrations.js';
import { testAddress, testGraph, type TestGraph } from './test-graph.js';

jest.setTimeout(30_000);

const OLD_CONTENT = `
CREATE (nor:Country:Party {id: 'NOR'}), (kaz:Country:Party {id: 'KAZ'})
WITH nor, kaz UNWIND [['sent', '2022-01-03', 'sent'], ['will', '2022-01-04', 'planned']] AS row
CREATE (m:Message {id: row[0], kind: 'award', sortOn: row[1], status: row[2], reportCount: 2, mutual: false})
CREATE (m)-[:FROM_COUNTRY {key: 'NOR ' + row[0]}]->(nor), (m)-[:TO_COUNTRY {key: 'KAZ ' + row[0]}]->(kaz)
CREATE (m)-[:SENT_BY {key: 'NOR ' + row[0]}]->(nor), (m)-[:SENT_TO {key: 'KAZ ' + row[0]}]->(kaz), (m)-[:SENT_TO {key: 'NOR ' + row[0]}]->(nor)`;
const SUMS = `
MATCH (:Country {id: 'NOR'})-[e:EXCHANGED]->(:Country {id: 'KAZ'})
RETURN e.messages AS messages, e.bothWays AS bothWays, e.exchanges AS exchanges, e.reports AS reports, e.first AS first`;
const KEYS = `
MATCH (m:Message)-[e]->() WITH m, e ORDER BY m.id, e.kindKey
RETURN m.id AS message, m:Unsent AS unsent, collect(DISTINCT e.kindKey) AS kindKeys, collect(DISTINCT e.unsentKey) AS unsentKeys,
  collect(e.bothKey) AS bothKeys`;

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
afterAll(() => graph.close());

describe('on an empty database', () => {
  beforeEach(() => graph.wipe());

  test('three processes at once all succeed and record each step once', async () => {
    const others = await Promise.all([connect(testAddress()), connect(testAddress())]);
    try {
      const taken = await Promise.all([graph, ...others].map((one) => migrate(one)));
      expect(taken).toContainEqual(ids);
    } finally {
      await Promise.all(others.map((one) => one.close()));
    }
    expect(await records()).toEqual(expectedRecords);
  });

  test('a step that was cut short is completed, and content that an older version wrote is brought up to date', async () => {
    const [first, second] = [migrations.slice(0, 5), migrations.slice(5)];
    for (const statement of first.flatMap(({ statements }) => statements).slice(0, 5))
      await graph.define(statement);
    expect(await migrate(graph, first)).toEqual(first.map(({ id }) => id));
    await graph.define(OLD_CONTENT);
    expect(await migrate(graph)).toEqual(second.map(({ id }) => id));
    expect(await records()).toEqual(expectedRecords);
    expect(await graph.readMaps(SUMS)).toEqual([
      { messages: 1, bothWays: 0, exchanges: 0, reports: 2, first: '2022-01-03' },
    ]);
    expect(await graph.readMaps(KEYS)).toEqual([
      {
        message: 'sent',
        unsent: false,
        kindKeys: ['KAZ award 2022-01-03 sent', 'NOR award 2022-01-03 sent'],
        unsentKeys: [],
        bothKeys: ['NOR sent'],
      },
      {
        message: 'will',
        unsent: true,
        kindKeys: ['KAZ award 2022-01-04 will', 'NOR award 2022-01-04 will'],
        unsentKeys: ['KAZ will', 'NOR will'],
        bothKeys: [],
      },
    ]);
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
    const setChecksum = (checksum: string) =>
      change(`MATCH (m:Migration {id: '0001-unique-ids'}) SET m.checksum = '${checksum}'`);
    await setChecksum('x');
    await expect(migrate(graph)).rejects.toMatchObject({
      line: 'Migration 0001-unique-ids of the database differs from the one of this Diplograph. Use the version that set it up, or load the articles into an empty database.',
      exitCode: 4,
    });
    await setChecksum(checksum(migrations[0]!));
  });
});
