import type { Migration } from './migration.js';

const labels = [
  'Article',
  'Report',
  'Message',
  'Statement',
  'Party',
  'Person',
  'Office',
  'Organisation',
  'Country',
  'Occasion',
  'Topic',
  'PartyClaim',
  'NameKey',
  'LoadRun',
  'Rejected',
  'WriterLock',
];

/** One node an id, whatever is loaded twice or at once. Every write finds its node by these. */
export const uniqueIds: Migration = {
  id: '0001-unique-ids',
  statements: labels.map(
    (label) =>
      `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
};
