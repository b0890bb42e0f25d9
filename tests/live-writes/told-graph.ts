import { graphLines } from '../../src/graph/graph-lines.js';
import { withdrawArticles, writeBatch } from '../../src/graph/writes/write-batch.js';
import type { Told } from '../../src/score/resolved.js';
import type { TestGraph } from '../live/test-graph.js';

/** Writes these articles in one batch. */
export function writeTold(graph: TestGraph, articles: Told[]): Promise<unknown> {
  return graph.write((transaction) => writeBatch(transaction, articles, '1'));
}

export function withdrawTold(graph: TestGraph, articles: Told[]): Promise<unknown> {
  const ids = articles.map(({ article }) => article.id);
  return graph.write((transaction) => withdrawArticles(transaction, ids));
}

/** The whole graph, as it is hashed and exported. */
export async function linesOf(graph: TestGraph): Promise<string[]> {
  const found: string[] = [];
  for await (const { line } of graphLines(graph)) found.push(line);
  return found;
}

/** The lines of the graph that holds these articles, written at once, and nothing else. */
export async function linesOfOneRunIn(graph: TestGraph, articles: Told[]): Promise<string[]> {
  await graph.empty();
  await writeTold(graph, articles);
  return linesOf(graph);
}
