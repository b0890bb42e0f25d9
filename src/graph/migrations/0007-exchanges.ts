import type { Migration } from './migration.js';

/** How many messages each state sent each other one: the summary that every batch keeps exact from now on. */
export const exchanges: Migration = {
  id: '0007-exchanges',
  statements: [
    `MATCH (a:Country)<-[:FROM_COUNTRY]-(m:Message {status: 'sent'})-[:TO_COUNTRY]->(b:Country) WHERE a <> b
WITH a, b, count(m) AS messages, min(nullIf(m.sortOn, '')) AS first, max(nullIf(m.sortOn, '')) AS last
MERGE (a)-[e:EXCHANGED]->(b) SET e.messages = messages, e.first = first, e.last = last`,
  ],
};
