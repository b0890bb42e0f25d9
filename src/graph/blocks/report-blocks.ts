import type { PartialDate, PartyClaim } from '../../model.js';
import { WIDEST_WINDOW } from '../../resolve/occasion-table.js';
import { partyClaim } from '../../resolve/parties.js';
import {
  partiesOf,
  reportClaim,
  type ComparedReport,
  type PersonOfClaim,
  type ReportClaim,
} from '../../resolve/reports.js';
import type { Transaction } from '../graph.js';
import { readStretches } from './stretches.js';

interface Row {
  key: string;
  node: ComparedReport;
  order: number;
  articleDate: PartialDate | null;
}

const RETURN_REPORT = `
RETURN r.blockKey AS key, r {.id, .articleId, .claimId, .occasionClaimId, .kind, .channel, .status, .mutual,
    .sentOn, .sentOnBasis, .occasionKind, .occasionOrdinal, .occasionDetail, .senders, .recipients, .carriers} AS node,
  g.order AS order, a.publishedOn AS articleDate`;
/** Written with the property first, or only one of the bounds is looked up in the index. */
const IN_STRETCH = `
UNWIND $given.stretches AS stretch
MATCH (r:Report) WHERE r.blockKey >= stretch.from AND r.blockKey <= stretch.to MATCH (a)-[g:GIVES]->(r) ${RETURN_REPORT}`;
const VAGUE = `
UNWIND $given.stretches AS stretch
MATCH (r:Report) WHERE r.blockKey STARTS WITH stretch.vague MATCH (a)-[g:GIVES]->(r) ${RETURN_REPORT}`;
const OF_ARTICLES = `
MATCH (a:Article)-[g:GIVES]->(r) WHERE a.id IN $given.ids ${RETURN_REPORT}`;

/** All reports that may be of one message with a report at one of these places. */
export async function reportsAround(
  transaction: Transaction,
  keys: string[],
): Promise<ReportClaim[]> {
  const texts = { inStretch: IN_STRETCH, vague: VAGUE };
  return comparable(transaction, await readStretches<Row>(transaction, texts, keys, WIDEST_WINDOW));
}

/** The reports of articles, as they are stored and as they are to be compared now. */
export async function reportsOfArticles(
  transaction: Transaction,
  ids: string[],
): Promise<{ key: string; report: ReportClaim }[]> {
  const rows = await transaction.run<Row>(OF_ARTICLES, { ids });
  const reports = await comparable(transaction, rows);
  return reports.map((report, index) => ({ key: rows[index]!.key, report }));
}

async function comparable(transaction: Transaction, rows: Row[]): Promise<ReportClaim[]> {
  const personOfClaim = await peopleOfClaims(
    transaction,
    rows.flatMap(({ node }) => partiesOf(node)),
  );
  return rows.map(({ node, order, articleDate }) =>
    reportClaim(node, order, articleDate ?? null, personOfClaim),
  );
}

const PEOPLE_OF_CLAIMS = `
MATCH (c:PartyClaim) WHERE c.id IN $given.ids
MATCH (c)-[:MEANS]->(p:Person)
RETURN c.id AS claim, p.id AS id, head(COLLECT { MATCH (p)-[:OF_COUNTRY]->(k) RETURN k.id }) AS country`;

/** Whom claims about people mean; a claim that is not stored is a fault. */
export async function peopleOfClaims(
  transaction: Transaction,
  claims: readonly PartyClaim[],
): Promise<PersonOfClaim> {
  const ids = claims.filter(({ kind }) => kind === 'person').map((claim) => partyClaim(claim).id);
  const rows = await transaction.run<{ claim: string; id: string; country: string | null }>(
    PEOPLE_OF_CLAIMS,
    { ids: [...new Set(ids)] },
  );
  const people = new Map(rows.map(({ claim, ...person }) => [claim, person]));
  return (claim) => {
    const person = people.get(partyClaim(claim).id);
    if (!person) throw new Error(`no person is stored for the claim "${claim.name}"`);
    return person;
  };
}
