import type { Migration } from './migration.js';

/**
 * What a pair of states comes to without walking its messages: also how many of them go both ways, how many are exchanges and
 * how many accounts there are; and what a state sent its own people.
 */
export const exchangeSums: Migration = {
  id: '0009-exchange-sums',
  statements: [
    `MATCH (a:Country)<-[:FROM_COUNTRY]-(m:Message {status: 'sent'})-[:TO_COUNTRY]->(b:Country)
WITH a, b, m, CASE WHEN a <> b AND EXISTS { (a)<-[:TO_COUNTRY]-(m)-[:FROM_COUNTRY]->(b) } THEN 1 ELSE 0 END AS back
WITH a, b, count(m) AS messages, sum(back) AS bothWays, sum(CASE WHEN m.mutual THEN 1 ELSE 0 END) AS exchanges,
  sum(m.reportCount) AS reports, sum(back * m.reportCount) AS reportsBothWays,
  min(nullIf(m.sortOn, '')) AS first, max(nullIf(m.sortOn, '')) AS last
MERGE (a)-[e:EXCHANGED]->(b)
SET e.messages = messages, e.bothWays = bothWays, e.exchanges = exchanges, e.reports = reports,
  e.reportsBothWays = reportsBothWays, e.first = first, e.last = last`,
  ],
};
