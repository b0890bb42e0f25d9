import type { PartyClaim } from '../../model.js';
import type { ArticleClaims } from '../../resolve/article-claims.js';
import { partyClaim, settledPartyId, topicNode } from '../../resolve/parties.js';
import { placeOfReport, reportClaim } from '../../resolve/reports.js';
import { peopleOfClaims } from '../blocks/report-blocks.js';
import type { Transaction } from '../graph.js';
import { runRows, stored } from './rows.js';

const WRITE_REPORTS = `
UNWIND $given.rows AS row
MATCH (a:Article {id: row.node.articleId})
CREATE (r:Report) SET r = row.node
CREATE (a)-[:GIVES {order: row.order}]->(r)`;
const WRITE_ANSWERS = `
UNWIND $given.rows AS row
MATCH (r:Report {id: row.report}) MATCH (t:Report {id: row.answered})
CREATE (r)-[:ANSWERS]->(t)`;
const WRITE_TOPICS = 'UNWIND $given.rows AS row MERGE (t:Topic {id: row.id}) ON CREATE SET t = row';
const WRITE_STATEMENTS = 'UNWIND $given.rows AS row CREATE (s:Statement) SET s = row';
const WRITE_QUOTES = `
UNWIND $given.rows AS row
MATCH (s:Statement {id: row.statement}) MATCH (r:Report {id: row.report})
CREATE (r)-[:QUOTES]->(s)`;
const WRITE_ABOUT = `
UNWIND $given.rows AS row
MATCH (s:Statement {id: row.statement}) MATCH (t:Topic {id: row.topic})
CREATE (s)-[:ABOUT]->(t)`;
const WRITE_SAID = `
UNWIND $given.rows AS row
MATCH (s:Statement {id: row.statement}) MATCH (p:Party {id: row.party})
CREATE (s)-[:$(row.type) {claimId: row.claimId}]->(p)`;
const WRITE_MENTIONS = `
UNWIND $given.rows AS row
MATCH (a:Article {id: row.article}) MATCH (p:Party {id: row.party})
CREATE (a)-[m:MENTIONS]->(p) SET m = row.mention`;

/**
 * Writes reports, statements and mentions of articles that stand in the graph with their claims; whom the claims mean must be
 * settled. Answers the places of the reports.
 */
export async function writeOwned(
  transaction: Transaction,
  articles: readonly ArticleClaims[],
): Promise<string[]> {
  const personOfClaim = await peopleOfClaims(
    transaction,
    articles.flatMap(({ claims }) => claims),
  );
  const partyId = (claim: PartyClaim) => settledPartyId(claim) ?? personOfClaim(claim).id;
  const reports = articles.flatMap((article) =>
    article.reports.map((report, order) => {
      const claim = reportClaim(report, order, article.node.publishedOn, personOfClaim);
      return { node: { ...report, blockKey: placeOfReport(claim) }, order };
    }),
  );
  const statements = articles.flatMap((article) => article.statements);
  await runRows(
    transaction,
    WRITE_REPORTS,
    reports.map(({ node, order }) => ({ node: stored(node), order })),
  );
  await runRows(transaction, WRITE_ANSWERS, articles.flatMap(answersOf));
  await runRows(
    transaction,
    WRITE_STATEMENTS,
    statements.map(({ node }) => stored(node)),
  );
  await runRows(
    transaction,
    WRITE_QUOTES,
    statements.flatMap(({ node, reportId }) =>
      reportId === null ? [] : [{ statement: node.id, report: reportId }],
    ),
  );
  const topics = statements.flatMap(({ node, topics: ids }) =>
    ids.map((topic) => ({ statement: node.id, topic })),
  );
  const ids = [...new Set(topics.map(({ topic }) => topic))];
  await runRows(transaction, WRITE_TOPICS, ids.map(topicNode));
  await runRows(transaction, WRITE_ABOUT, topics);
  const said = (statement: string, type: 'SAID_BY' | 'SAID_TO', claim: PartyClaim | null) =>
    claim === null
      ? []
      : [{ statement, type, party: partyId(claim), claimId: partyClaim(claim).id }];
  await runRows(
    transaction,
    WRITE_SAID,
    statements.flatMap(({ node, speaker, addressee }) => [
      ...said(node.id, 'SAID_BY', speaker),
      ...said(node.id, 'SAID_TO', addressee),
    ]),
  );
  await runRows(
    transaction,
    WRITE_MENTIONS,
    articles.flatMap(({ node, mentions }) =>
      mentions.map(({ start, end, surface, rule, sentence, party }) => ({
        article: node.id,
        party: partyId(party),
        mention: stored({
          ...{ start, end, surface, rule, sentence, claimId: partyClaim(party).id },
          ...{ name: party.name, title: party.title, country: party.country },
        }),
      })),
    ),
  );
  return reports.map(({ node }) => node.blockKey);
}

/** Which report of the article another says that it answers: the first with that claim. */
function answersOf({ reports }: ArticleClaims) {
  return reports.flatMap(({ id, replyToClaimId }) => {
    const answered = reports.find(({ claimId }) => claimId === replyToClaimId);
    return answered ? [{ report: id, answered: answered.id }] : [];
  });
}
