import { placeOfReport } from '../../resolve/reports.js';
import { reportsOfArticles } from '../blocks/report-blocks.js';
import type { Transaction } from '../graph.js';
import { runRows } from './rows.js';

const WRITE_PLACES =
  'UNWIND $given.rows AS row MATCH (r:Report {id: row.id}) SET r.blockKey = row.to';

/** Places the reports of these articles anew, whose parties may be others now. Answers the places before and after. */
export async function replaceReports(
  transaction: Transaction,
  articleIds: string[],
): Promise<string[]> {
  if (articleIds.length === 0) return [];
  const reports = await reportsOfArticles(transaction, articleIds);
  const places = reports.map(({ key, report }) => ({
    id: report.node.id,
    from: key,
    to: placeOfReport(report),
  }));
  await runRows(
    transaction,
    WRITE_PLACES,
    places.filter(({ from, to }) => from !== to),
  );
  return places.flatMap(({ from, to }) => [from, to]);
}
