import type { Migration } from './migration.js';

const indexed: [label: string, property: string][] = [
  ['Article', 'sortOn'],
  ['Article', 'publisher'],
  ['Article', 'url'],
  ['Message', 'sortOn'],
  ['Message', 'kind'],
  ['Party', 'sortName'],
  ['Person', 'sortName'],
  ['Office', 'sortName'],
  ['Organisation', 'sortName'],
  ['Country', 'sortName'],
  ['Occasion', 'sortOn'],
  ['Occasion', 'kind'],
];

/** What lists are filtered by and ordered by. */
export const filters: Migration = {
  id: '0004-filters',
  statements: indexed.map(
    ([label, property]) =>
      `CREATE RANGE INDEX ${label.toLowerCase()}_${property.toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
};
