import { groupOccasions } from '../../resolve/occasions.js';
import { messagesOnOccasions } from '../blocks/occasion-blocks.js';
import type { Graph } from '../graph.js';
import { readingOnly, type Explanation } from './explanation.js';

const MESSAGES_ON = `
OPTIONAL MATCH (o:Occasion {id: $id})
OPTIONAL MATCH (:Report {occasionClaimId: $id})-[:OF]->()-[:ON]->(p)
WITH coalesce(o, p) AS occasion LIMIT 1
MATCH (occasion)<-[:ON]-(m)
RETURN occasion.id AS occasion, m.occasionKey AS key LIMIT 1000`;
const SUMMARIES = `
MATCH (m:Message) WHERE m.id IN $ids
RETURN m.id AS id, m.summary AS summary, COLLECT {
  MATCH (m)<-[:OF]-()<-[:GIVES]-(a) RETURN a {.id, .title, .publishedOn, .url} LIMIT 5 } AS articles`;

export async function explainOccasion(graph: Graph, id: string): Promise<Explanation | null> {
  const rows = await graph.readMaps<{ occasion: string; key: string }>(MESSAGES_ON, { id });
  const occasionId = rows[0]?.occasion;
  if (occasionId === undefined) return null;
  const keys = [...new Set(rows.map(({ key }) => key))];
  const occasions = groupOccasions(await messagesOnOccasions(readingOnly(graph), keys));
  const whole = occasions.find(({ node }) => node.id === occasionId);
  if (!whole) return null;
  const told = await graph.readMaps<{
    id: string;
    summary: string;
    articles: Explanation['decisions'][number]['articles'];
  }>(SUMMARIES, { ids: whole.messageIds });
  const byId = new Map(told.map((row) => [row.id, row]));
  return {
    type: 'occasion',
    id: occasionId,
    name: whole.node.name,
    decisions: whole.messageIds.map((messageId, place) => ({
      claimId: messageId,
      claim: byId.get(messageId)?.summary ?? messageId,
      verdict: place === 0 ? 'opened' : 'joined',
      reason: whole.reasons[place]!,
      articles: byId.get(messageId)?.articles ?? [],
    })),
    apart: occasions
      .filter((other) => other !== whole)
      .map(({ node, reasons }) => ({ id: node.id, name: node.name, reason: reasons[0]! })),
  };
}
