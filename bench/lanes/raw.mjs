import neo4j from 'neo4j-driver';
import { sendAtOnce } from '../../dist/graph/no-delay.js';

/** Hand-written Cypher through the driver as its best: one READ round trip, plain numbers, the socket sending at once. */
export function rawLane({ uri, user, password, database }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    maxConnectionPoolSize: 50,
  });
  sendAtOnce(driver);
  const run = async (text, parameters) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ, database });
    try {
      return await session.run(text, parameters);
    } finally {
      await session.close();
    }
  };
  return {
    name: 'raw',
    driver,
    run,
    answers: () => true,
    ask: async ({ cypher, parameters, variables, shape }) => {
      const { records } = await run(cypher, parameters ?? variables);
      return shape(records.map((record) => record.get('item')));
    },
    close: () => driver.close(),
  };
}
