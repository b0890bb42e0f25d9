import type { Migration } from './migration.js';

/** The occasions of one year, and the anniversaries of one number, without walking all others. */
export const occasionsOfAYear: Migration = {
  id: '0012-occasions-of-a-year',
  statements: ['year', 'ordinal'].map(
    (property) =>
      `CREATE RANGE INDEX occasion_${property} IF NOT EXISTS FOR (n:Occasion) ON (n.${property})`,
  ),
};
