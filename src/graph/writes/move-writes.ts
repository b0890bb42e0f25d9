import type { Transaction } from '../graph.js';

const MOVE_MENTIONS = `
MATCH (c:PartyClaim) WHERE c.id IN $given.ids
MATCH (c)-[:MEANS]->(p)
MATCH (c)<-[:CLAIMS]-(a)-[m:MENTIONS]->(old)
WHERE m.claimId = c.id AND old <> p
CREATE (a)-[n:MENTIONS]->(p) SET n = properties(m)
DELETE m`;
const MOVE_SAID = `
MATCH (c:PartyClaim) WHERE c.id IN $given.ids
MATCH (c)-[:MEANS]->(p)
MATCH (c)<-[:CLAIMS]-(a)
MATCH (s:Statement {articleId: a.id})-[m:SAID_BY|SAID_TO]->(old)
WHERE m.claimId = c.id AND old <> p
CREATE (s)-[n:$(type(m))]->(p) SET n = properties(m)
DELETE m`;
const ARTICLES = `
MATCH (c:PartyClaim) WHERE c.id IN $given.ids
MATCH (c)<-[:CLAIMS]-(a)
RETURN DISTINCT a.id AS id ORDER BY id`;

/**
 * Lets all that was said by, to and of a party follow the claims that mean another now. Answers the ids of the articles that
 * make these claims: their reports have to be compared anew.
 */
export async function moveClaims(transaction: Transaction, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  for (const text of [MOVE_MENTIONS, MOVE_SAID]) await transaction.run(text, { ids });
  return (await transaction.run<{ id: string }>(ARTICLES, { ids })).map(({ id }) => id);
}
