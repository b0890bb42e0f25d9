import type { OccasionNode } from '../../graph-model.js';
import { countryNode } from '../../resolve/parties.js';
import { groupOccasions, isSelfEvident, type WholeOccasion } from '../../resolve/occasions.js';
import { messagesOnOccasions } from '../blocks/occasion-blocks.js';
import type { Transaction } from '../graph.js';
import type { MessageChanges } from './message-writes.js';
import { isSame, runIds, runRows, stored } from './rows.js';
import { writeCountries } from './settled-writes.js';

/** Decides anew on which occasion messages were sent, for those that share one with a changed message, and writes the difference. */
export async function settleOccasions(
  transaction: Transaction,
  { written, before }: MessageChanges,
): Promise<void> {
  const keys = [...written, ...before].flatMap(({ node }) => node.occasionKey ?? []);
  const shared = keys.filter((key) => !isSelfEvident(key));
  const messagesAround = await messagesOnOccasions(transaction, shared);
  const alone = written.map(({ node }) => node).filter(({ occasionKey }) => occasionKey !== null);
  const messages = [
    ...messagesAround,
    ...alone.filter(({ occasionKey }) => isSelfEvident(occasionKey!)),
  ];
  await writeOccasions(transaction, groupOccasions(messages));
  const none = written.filter(({ node }) => node.occasionKey === null).map(({ node }) => node.id);
  await runIds(transaction, DELETE_ON, none);
  await runIds(
    transaction,
    DELETE_EMPTY,
    before.flatMap(({ occasionId }) => occasionId ?? []),
  );
}

const STORED = `
MATCH (o:Occasion) WHERE o.id IN $given.ids
RETURN properties(o) AS node, COLLECT { MATCH (o)-[:CONCERNS]->(p) RETURN p.id } AS concerns`;
const WRITE_NODES = `
UNWIND $given.rows AS row
MERGE (o:Occasion {id: row.id})
WITH row, o
OPTIONAL MATCH (o)-[old:CONCERNS]->()
DELETE old
WITH DISTINCT row, o
SET o = row`;
const WRITE_CONCERNS = `
UNWIND $given.rows AS row
MATCH (o:Occasion {id: row.occasion}) MATCH (p:Party {id: row.party})
CREATE (o)-[:CONCERNS]->(p)`;
const STORED_ON = `
MATCH (m:Message) WHERE m.id IN $given.ids
MATCH (m)-[:ON]->(o) RETURN m.id AS message, o.id AS occasion`;
const WRITE_ON = `
UNWIND $given.rows AS row
MATCH (m:Message {id: row.message}) MATCH (o:Occasion {id: row.occasion})
OPTIONAL MATCH (m)-[old:ON]->()
DELETE old
CREATE (m)-[:ON]->(o)`;
const DELETE_ON = 'MATCH (m:Message)-[e:ON]->() WHERE m.id IN $given.ids DELETE e';
const DELETE_EMPTY = `
MATCH (o:Occasion) WHERE o.id IN $given.ids AND NOT (o)<-[:ON]-() DETACH DELETE o`;

async function writeOccasions(
  transaction: Transaction,
  occasions: readonly WholeOccasion[],
): Promise<void> {
  const standing = await runIds<{ node: OccasionNode; concerns: string[] }>(
    transaction,
    STORED,
    occasions.map(({ node }) => node.id),
  );
  const byId = new Map(standing.map((occasion) => [occasion.node.id, occasion]));
  const changed = occasions.filter(({ node, concerns }) => {
    const stands = byId.get(node.id);
    return !stands || !isSame(stands.node, node) || !isSame(stands.concerns, concerns);
  });
  await runRows(
    transaction,
    WRITE_NODES,
    changed.map(({ node }) => stored(node)),
  );
  await writeCountries(
    transaction,
    changed.flatMap(({ concerns }) => concerns.filter(isCode).map(countryNode)),
  );
  await runRows(
    transaction,
    WRITE_CONCERNS,
    changed.flatMap(({ node, concerns }) =>
      concerns.map((party) => ({ occasion: node.id, party })),
    ),
  );
  await writeOn(transaction, occasions);
}

const isCode = (id: string) => /^[A-Z]{3}$/.test(id);

/** Occasions that lose their last message here go. */
async function writeOn(transaction: Transaction, occasions: readonly WholeOccasion[]) {
  const rows = occasions.flatMap(({ node, messageIds }) =>
    messageIds.map((message) => ({ message, occasion: node.id })),
  );
  const on = await runIds<{ message: string; occasion: string }>(
    transaction,
    STORED_ON,
    rows.map(({ message }) => message),
  );
  const before = new Map(on.map(({ message, occasion }) => [message, occasion]));
  const moved = rows.filter(({ message, occasion }) => before.get(message) !== occasion);
  await runRows(transaction, WRITE_ON, moved);
  const left = new Set(moved.flatMap(({ message }) => before.get(message) ?? []));
  await runIds(transaction, DELETE_EMPTY, [...left]);
}
