import type { Migration } from './migration.js';

/** The latest messages of one kind without walking those of all others: one index on the kind and then the day. */
export const kindsLatestFirst: Migration = {
  id: '0011-kinds-latest-first',
  statements: [
    'CREATE RANGE INDEX message_kind_latest IF NOT EXISTS FOR (n:Message) ON (n.kind, n.sortOn)',
  ],
};
