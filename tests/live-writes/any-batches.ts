import { numbersFrom, randomArticles, shuffled } from '../resolve/invented.js';
import type { TestGraph } from '../live/test-graph.js';
import { linesOf, linesOfOneRunIn, withdrawTold, writeTold } from './told-graph.js';

const EXCHANGED = `
MATCH (a:Country)-[e:EXCHANGED]->(b:Country)
RETURN a.id AS one, b.id AS other, e.messages, e.first, e.last ORDER BY one, other`;
const EXCHANGED_AS_COUNTED = `
MATCH (a:Country)<-[:FROM_COUNTRY]-(m:Message)-[:TO_COUNTRY]->(b:Country)
WHERE a <> b AND m.status = 'sent'
RETURN a.id AS one, b.id AS other, count(m), min(nullIf(m.sortOn, '')), max(nullIf(m.sortOn, ''))
ORDER BY one, other`;

/**
 * Expects that so many random articles, written in batches of any size and in any order, some again and some withdrawn, leave
 * the graph that those which stay give at once, and exact summary edges.
 */
export async function expectSameGraphOfAnyBatches(
  graph: TestGraph,
  count: number,
  seed: number,
): Promise<void> {
  const next = numbersFrom(seed);
  const articles = randomArticles(count, seed);
  const [kept, passing] = [articles.slice(0, count - 6), articles.slice(count - 6)];
  const once = await linesOfOneRunIn(graph, kept);
  await graph.empty();
  const rest = shuffled(articles, next);
  while (rest.length > 0) await writeTold(graph, rest.splice(0, 1 + Math.floor(next() * 9)));
  await writeTold(graph, shuffled(articles, next).slice(0, 7));
  await withdrawTold(graph, passing);
  expect(await linesOf(graph)).toEqual(once);
  const { rows: exchanged } = await graph.read(EXCHANGED);
  expect(exchanged.length).toBeGreaterThan(3);
  expect(exchanged).toEqual((await graph.read(EXCHANGED_AS_COUNTED)).rows);
}
