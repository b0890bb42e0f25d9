import type { Migration } from './migration.js';

const indexes: [string, string[]][] = [
  ['Article', ['publishedOn', 'id']],
  ['Article', ['publisher']],
  ['Article', ['url']],
  ['Message', ['sortOn', 'id']],
  ['Message', ['kind', 'sortOn', 'id']],
  ['Message', ['status', 'sortOn', 'id']],
  ['Person', ['sortName', 'id']],
  ['Person', ['name']],
  ['Office', ['sortName', 'id']],
  ['Office', ['countryCode', 'role']],
  ['Organisation', ['sortName', 'id']],
  ['Organisation', ['name']],
  ['Country', ['sortName', 'id']],
  ['Country', ['name']],
  ['Occasion', ['sortOn', 'id']],
  ['Occasion', ['kind', 'sortOn', 'id']],
  ['Topic', ['name']],
];

/** What lists are filtered by and ordered by. */
export const filters: Migration = {
  id: '0004-filters',
  statements: indexes.map(([label, properties]) => {
    const name = [label, ...properties].join('_').toLowerCase();
    const columns = properties.map((property) => `n.${property}`).join(', ');
    return `CREATE RANGE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (${columns})`;
  }),
};
