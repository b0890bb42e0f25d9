import { wholeMessage, type WholeMessage } from '../../resolve/message-whole.js';
import { groupMessages } from '../../resolve/messages.js';
import { reportsAround } from '../blocks/report-blocks.js';
import { MESSAGE_EDGES, storedMessages, type StoredMessage } from '../blocks/stored-messages.js';
import type { Transaction } from '../graph.js';
import { isSame, runIds, runRows, stored } from './rows.js';

/** What was written of the messages. */
export interface MessageChanges {
  /** Those that are new or tell something else now. */
  written: WholeMessage[];
  /** What stood in their place, and those that are gone. */
  before: StoredMessage[];
}

/**
 * Decides anew which message each report is of, for the reports that may be of one message with a report at one of `places`,
 * and writes the difference. `emptied` are messages that have lost a report.
 */
export async function settleMessages(
  transaction: Transaction,
  places: string[],
  emptied: string[],
): Promise<MessageChanges> {
  const reports = await reportsAround(transaction, places);
  const messages = groupMessages(reports).map(wholeMessage);
  const standing = await storedMessages(
    transaction,
    emptied,
    reports.map(({ node }) => node.id),
  );
  const byId = new Map(standing.map((message) => [message.node.id, message]));
  const ids = new Set(messages.map(({ node }) => node.id));
  const gone = standing.filter(({ node }) => !ids.has(node.id));
  const written = messages.filter((message) => !isUnchanged(message, byId.get(message.node.id)));

  await runIds(
    transaction,
    DELETE_MESSAGES,
    gone.map(({ node }) => node.id),
  );
  await runRows(
    transaction,
    WRITE_NODES,
    written.map(({ node }) => stored(node)),
  );
  const otherwise = written.filter((message) => !hasSameEdges(message, byId.get(message.node.id)));
  const isRewritten = ({ node }: WholeMessage) => byId.has(node.id);
  await runIds(transaction, DELETE_EDGES, otherwise.filter(isRewritten).map(idOf));
  await writeEdges(transaction, otherwise);
  const moved = movedReports(written, standing);
  await runRows(transaction, WRITE_OF, moved);
  await runIds(
    transaction,
    WRITE_SAID_IN,
    moved.map(({ report }) => report),
  );
  await runIds(transaction, DELETE_REPLIES, written.filter(isRewritten).map(idOf));
  await runIds(transaction, WRITE_REPLIES, written.map(idOf));
  await runIds(transaction, WRITE_ANSWERS, written.map(idOf));
  const rewritten = written.flatMap(({ node }) => byId.get(node.id) ?? []);
  return { written, before: [...gone, ...rewritten] };
}

const idOf = ({ node }: WholeMessage) => node.id;

function isUnchanged(message: WholeMessage, standing: StoredMessage | undefined): boolean {
  return (
    standing !== undefined &&
    isSame(standing.node, message.node) &&
    isSame(standing.reportIds, message.reportIds) &&
    hasSameEdges(message, standing)
  );
}

function hasSameEdges(message: WholeMessage, standing: StoredMessage | undefined): boolean {
  return isSame(
    standing?.edges.map(({ type, to, properties }) => ({ ...properties, type, to })),
    MESSAGE_EDGES.flatMap((type) => message[type].map((edge) => ({ ...edge, type }))),
  );
}

function movedReports(written: readonly WholeMessage[], standing: readonly StoredMessage[]) {
  const before = new Map(
    standing.flatMap(({ node, reportIds }) => reportIds.map((report) => [report, node.id])),
  );
  return written.flatMap(({ node, reportIds }) =>
    reportIds
      .filter((report) => before.get(report) !== node.id)
      .map((report) => ({ report, message: node.id })),
  );
}

const DELETE_MESSAGES = 'MATCH (m:Message) WHERE m.id IN $given.ids DETACH DELETE m';
/** Those that were not sent have a label, so that both are counted without looking at any. */
const WRITE_NODES = `
UNWIND $given.rows AS row
MERGE (m:Message {id: row.id}) SET m = row REMOVE m:Unsent
FOREACH (_ IN CASE WHEN row.status = 'sent' THEN [] ELSE [1] END | SET m:Unsent)`;
const DELETE_EDGES = `
MATCH (m:Message)-[e:${MESSAGE_EDGES.join('|')}]->() WHERE m.id IN $given.ids DELETE e`;
const CREATE_EDGES = `
UNWIND $given.rows AS row
MATCH (m:Message {id: row.message}) MATCH (p:Party {id: row.to})
CREATE (m)-[e:$(row.type)]->(p) SET e = row.properties`;

async function writeEdges(transaction: Transaction, messages: readonly WholeMessage[]) {
  await runRows(
    transaction,
    CREATE_EDGES,
    messages.flatMap((message) =>
      MESSAGE_EDGES.flatMap((type) =>
        message[type].map(({ to, ...properties }) => ({
          message: message.node.id,
          type,
          to,
          properties: stored(properties),
        })),
      ),
    ),
  );
}

const WRITE_OF = `
UNWIND $given.rows AS row
MATCH (r:Report {id: row.report}) MATCH (m:Message {id: row.message})
OPTIONAL MATCH (r)-[old:OF]->()
DELETE old
CREATE (r)-[:OF]->(m)`;
/** What a report quotes was said in the message that it is of. */
const WRITE_SAID_IN = `
MATCH (r:Report) WHERE r.id IN $given.ids
MATCH (r)-[:OF]->(m) MATCH (r)-[:QUOTES]->(s)
OPTIONAL MATCH (s)-[old:SAID_IN]->()
DELETE old
CREATE (s)-[:SAID_IN]->(m)`;
const DELETE_REPLIES = 'MATCH (m:Message)-[e:REPLY_TO]-() WHERE m.id IN $given.ids DELETE e';
/** A message answers what any of its reports says that it answers, and is answered likewise. */
const WRITE_REPLIES = `
MATCH (m:Message) WHERE m.id IN $given.ids
WITH m
MATCH (m)<-[:OF]-(r) WITH m, r
MATCH (r)-[:ANSWERS]->()-[:OF]->(n) WHERE n <> m
MERGE (m)-[:REPLY_TO]->(n)`;
const WRITE_ANSWERS = `
MATCH (m:Message) WHERE m.id IN $given.ids
WITH m
MATCH (m)<-[:OF]-(r) WITH m, r
MATCH (r)<-[:ANSWERS]-()-[:OF]->(n) WHERE n <> m
MERGE (n)-[:REPLY_TO]->(m)`;
