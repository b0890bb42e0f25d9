import type { Migration } from './migration.js';

/** The latest of the messages that were not sent, of one status and of one kind too, without walking those that were. */
export const unsentLatestFirst: Migration = {
  id: '0014-unsent-latest-first',
  statements: [
    'CREATE RANGE INDEX unsent_status_latest IF NOT EXISTS FOR (n:Unsent) ON (n.status, n.sortOn)',
    'CREATE RANGE INDEX unsent_kind_status_latest IF NOT EXISTS FOR (n:Unsent) ON (n.kind, n.status, n.sortOn)',
  ],
};
