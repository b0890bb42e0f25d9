import type { Migration } from './migration.js';

/** The few messages that were not sent, by a label of their own: how many were is all less these, which Neo4j counts as it writes. */
export const unsentLabel: Migration = {
  id: '0010-unsent-label',
  statements: [
    `MATCH (m:Message) WHERE m.status <> 'sent' CALL (m) { SET m:Unsent } IN TRANSACTIONS OF 10000 ROWS`,
  ],
};
