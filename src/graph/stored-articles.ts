import type { PartialDate } from '../model.js';
import type { Graph } from './graph.js';

/** What tells whether an article has to be loaded again. */
export interface StoredArticle {
  id: string;
  contentHash: string;
  extractorVersion: string;
  publishedOn: PartialDate | null;
}

const STORED_ARTICLES =
  'UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN a.id AS id, a.contentHash AS contentHash, a.extractorVersion AS extractorVersion, a.publishedOn AS publishedOn';

/** Those of the articles asked for that the graph holds, by id. */
export async function storedArticles(
  graph: Graph,
  ids: string[],
): Promise<Map<string, StoredArticle>> {
  const rows = ids.length ? await graph.readMaps<StoredArticle>(STORED_ARTICLES, { ids }) : [];
  return new Map(rows.map((row) => [row.id, row]));
}

/** Whether the graph holds no article at all. */
export async function holdsNothing(graph: Graph): Promise<boolean> {
  const { rows } = await graph.read('MATCH (a:Article) RETURN a.id LIMIT 1');
  return rows.length === 0;
}

/** How many messages the graph holds. */
export async function messageCount(graph: Graph): Promise<number> {
  const { rows } = await graph.read('MATCH (m:Message) RETURN count(m)');
  return rows[0]?.[0] as number;
}
