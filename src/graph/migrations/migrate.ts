import { GraphError } from '../../errors.js';
import type { Graph } from '../graph.js';
import { checksum, isSchema, type Migration } from './migration.js';
import { migrations as known } from './migrations.js';

interface Record {
  id: string;
  checksum: string;
}

const RECORDS = 'MATCH (m:Migration) RETURN m.id AS id, m.checksum AS checksum ORDER BY id';
const RECORD_KEY =
  'CREATE CONSTRAINT migration_id IF NOT EXISTS FOR (n:Migration) REQUIRE n.id IS UNIQUE';
const ADD_RECORDS =
  'UNWIND $given.rows AS row MERGE (m:Migration {id: row.id}) ON CREATE SET m = row';
const LONGEST_S = 600;
const AWAIT_INDEXES = `CALL db.awaitIndexes(${LONGEST_S})`;

/**
 * Brings the schema up to date and answers the ids of the steps that were missing. Two processes may do so at once, and
 * one that was cut short is completed by the next. Refuses a database whose steps this version does not know.
 */
export async function migrate(graph: Graph, migrations: Migration[] = known): Promise<string[]> {
  const records = await graph.readMaps<Record>(RECORDS);
  const missing = missingMigrations(records, migrations);
  if (missing.length === 0) return [];
  await define(graph, RECORD_KEY);
  // Content comes after the first record: where there is none, there is none to change, and to plan that takes seconds.
  const holdsContent = records.length > 0;
  for (const { statements } of missing)
    for (const statement of statements)
      if (holdsContent || isSchema(statement)) await define(graph, statement);
  await graph.write((transaction) => transaction.run(ADD_RECORDS, { rows: missing.map(recordOf) }));
  // Said to the database too, which else ends what takes a minute; the indexes of a million messages take longer.
  await graph.read(AWAIT_INDEXES, {}, { timeoutMs: LONGEST_S * 1_000 });
  return missing.map(({ id }) => id);
}

function recordOf(migration: Migration) {
  const { id } = migration;
  return {
    id,
    version: Number.parseInt(id, 10),
    checksum: checksum(migration),
    appliedAt: new Date().toISOString(),
  };
}

/** The steps not yet recorded, in order. Throws where a record is unknown or tells of another text. */
export function missingMigrations(records: Record[], migrations: Migration[]): Migration[] {
  const texts = new Map(migrations.map((migration) => [migration.id, checksum(migration)]));
  for (const record of records) {
    const text = texts.get(record.id);
    if (text === undefined)
      throw new GraphError(
        `The database was set up by a newer Diplograph (migration ${record.id} is not known here).`,
        'Upgrade Diplograph, or use another database.',
      );
    if (text !== record.checksum)
      throw new GraphError(
        `Migration ${record.id} of the database differs from the one of this Diplograph.`,
        'Use the version that set it up, or load the articles into an empty database.',
      );
  }
  const applied = new Set(records.map(({ id }) => id));
  return migrations.filter(({ id }) => !applied.has(id));
}

/** IF NOT EXISTS looks before it waits for its lock, so of two processes at once one is told that its index exists. */
async function define(graph: Graph, statement: string): Promise<void> {
  try {
    await graph.define(statement);
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    if (!code?.endsWith('AlreadyExists')) throw error;
    await graph.define(statement);
  }
}
