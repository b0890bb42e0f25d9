import { resolved } from '../../src/score/resolved.js';
import { numbersFrom, randomArticles, shuffled } from '../resolve/invented.js';
import type { TestGraph } from '../live/test-graph.js';
import { linesOf, linesOfOneRunIn, withdrawTold, writeTold } from './told-graph.js';

const REPORTS_OF_MESSAGES =
  'MATCH (m:Message)<-[:OF]-(r) WITH m, r ORDER BY r.id RETURN m.id AS id, collect(r.id) AS reports ORDER BY id';
const EXCHANGED = `
MATCH (a:Country)-[e:EXCHANGED]->(b:Country)
RETURN a.id AS one, b.id AS other, e.messages, e.bothWays, e.exchanges, e.reports, e.reportsBothWays, e.first, e.last
ORDER BY one, other`;
const EXCHANGED_AS_COUNTED = `
MATCH (a:Country)<-[:FROM_COUNTRY]-(m:Message)-[:TO_COUNTRY]->(b:Country)
WHERE m.status = 'sent'
WITH a, b, m, a <> b AND EXISTS { (a)<-[:TO_COUNTRY]-(m)-[:FROM_COUNTRY]->(b) } AS back
RETURN a.id AS one, b.id AS other, count(m), sum(CASE WHEN back THEN 1 ELSE 0 END),
  sum(CASE WHEN m.mutual THEN 1 ELSE 0 END), sum(m.reportCount), sum(CASE WHEN back THEN m.reportCount ELSE 0 END),
  min(nullIf(m.sortOn, '')), max(nullIf(m.sortOn, ''))
ORDER BY one, other`;
const UNSENT = 'MATCH (m:Unsent) RETURN m.id AS id ORDER BY id';
const UNSENT_AS_TOLD = "MATCH (m:Message) WHERE m.status <> 'sent' RETURN m.id AS id ORDER BY id";

/**
 * Expects that so many random articles, written in batches of any size and in any order, some again and some withdrawn, leave
 * the graph that those which stay give at once, which is the one that is decided in memory, and exact summary edges and labels.
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
  const { people, messages, occasions } = resolved(kept);
  const idsOf = async (label: string) =>
    (await graph.read(`MATCH (n:${label}) RETURN n.id ORDER BY n.id`)).rows.map(([id]) => id);
  expect(await idsOf('Person')).toEqual(people.map(({ node }) => node.id));
  expect(await idsOf('Occasion')).toEqual(occasions.map(({ node }) => node.id));
  expect(await graph.readMaps(REPORTS_OF_MESSAGES)).toEqual(
    messages.map(({ node, reportIds }) => ({ id: node.id, reports: [...reportIds].sort() })),
  );
  const { rows: exchanged } = await graph.read(EXCHANGED);
  expect(exchanged.length).toBeGreaterThan(3);
  expect(exchanged).toEqual((await graph.read(EXCHANGED_AS_COUNTED)).rows);
  expect((await graph.read(UNSENT)).rows).toEqual((await graph.read(UNSENT_AS_TOLD)).rows);
}
