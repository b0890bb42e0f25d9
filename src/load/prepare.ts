import { setImmediate as otherWork } from 'node:timers/promises';
import { extract, EXTRACTOR_VERSION } from '../extract/extract.js';
import type { Graph } from '../graph/graph.js';
import { storedArticles, type StoredArticle } from '../graph/stored-articles.js';
import type { Article, Extraction, Rejection } from '../model.js';
import type { Chunk } from './chunks.js';
import { NOTHING, type LoadCounts } from './load-counts.js';
import { settle, type Editions } from './settle.js';

export interface Extracted {
  article: Article;
  extraction: Extraction;
}

/** A chunk of which it is decided what has to be written. */
export interface Prepared {
  /** To be written, in the order of reading, no id twice. */
  extracted: Extracted[];
  /** Ids of those that replace what the graph holds. */
  replacing: Set<string>;
  rejections: Rejection[];
  /** Where the articles came from that stand in the graph or will. */
  paths: string[];
  /** `loaded` and `replaced` are counted when they are written. */
  counts: LoadCounts;
}

/**
 * Decides for each article of a chunk whether it counts in this run and whether the graph holds it already, and extracts the
 * others. An article on which the extraction fails is set aside.
 */
export async function prepare(graph: Graph, editions: Editions, chunk: Chunk): Promise<Prepared> {
  const stored = await storedArticles(
    graph,
    chunk.articles.map(({ id }) => id),
  );
  const counts = { ...NOTHING, read: chunk.articles.length };
  const rejections = [...chunk.rejections];
  const chosen = new Map<string, Extracted>();
  const replacing = new Set<string>();
  const paths: string[] = [];
  for (const article of chunk.articles) {
    const { id, path, contentHash } = article;
    const standing = stored.get(id);
    paths.push(path);
    if (editions.get(id)?.contentHash === contentHash) counts.duplicates++;
    // What this run has written already may not be in `stored` yet.
    else if (standing && !editions.has(id) && isSame(article, standing)) {
      settle(editions, id, standing);
      counts.unchanged++;
    } else {
      await otherWork();
      const result = extracted(article);
      if ('reason' in result) {
        rejections.push(result);
        paths.pop();
        continue;
      }
      const publishedOn = result.extraction.header.publishedOn?.date ?? null;
      const earlier = editions.has(id);
      if (!settle(editions, id, { publishedOn, contentHash })) counts.duplicates++;
      else {
        if (chosen.has(id)) counts.duplicates++;
        else if (standing || earlier) replacing.add(id);
        chosen.set(id, result);
      }
    }
  }
  counts.rejected = rejections.length;
  return { extracted: [...chosen.values()], replacing, rejections, paths, counts };
}

function isSame(article: Article, standing: StoredArticle): boolean {
  return (
    standing.contentHash === article.contentHash && standing.extractorVersion === EXTRACTOR_VERSION
  );
}

/** No article may end a load, so a fault of the extractor itself becomes a rejection that asks to be reported. */
function extracted(article: Article): Extracted | Rejection {
  try {
    return { article, extraction: extract(article) };
  } catch (error) {
    return {
      path: article.path,
      line: null,
      reason: `The extraction failed: ${String(error)}`,
      remedy: 'This is a fault of Diplograph: report it together with the article.',
    };
  }
}
