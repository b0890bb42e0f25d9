import type { Migration } from './migration.js';

/** What a party both wrote and got, such as its exchanges: its messages are both of its degrees less these and what was not sent. */
export const bothKeys: Migration = {
  id: '0015-both-keys',
  statements: [
    `MATCH (m:Message {status: 'sent'})-[e:SENT_TO]->(p) WHERE e.bothKey IS NULL AND EXISTS { (m)-[:SENT_BY]->(p) } CALL (e) { SET e.bothKey = e.key } IN TRANSACTIONS OF 10000 ROWS`,
    'CREATE RANGE INDEX sent_to_both_key IF NOT EXISTS FOR ()-[r:SENT_TO]-() ON (r.bothKey)',
  ],
};
