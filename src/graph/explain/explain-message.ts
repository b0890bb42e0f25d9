import { wholeMessage } from '../../resolve/message-whole.js';
import { groupMessages, whyNotOfMessage, type MessageClaim } from '../../resolve/messages.js';
import { placeOfReport, reportBlock } from '../../resolve/reports.js';
import { reportsAround, reportsOfArticles } from '../blocks/report-blocks.js';
import type { Graph } from '../graph.js';
import { readingOnly, type ExplainedDecision, type Explanation } from './explanation.js';

const ARTICLES_OF_MESSAGE = `
OPTIONAL MATCH (m:Message {id: $id})
OPTIONAL MATCH (r:Report {claimId: $id})-[:OF]->(n)
WITH coalesce(m, n) AS message LIMIT 1
MATCH (message)<-[:OF]-()<-[:GIVES]-(a)
RETURN message.id AS message, a.id AS id, a.title AS title, a.publishedOn AS publishedOn, a.url AS url`;

type ArticleRow = { message: string } & ExplainedDecision['articles'][number];

export async function explainMessage(graph: Graph, id: string): Promise<Explanation | null> {
  const articles = await graph.readMaps<ArticleRow>(ARTICLES_OF_MESSAGE, { id });
  const messageId = articles[0]?.message;
  if (messageId === undefined) return null;
  const reading = readingOnly(graph);
  const reports = await reportsOfArticles(reading, [...new Set(articles.map((each) => each.id))]);
  const around = await reportsAround(
    reading,
    reports.map(({ report }) => placeOfReport(report)),
  );
  const groups = groupMessages(around);
  const group = groups.find(({ claims }) => claims[0]!.id === messageId);
  if (!group) return null;
  const block = reportBlock(group.claims[0]!);
  const others = groups.filter((each) => each !== group && reportBlock(each.claims[0]!) === block);
  const articlesById = new Map(
    articles.map(({ id: articleId, title, publishedOn, url }) => [
      articleId,
      { id: articleId, title, publishedOn, url },
    ]),
  );
  return {
    type: 'message',
    id: messageId,
    name: wholeMessage(group).node.summary,
    decisions: group.decisions.map(({ claim, verdict, reason }) => ({
      claimId: claim.id,
      claim: claimLine(claim),
      verdict,
      reason,
      articles: claim.reports.flatMap(({ node }) => articlesById.get(node.articleId) ?? []),
    })),
    apart: others.map((other) => ({
      id: other.claims[0]!.id,
      name: wholeMessage(other).node.summary,
      reason:
        whyNotOfMessage(other.claims[0]!, group) ?? 'it says less, and fits more than this one',
    })),
  };
}

function claimLine({ senders, recipients, node, occasion, day }: MessageClaim): string {
  const names = (side: MessageClaim['senders']) => side.map(({ claim }) => claim.name).join(', ');
  const told = [occasion.kind, occasion.ordinal, occasion.detail].filter((part) => part !== null);
  const arrow = node.mutual ? '<->' : '->';
  return `${names(senders)} ${arrow} ${names(recipients)}: ${node.kind} (${told.join(' ')}), ${day ?? 'no day'}`;
}
