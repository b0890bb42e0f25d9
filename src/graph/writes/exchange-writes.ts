import type { Transaction } from '../graph.js';
import type { MessageChanges } from './message-writes.js';
import { runRows } from './rows.js';

/** What a message adds to the summary of a pair of states. */
const SUMS = ['messages', 'bothWays', 'exchanges', 'reports', 'reportsBothWays'] as const;
type Sums = Record<(typeof SUMS)[number], number>;

/** What one message adds to the summary of a pair: it was sent from a state to another on a day, or on none that is known. */
interface Share {
  message: string;
  from: string;
  to: string;
  sortOn: string;
  sums: Sums;
}

const COUNT = `
UNWIND $given.rows AS row
MATCH (a:Country {id: row.from}) MATCH (b:Country {id: row.to})
MERGE (a)-[e:EXCHANGED]->(b)
SET ${SUMS.map((name) => `e.${name} = coalesce(e.${name}, 0) + row.${name}`).join(', ')},
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

/** Keeps exact what each state sent each one, and when the first and the last, for the pairs that changed. */
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
  const fewer = rows.filter(({ messages }) => messages < 0);
  const otherDays = rows.filter(({ lost }) => lost.length > 0);
  await runRows(transaction, COUNT, rows);
  await runRows(transaction, DELETE_EMPTY, fewer);
  await runRows(transaction, LOOK_AGAIN, otherDays);
}

function sharesOf(
  {
    id,
    status,
    sortOn,
    mutual,
    reportCount,
  }: { id: string; status: string; sortOn: string; mutual: boolean; reportCount: number },
  from: string[],
  to: string[],
): Share[] {
  if (status !== 'sent') return [];
  return from.flatMap((one) =>
    to.map((other) => {
      const isBothWays = one !== other && from.includes(other) && to.includes(one);
      const sums = {
        messages: 1,
        bothWays: Number(isBothWays),
        exchanges: Number(mutual),
        reports: reportCount,
        reportsBothWays: isBothWays ? reportCount : 0,
      };
      return { message: id, from: one, to: other, sortOn, sums };
    }),
  );
}

interface Change extends Sums {
  from: string;
  to: string;
  first: string | null;
  last: string | null;
  lost: string[];
}

/** The difference for each pair, in the order of the pairs; none for a pair of which nothing is told otherwise than before. */
function changesOf(before: Share[], after: Share[]): Change[] {
  const changes = new Map<string, Change>();
  const changeOf = ({ from, to }: Share) => {
    const none = { messages: 0, bothWays: 0, exchanges: 0, reports: 0, reportsBothWays: 0 };
    const change = changes.get(`${from} ${to}`) ?? {
      ...{ from, to, ...none },
      ...{ first: null, last: null, lost: [] },
    };
    changes.set(`${from} ${to}`, change);
    return change;
  };
  const dayOf = ({ message, from, to, sortOn }: Share) => `${message} ${from} ${to} ${sortOn}`;
  const days = new Set(after.map(dayOf));
  for (const share of after) {
    const change = changeOf(share);
    for (const name of SUMS) change[name] += share.sums[name];
    const { sortOn } = share;
    if (sortOn === '') continue;
    if (change.first === null || sortOn < change.first) change.first = sortOn;
    if (change.last === null || sortOn > change.last) change.last = sortOn;
  }
  for (const share of before) {
    const change = changeOf(share);
    for (const name of SUMS) change[name] -= share.sums[name];
    if (!days.has(dayOf(share))) change.lost.push(share.sortOn);
  }
  return [...changes.entries()]
    .sort()
    .map(([, change]) => change)
    .filter((change) => change.lost.length > 0 || SUMS.some((name) => change[name] !== 0));
}
