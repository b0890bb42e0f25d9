import type { Transaction } from '../graph.js';
import type { MessageChanges } from './message-writes.js';
import { runRows } from './rows.js';

/** What one message adds to the summary of a pair: it was sent from a state to another on a day, or on none that is known. */
interface Share {
  message: string;
  from: string;
  to: string;
  sortOn: string;
}

const COUNT = `
UNWIND $given.rows AS row
MATCH (a:Country {id: row.from}) MATCH (b:Country {id: row.to})
MERGE (a)-[e:EXCHANGED]->(b) ON CREATE SET e.messages = 0
SET e.messages = e.messages + row.change,
  e.first = CASE WHEN e.first < row.first THEN e.first ELSE coalesce(row.first, e.first) END,
  e.last = CASE WHEN e.last > row.last THEN e.last ELSE coalesce(row.last, e.last) END`;
const DELETE_EMPTY = `
UNWIND $given.rows AS row
MATCH (:Country {id: row.from})-[e:EXCHANGED {messages: 0}]->(:Country {id: row.to}) DELETE e`;
/** Only where the first or last message of a pair is gone must the others be looked through. */
const LOOK_AGAIN = `
UNWIND $given.rows AS row
MATCH (a:Country {id: row.from})-[e:EXCHANGED]->(b:Country {id: row.to})
WHERE e.first IN row.lost OR e.last IN row.lost
CALL (a, b) {
  MATCH (a)<-[:FROM_COUNTRY]-(m)-[:TO_COUNTRY]->(b) WHERE m.status = 'sent' AND m.sortOn > ''
  RETURN min(m.sortOn) AS first, max(m.sortOn) AS last }
SET e.first = first, e.last = last`;

/** Keeps exact how many messages each state sent each other one, and when the first and the last, for the pairs that changed. */
export async function settleExchanges(
  transaction: Transaction,
  { written, before }: MessageChanges,
): Promise<void> {
  const after = written.flatMap(({ node, FROM_COUNTRY, TO_COUNTRY }) =>
    sharesOf(
      node,
      FROM_COUNTRY.map(({ to }) => to),
      TO_COUNTRY.map(({ to }) => to),
    ),
  );
  const stood = before.flatMap(({ node, edges }) => {
    const ends = (type: string) => edges.filter((edge) => edge.type === type).map(({ to }) => to);
    return sharesOf(node, ends('FROM_COUNTRY'), ends('TO_COUNTRY'));
  });
  const rows = changesOf(stood, after);
  for (const text of [COUNT, DELETE_EMPTY, LOOK_AGAIN]) await runRows(transaction, text, rows);
}

function sharesOf(
  { id, status, sortOn }: { id: string; status: string; sortOn: string },
  from: string[],
  to: string[],
): Share[] {
  if (status !== 'sent') return [];
  return from.flatMap((one) =>
    to
      .filter((other) => other !== one)
      .map((other) => ({ message: id, from: one, to: other, sortOn })),
  );
}

interface Change {
  from: string;
  to: string;
  change: number;
  first: string | null;
  last: string | null;
  lost: string[];
}

/** The difference for each pair, in the order of the pairs; what a message tells as before changes nothing. */
function changesOf(before: Share[], after: Share[]): Change[] {
  const keyOf = (share: Share) => Object.values(share).join(' ');
  const [stood, stands] = [before, after].map((shares) => new Set(shares.map(keyOf)));
  const changes = new Map<string, Change>();
  const changeOf = ({ from, to }: Share) => {
    const none = { from, to, change: 0, first: null, last: null, lost: [] };
    const change = changes.get(`${from} ${to}`) ?? none;
    changes.set(`${from} ${to}`, change);
    return change;
  };
  for (const share of after.filter((each) => !stood!.has(keyOf(each)))) {
    const change = changeOf(share);
    change.change += 1;
    if (share.sortOn === '') continue;
    if (change.first === null || share.sortOn < change.first) change.first = share.sortOn;
    if (change.last === null || share.sortOn > change.last) change.last = share.sortOn;
  }
  for (const share of before.filter((each) => !stands!.has(keyOf(each)))) {
    const change = changeOf(share);
    change.change -= 1;
    change.lost.push(share.sortOn);
  }
  return [...changes.entries()].sort().map(([, change]) => change);
}
