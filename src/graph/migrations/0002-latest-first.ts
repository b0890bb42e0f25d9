import type { Migration } from './migration.js';

/** The latest messages of a party or country without walking all of them: a range index on the key of each hub edge. */
export const latestFirst: Migration = {
  id: '0002-latest-first',
  statements: ['SENT_BY', 'SENT_TO', 'FROM_COUNTRY', 'TO_COUNTRY'].map(
    (type) =>
      `CREATE RANGE INDEX ${type.toLowerCase()}_key IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.key)`,
  ),
};
