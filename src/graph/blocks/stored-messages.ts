import type { MessageNode } from '../../graph-model.js';
import type { Transaction } from '../graph.js';

export const MESSAGE_EDGES = [
  'SENT_BY',
  'SENT_TO',
  'FROM_COUNTRY',
  'TO_COUNTRY',
  'CARRIED_BY',
] as const;
export type MessageEdge = (typeof MESSAGE_EDGES)[number];

/** A message as it stands in the graph. */
export interface StoredMessage {
  node: MessageNode;
  edges: { type: MessageEdge; to: string; properties: object }[];
  reportIds: string[];
  occasionId: string | null;
}

const MESSAGES_OF_REPORTS = `
MATCH (r:Report)-[:OF]->(m) WHERE r.id IN $given.reportIds RETURN DISTINCT m.id AS id`;
const STORED_MESSAGES = `
MATCH (m:Message) WHERE m.id IN $given.ids
RETURN properties(m) AS node,
  COLLECT { MATCH (m)-[e:${MESSAGE_EDGES.join('|')}]->(p)
    RETURN {type: type(e), to: p.id, properties: properties(e)} } AS edges,
  COLLECT { MATCH (m)<-[:OF]-(r) RETURN r.id } AS reportIds,
  head(COLLECT { MATCH (m)-[:ON]->(o) RETURN o.id }) AS occasionId`;

/** The messages of these ids, and those of these reports. */
export async function storedMessages(
  transaction: Transaction,
  ids: readonly string[],
  reportIds: readonly string[],
): Promise<StoredMessage[]> {
  const rows = await transaction.run<{ id: string }>(MESSAGES_OF_REPORTS, { reportIds });
  const all = [...new Set([...ids, ...rows.map(({ id }) => id)])];
  return all.length === 0 ? [] : transaction.run<StoredMessage>(STORED_MESSAGES, { ids: all });
}
