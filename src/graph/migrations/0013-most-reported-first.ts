import type { Migration } from './migration.js';

/** The most reported messages without sorting all: one index on the number of accounts and then the day. */
export const mostReportedFirst: Migration = {
  id: '0013-most-reported-first',
  statements: [
    'CREATE RANGE INDEX message_reports_latest IF NOT EXISTS FOR (n:Message) ON (n.reportCount, n.sortOn)',
  ],
};
