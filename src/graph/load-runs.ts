import { createHash } from 'node:crypto';
import type { Rejection } from '../model.js';
import type { Graph } from './graph.js';

/** The record of one run of the loader; numbers are its counts so far. */
export interface LoadRun {
  id: string;
  startedAt: string;
  /** Null while it goes on, and for ever where it was killed. */
  finishedAt: string | null;
  extractorVersion: string;
  counts: Record<string, number>;
}

const SAVE_RUN =
  'MERGE (r:LoadRun {id: $given.id}) SET r += $given.counts, r.startedAt = $given.startedAt, r.finishedAt = $given.finishedAt, r.extractorVersion = $given.extractorVersion';
const FORGET_REJECTED = 'UNWIND $given.ids AS id MATCH (n:Rejected {id: id}) DETACH DELETE n';
const ADD_REJECTED = `UNWIND $given.rows AS row MATCH (run:LoadRun {id: $given.run})
MERGE (n:Rejected {id: row.id}) SET n.path = row.path, n.line = row.line, n.reason = row.reason, n.remedy = row.remedy
MERGE (run)-[:SET_ASIDE]->(n)`;

/**
 * Keeps the record of a run: its counts, the inputs it set aside since it was saved last, and that those at `paths` are
 * refused no longer. An input has one record, that of its latest refusal.
 */
export async function saveLoadRun(
  graph: Graph,
  run: LoadRun,
  rejections: Rejection[] = [],
  paths: string[] = [],
): Promise<void> {
  await graph.write(async (transaction) => {
    await transaction.run(SAVE_RUN, { ...run });
    if (paths.length) await transaction.run(FORGET_REJECTED, { ids: paths.map(rejectedId) });
    if (rejections.length)
      await transaction.run(ADD_REJECTED, {
        run: run.id,
        rows: rejections.map((rejection) => ({ ...rejection, id: rejectedId(rejection.path) })),
      });
  });
}

function rejectedId(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 32);
}
