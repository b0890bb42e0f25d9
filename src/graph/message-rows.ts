import type { Graph } from './graph.js';

/** A message on one line: names of parties and countries, and the first article that tells of it with the sentence that proves it. */
export interface MessageRow {
  id: string;
  /** In an exchange the first side told, and the second among the recipients. */
  senders: string[];
  recipients: string[];
  fromCountries: string[];
  toCountries: string[];
  mutual: boolean;
  kind: string;
  channels: string[];
  status: string;
  occasion: string | null;
  sentOn: string | null;
  quote: string | null;
  article: string | null;
  url: string | null;
}

const PAGE = 200;

const MESSAGE_ROWS = `MATCH (m:Message) WHERE m.id > $after WITH m ORDER BY m.id LIMIT $count
RETURN m {.id, .kind, .channels, .status, .mutual, .sentOn,
  senders: COLLECT { MATCH (m)-[r:SENT_BY]->(p) WHERE coalesce(r.side, 1) = 1 RETURN p.name ORDER BY r.order, p.id },
  recipients: COLLECT { MATCH (m)-[r:SENT_TO]->(p) WHERE coalesce(r.side, 2) = 2 RETURN p.name ORDER BY r.order, p.id },
  fromCountries: COLLECT { MATCH (m)-[:FROM_COUNTRY]->(c) RETURN c.name ORDER BY c.id },
  toCountries: COLLECT { MATCH (m)-[:TO_COUNTRY]->(c) RETURN c.name ORDER BY c.id },
  occasion: head(COLLECT { MATCH (m)-[:ON]->(o) RETURN o.name ORDER BY o.id }),
  proof: head(COLLECT { MATCH (a:Article)-[:GIVES]->(r:Report)-[:OF]->(m)
    RETURN {quote: r.evidence[0], article: a.title, url: a.url}
    ORDER BY coalesce(a.publishedOn, '9'), a.id, r.id LIMIT 1 })} AS message
ORDER BY m.id`;

type Found = Omit<MessageRow, 'quote' | 'article' | 'url'> & {
  proof: Pick<MessageRow, 'quote' | 'article' | 'url'>;
};

/** Every message in the order of their ids. Memory stays bounded. Rejects with the reason of `signal` when that is aborted. */
export async function* messageRows(graph: Graph, signal?: AbortSignal): AsyncGenerator<MessageRow> {
  for (let after = ''; ;) {
    const rows = await graph.readMaps<{ message: Found }>(
      MESSAGE_ROWS,
      { after, count: PAGE },
      { ...(signal && { signal }) },
    );
    for (const { message } of rows) {
      const { proof, ...own } = message;
      yield { ...own, ...proof };
    }
    const last = rows.at(-1);
    if (rows.length < PAGE || !last) return;
    after = last.message.id;
  }
}
