import type { Graph } from '../../src/graph/graph.js';
import { unsentKeys } from '../../src/graph/migrations/0008-unsent-keys.js';
import { unsentLabel } from '../../src/graph/migrations/0010-unsent-label.js';

/** Messages of the hub. */
export const HUB_MESSAGES = 2_000;

const PARTIES = `
UNWIND range(0, 39) AS place
WITH CASE place WHEN 0 THEN 'HUB' WHEN 1 THEN 'RAR' ELSE 'C' + toString(place + 10) END AS code
CREATE (p:Person:Party {id: 'of-' + code, name: 'of ' + code, sortName: 'of ' + toLower(code), aliases: [], nameKeys: ['of ' + toLower(code)]})
CREATE (p)-[:OF_COUNTRY]->(:Country:Party {id: code, name: code, sortName: toLower(code), aliases: [], nameKeys: [toLower(code)]})`;

const OCCASIONS = `
UNWIND range(0, 24) AS place
CREATE (:Occasion {id: 'o' + toString(place), name: 'o', sortOn: '', kind: CASE place WHEN 0 THEN 'coronation' ELSE 'national_day' END,
  year: CASE place WHEN 0 THEN 1901 ELSE 2000 END})`;

/** The hub writes to all others in turn, and three times, long ago, to the rare one. */
const MESSAGES = `
MATCH (p:Person)-[:OF_COUNTRY]->(c)
WITH collect([c.id, p, c]) AS parties
MATCH (o:Occasion) WITH parties, o ORDER BY toInteger(substring(o.id, 1)) WITH parties, collect(o) AS occasions
CREATE (often:Topic {id: 'trade', name: 'trade'}) CREATE (seldom:Topic {id: 'health', name: 'health'})
WITH *, head([each IN parties WHERE each[0] = 'HUB']) AS hub, head([each IN parties WHERE each[0] = 'RAR']) AS rare,
  [each IN parties WHERE NOT each[0] IN ['HUB', 'RAR']] AS others
WITH *, hub[1] AS writer, hub[2] AS home
UNWIND range(0, ${HUB_MESSAGES - 1}) AS place
WITH *, place IN [3, 600, 1200] AS isRare, toString(date('2000-01-01') + duration({days: place})) AS day
WITH *, CASE WHEN isRare THEN rare ELSE others[place % size(others)] END AS other,
  CASE WHEN isRare THEN occasions[0] ELSE occasions[1 + place % 24] END AS occasion, CASE WHEN isRare THEN seldom ELSE often END AS topic
WITH *, other[1] AS reader, other[2] AS abroad
CREATE (m:Message {id: 'm' + toString(10000 + place), kind: CASE WHEN isRare THEN 'reply' ELSE 'congratulation' END,
  status: CASE WHEN isRare THEN 'planned' ELSE 'sent' END, channels: ['letter'], mutual: false, sentOn: day, sentOnBasis: 'stated',
  sortOn: day, reportCount: 1})
CREATE (m)-[:SENT_BY {order: 0, capacity: 'stated'}]->(writer) CREATE (m)-[:SENT_TO {order: 0, capacity: 'stated'}]->(reader)
CREATE (m)-[:FROM_COUNTRY]->(home) CREATE (m)-[:TO_COUNTRY]->(abroad) CREATE (m)-[:ON]->(occasion)
CREATE (m)<-[:SAID_IN]-(:Statement {id: 's' + m.id})-[:ABOUT]->(topic)
CREATE (m)<-[:OF]-(:Report {id: 'r' + m.id})<-[:GIVES {order: 0}]-(:Article {id: 'a' + m.id, language: 'en', sortOn: day,
  publisher: CASE WHEN isRare THEN 'Gazette' ELSE 'Herald' END})`;

const KEYS = `
MATCH (m:Message)-[e:SENT_BY|SENT_TO|FROM_COUNTRY|TO_COUNTRY]->(x)
SET e.key = x.id + ' ' + m.sortOn + ' ' + m.id, e.kindKey = x.id + ' ' + m.kind + ' ' + m.sortOn + ' ' + m.id`;

/**
 * Writes a state with some thousands of messages, of which three have an occasion, a topic, a reader, a kind, a status and a
 * publisher that no other has, into a database that is set up and empty.
 */
export async function writeHub(graph: Graph): Promise<void> {
  for (const write of [PARTIES, OCCASIONS, MESSAGES, KEYS])
    await graph.write((transaction) => transaction.run(write));
  const alters = [...unsentKeys.statements, ...unsentLabel.statements];
  for (const alter of alters) if (!alter.startsWith('CREATE')) await graph.define(alter);
  await graph.define('CALL db.prepareForReplanning(60)');
}
