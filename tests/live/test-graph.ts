import { connect, type Address } from '../../src/graph/connection.js';
import type { Graph } from '../../src/graph/graph.js';
import { migrate } from '../../src/graph/migrations/migrate.js';

export interface TestGraph extends Graph {
  /** Removes all data; constraints and indexes of this version stand, so that the server keeps the plans it has made. */
  empty(): Promise<void>;
  /** Removes all data, indexes and constraints. */
  wipe(): Promise<void>;
}

/** Where the run's server is and how to log in. */
export function testAddress(): Address {
  const { NEO4J_TEST_URI, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD } = process.env;
  if (!NEO4J_TEST_URI) throw new Error('Run these tests with: npx jest --selectProjects live');
  return {
    uri: NEO4J_TEST_URI,
    user: NEO4J_TEST_USER ?? 'neo4j',
    password: NEO4J_TEST_PASSWORD ?? '',
    database: 'neo4j',
  };
}

/**
 * The run's database. All test files share it and run one after another; each empties it before it begins and closes it when
 * it ends.
 */
export async function testGraph(): Promise<TestGraph> {
  const graph = await connect(testAddress());
  const drop = async (kind: 'CONSTRAINT' | 'INDEX', listing: string) => {
    const found = await graph.readMaps<{ name: string }>(listing);
    for (const { name } of found) await graph.define(`DROP ${kind} \`${name}\` IF EXISTS`);
  };
  const remove = (nodes: string) =>
    graph.define(`MATCH ${nodes} CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS`);
  const empty = async () => {
    await remove('(n:!Migration)');
    await migrate(graph);
  };
  const wipe = async () => {
    await remove('(n)');
    await drop('CONSTRAINT', 'SHOW CONSTRAINTS YIELD name');
    await drop('INDEX', "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  };
  return {
    read: graph.read.bind(graph),
    readMaps: graph.readMaps.bind(graph),
    profile: graph.profile.bind(graph),
    write: graph.write.bind(graph),
    define: graph.define.bind(graph),
    connections: () => graph.connections!(),
    close: graph.close.bind(graph),
    empty,
    wipe,
  };
}
