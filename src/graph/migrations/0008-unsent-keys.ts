import type { Migration } from './migration.js';

const HUB_EDGES = ['SENT_BY', 'SENT_TO', 'FROM_COUNTRY', 'TO_COUNTRY'];

/** The few messages of a party or country that were not sent: all others are its degree less these. */
export const unsentKeys: Migration = {
  id: '0008-unsent-keys',
  statements: HUB_EDGES.flatMap((type) => [
    `MATCH (m:Message)-[e:${type}]->() WHERE m.status <> 'sent' AND e.unsentKey IS NULL CALL (e) { SET e.unsentKey = e.key } IN TRANSACTIONS OF 10000 ROWS`,
    `CREATE RANGE INDEX ${type.toLowerCase()}_unsent_key IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.unsentKey)`,
  ]),
};
