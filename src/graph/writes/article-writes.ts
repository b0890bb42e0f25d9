import type { PartyClaimNode } from '../../graph-model.js';
import type { ArticleClaims } from '../../resolve/article-claims.js';
import { nameKeys, parseName } from '../../resolve/names.js';
import type { Transaction } from '../graph.js';
import { runRows, stored } from './rows.js';

/** What articles held before they were taken out. */
export interface Removed {
  claimIds: string[];
  blockKeys: string[];
  messageIds: string[];
}

const OWNED = `
MATCH (a:Article) WHERE a.id IN $given.ids
RETURN COLLECT { MATCH (a)-[:CLAIMS]->(c) RETURN c.id } AS claimIds,
       COLLECT { MATCH (a)-[:GIVES]->(r) RETURN r.blockKey } AS blockKeys,
       COLLECT { MATCH (a)-[:GIVES]->()-[:OF]->(m) RETURN DISTINCT m.id } AS messageIds`;
const DELETE_LINKS = 'MATCH (a:Article)-[e:CLAIMS|MENTIONS]->() WHERE a.id IN $given.ids DELETE e';
const DELETE_REPORTS = 'MATCH (a:Article)-[:GIVES]->(r) WHERE a.id IN $given.ids DETACH DELETE r';
const DELETE_STATEMENTS = 'MATCH (s:Statement) WHERE s.articleId IN $given.ids DETACH DELETE s';
const DELETE_ARTICLES =
  'MATCH (a:Article) WHERE a.id IN $given.ids AND NOT a.id IN $given.kept DETACH DELETE a';

/** Takes out all that articles own, and the articles themselves but for those that are `kept`. */
export async function removeOwned(
  transaction: Transaction,
  ids: string[],
  kept: string[],
): Promise<Removed> {
  const rows = await transaction.run<Removed>(OWNED, { ids });
  if (rows.length > 0) {
    for (const text of [DELETE_LINKS, DELETE_REPORTS, DELETE_STATEMENTS])
      await transaction.run(text, { ids });
    await transaction.run(DELETE_ARTICLES, { ids, kept });
  }
  const all = (key: keyof Removed) => [...new Set(rows.flatMap((row) => row[key]))];
  return { claimIds: all('claimIds'), blockKeys: all('blockKeys'), messageIds: all('messageIds') };
}

const WRITE_ARTICLES = 'UNWIND $given.rows AS row MERGE (a:Article {id: row.id}) SET a = row';
const KNOWN_CLAIMS = 'MATCH (c:PartyClaim) WHERE c.id IN $given.ids RETURN c.id AS id';
const CREATE_CLAIMS = 'UNWIND $given.rows AS row CREATE (c:PartyClaim) SET c = row';
const MERGE_KEYS = `
UNWIND $given.rows AS row
MATCH (c:PartyClaim {id: row.claim})
MERGE (k:NameKey {id: row.key})
CREATE (c)-[:KEYED]->(k)`;
const LINK_CLAIMS = `
UNWIND $given.rows AS row
MATCH (a:Article {id: row.article})
UNWIND row.claims AS id
MATCH (c:PartyClaim {id: id})
CREATE (a)-[:CLAIMS]->(c)`;

/** Writes the articles and their claims about parties; answers the claims that nobody made before. */
export async function writeArticles(
  transaction: Transaction,
  articles: readonly ArticleClaims[],
): Promise<PartyClaimNode[]> {
  await runRows(
    transaction,
    WRITE_ARTICLES,
    articles.map(({ node }) => stored(node)),
  );
  const claims = new Map(articles.flatMap((each) => each.claims).map((claim) => [claim.id, claim]));
  const known = await transaction.run<{ id: string }>(KNOWN_CLAIMS, { ids: [...claims.keys()] });
  for (const { id } of known) claims.delete(id);
  const created = [...claims.values()];
  await runRows(transaction, CREATE_CLAIMS, created.map(stored));
  await runRows(
    transaction,
    MERGE_KEYS,
    created
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ id, name }) => nameKeys(parseName(name)).map((key) => ({ claim: id, key }))),
  );
  await runRows(
    transaction,
    LINK_CLAIMS,
    articles.map((each) => ({
      article: each.node.id,
      claims: each.claims.map(({ id }) => id),
    })),
  );
  return created;
}
