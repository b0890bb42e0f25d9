import type { Transaction } from '../graph.js';
import { runIds } from './rows.js';

const ORPHANS = {
  claims:
    'MATCH (c:PartyClaim) WHERE c.id IN $given.ids AND NOT (c)<-[:CLAIMS]-() RETURN c.id AS id',
  deleteClaims: 'MATCH (c:PartyClaim) WHERE c.id IN $given.ids DETACH DELETE c',
  keys: 'MATCH (k:NameKey) WHERE k.id IN $given.ids AND NOT (k)<-[:KEYED]-() DELETE k',
  parties: `
MATCH (p:Party) WHERE p.id IN $given.ids AND (p:Person OR p:Organisation) AND NOT (p)<-[:MEANS]-()
DETACH DELETE p`,
  offices: 'MATCH (o:Office) WHERE NOT (o)<-[:MEANS|HELD]-() DETACH DELETE o',
  topics: 'MATCH (t:Topic) WHERE NOT (t)--() DELETE t',
  countries: 'MATCH (k:Country) WHERE NOT (k)--() DELETE k',
};

/** Those of the claims that no article makes any more. */
export async function unclaimed(transaction: Transaction, ids: string[]): Promise<string[]> {
  return (await runIds<{ id: string }>(transaction, ORPHANS.claims, ids)).map(({ id }) => id);
}

export async function deleteClaims(transaction: Transaction, ids: string[], keys: string[]) {
  await runIds(transaction, ORPHANS.deleteClaims, ids);
  await runIds(transaction, ORPHANS.keys, keys);
}

/**
 * Takes out what nothing supports any more: of the given people and organisations those that no claim means, then offices
 * without claim or holder, topics and states without any edge. Of the last three there are no more than the tables have.
 */
export async function deleteLeftovers(transaction: Transaction, partyIds: string[]): Promise<void> {
  await runIds(transaction, ORPHANS.parties, partyIds);
  for (const text of [ORPHANS.offices, ORPHANS.topics, ORPHANS.countries])
    await transaction.run(text);
}
