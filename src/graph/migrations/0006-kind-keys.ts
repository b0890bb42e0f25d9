import type { Migration } from './migration.js';

const HUB_EDGES = ['SENT_BY', 'SENT_TO', 'FROM_COUNTRY', 'TO_COUNTRY'];

/** The latest messages of one kind of a party or country: a second key on each hub edge, given to those that stand too. */
export const kindKeys: Migration = {
  id: '0006-kind-keys',
  statements: HUB_EDGES.flatMap((type) => [
    `MATCH (m)-[e:${type}]->(p) WHERE e.kindKey IS NULL CALL (m, e, p) { SET e.kindKey = p.id + ' ' + m.kind + ' ' + m.sortOn + ' ' + m.id } IN TRANSACTIONS OF 10000 ROWS`,
    `CREATE RANGE INDEX ${type.toLowerCase()}_kind_key IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.kindKey)`,
  ]),
};
