/** What a query is compiled to: its name, the query, the statement letter for letter, and its parameters. */
export type GoldenStatement = [name: string, query: string, text: string, parameters: object];

/** Stands in the statements below for the id of the party, or those of the occasions, that ids mean, be they those of other claims. */
const MEANT: [RegExp, string][] = [
  [
    /party\((\$p\d+)\)/g,
    'CASE WHEN EXISTS { (:Party {id: $1}) } THEN $1 ELSE head(COLLECT { MATCH (:PartyClaim {id: $1})-[:MEANS]->(m) RETURN m.id }) END',
  ],
  [
    /occasions\((\$p\d+)\)/g,
    '[each IN $1 | CASE WHEN EXISTS { (:Occasion {id: each}) } THEN each ELSE ' +
      'head(COLLECT { MATCH (:Report {occasionClaimId: each})-[:OF]->()-[:ON]->(m) RETURN m.id LIMIT 1 }) END]',
  ],
];

const STATEMENTS: GoldenStatement[] = [
  [
    'a list by its index, latest first',
    '{ messages(first: 3) { nodes { kind sentOn } } }',
    "MATCH (n1:Message) WHERE n1.sortOn >= '' AND n1.status = 'sent' " +
      'WITH n1 ORDER BY n1.sortOn DESC, n1.id DESC LIMIT $p0 RETURN n1.kind AS c0, n1.sentOn AS c1',
    { p0: 3 },
  ],
  [
    'the last of a list read against its order',
    '{ messages(last: 3) { nodes { kind } } }',
    "MATCH (n1:Message) WHERE n1.sortOn >= '' AND n1.status = 'sent' " +
      'WITH n1 ORDER BY n1.sortOn, n1.id LIMIT $p0 RETURN n1.kind AS c0',
    { p0: 3 },
  ],
  [
    'a total without any item',
    '{ messages(filter: {status: [PLANNED, DENIED]}) { totalCount } }',
    "RETURN COUNT { CALL () { UNWIND CASE WHEN 'sent' IN $p0 THEN [true] ELSE [] END AS u1 CALL (u1) { MATCH (n1:Message) WHERE n1.sortOn >= '' AND " +
      "n1.status = 'sent' RETURN DISTINCT n1 } RETURN n1 UNION UNWIND $p0 AS w1 MATCH (n1:Unsent) USING INDEX SEEK n1:Unsent(status, sortOn) WHERE n1.status " +
      "= w1 AND n1.sortOn >= '' RETURN DISTINCT n1 } RETURN n1 } AS total",
    { p0: ['planned', 'denied'] },
  ],
  [
    'a look-up by id that other claims answer too',
    '{ message(id: "TWVzc2FnZTptMQ") { id } }',
    'CALL () { MATCH (n1:Message {id: $p0}) RETURN n1 UNION ALL ' +
      'MATCH (:Report {claimId: $p0})-[:OF]->(n1:Message) RETURN n1 } ' +
      'WITH n1 LIMIT 1 RETURN n1.id AS c0',
    { p0: 'm1' },
  ],
  [
    'a look-up by any name, whatever the order of its words',
    '{ person(by: {name: " Ann  ÁSTER "}) { name } }',
    `CALL db.index.fulltext.queryNodes('names', '"' + $p0 + '"') YIELD node AS n1 WHERE n1:Person AND $p0 IN n1.nameKeys ` +
      'WITH n1 ORDER BY n1.id LIMIT 10 RETURN n1.name AS c0, n1.id AS c1, {name: n1.name, ' +
      'country: head([(n1)-[:OF_COUNTRY]->(k) | k.id]), ' +
      'titles: COLLECT { MATCH (n1)-[h:HELD]->() RETURN DISTINCT h.title ORDER BY h.title }} AS c2',
    { p0: 'ann aster' },
  ],
  [
    'a list that starts from all parties of a name',
    '{ messages(filter: {recipient: {name: "Áster, Ann"}}) { totalCount } }',
    `RETURN COUNT { CALL db.index.fulltext.queryNodes('names', '"' + $p0 + '"') YIELD node AS n1a WHERE n1a:Party AND $p0 IN n1a.nameKeys ` +
      "MATCH (n1a)<-[:SENT_TO]-(n1) WHERE n1.status = 'sent' RETURN DISTINCT n1 } AS total",
    { p0: 'ann aster' },
  ],
  [
    'a name under another condition by the keys of its party',
    '{ messages(filter: {not: {sender: {name: "the Áster"}}}) { totalCount } }',
    "RETURN COUNT { MATCH (n1:Message) WHERE n1.sortOn >= '' AND NOT (EXISTS { (n1)-[:SENT_BY]->(n1x:Party) " +
      "WHERE $p0 IN n1x.nameKeys }) AND n1.status = 'sent' RETURN DISTINCT n1 } AS total",
    { p0: 'aster' },
  ],
  [
    'a list that starts from the keys of a sender',
    '{ messages(filter: {sender: {id: "ann"}, kind: [REPLY]}) { nodes { kind } } }',
    'MATCH (n1a:Party) WHERE n1a.id = party($p0) CALL (n1a) { UNWIND $p1 AS w1 CALL (n1a, w1) { ' +
      "MATCH (n1)-[k1:SENT_BY]->() USING INDEX SEEK k1:SENT_BY(kindKey) WHERE k1.kindKey > n1a.id + ' ' + w1 + $p3 AND k1.kindKey < n1a.id + ' ' + w1 + $p4 AND n1.status = 'sent' " +
      'WITH n1 ORDER BY k1.kindKey DESC LIMIT $p2 RETURN n1 } WITH n1 RETURN n1 } ' +
      'WITH DISTINCT n1 ORDER BY n1.sortOn DESC, n1.id DESC LIMIT $p2 RETURN n1.kind AS c0',
    { p0: 'ann', p1: ['reply'], p2: 20, p3: ' ', p4: '!' },
  ],
  [
    'a list that starts from the party of its occasions',
    '{ messages(filter: {occasion: {concerns: {id: "ann"}, year: 2022}}) { nodes { kind } } }',
    'MATCH (n1aa:Party) WHERE n1aa.id = party($p0) MATCH (n1a)-[:CONCERNS]->(n1aa) ' +
      'WHERE n1a:Occasion AND n1a.year = $p1 WITH DISTINCT n1a ' +
      "MATCH (n1)-[:ON]->(n1a) WHERE n1.status = 'sent' " +
      'WITH DISTINCT n1 ORDER BY n1.sortOn DESC, n1.id DESC LIMIT $p2 RETURN n1.kind AS c0',
    { p0: 'ann', p1: 2022, p2: 20 },
  ],
  [
    'a list that starts from an occasion that is named before a country',
    '{ messages(filter: {fromCountry: "AAA", occasion: {and: [{id: ["T2NjYXNpb246bzE"]}], concerns: {id: "ann"}}}) { nodes { kind } } }',
    'MATCH (n1a:Occasion) WHERE n1a.id IN occasions($p0) AND EXISTS { (n1a)-[:CONCERNS]->(n1ax:Party) WHERE n1ax.id = party($p1) } ' +
      'MATCH (n1)-[:ON]->(n1a) WHERE EXISTS { (n1)-[:FROM_COUNTRY]->(n1x:Country) WHERE n1x.id = $p2 } ' +
      "AND n1.status = 'sent' WITH DISTINCT n1 ORDER BY n1.sortOn DESC, n1.id DESC LIMIT $p3 RETURN n1.kind AS c0",
    { p0: ['o1'], p1: 'ann', p2: 'AAA', p3: 20 },
  ],
  [
    'a list that starts from occasions of a kind or from a country, whichever fewer are tied to',
    '{ messages(filter: {fromCountry: "AAA", occasion: {kind: [CORONATION]}}) { nodes { kind } } }',
    'WITH COLLECT { MATCH (n1a:Occasion) WHERE n1a.kind IN $p0 RETURN [n1a, COUNT { (n1a)<-[:ON]-() }] LIMIT 201 } AS g0, COLLECT { MATCH (n1b:Country) ' +
      'WHERE n1b.id = $p1 RETURN [n1b, COUNT { (n1b)<-[:FROM_COUNTRY]-() }] } AS g1 WITH g0, g1, reduce(sum = 0, each IN g0 | sum + each[1]) AS t0, ' +
      'reduce(sum = 0, each IN g1 | sum + each[1]) AS t1, COUNT { (:Message) } AS everything WITH g0, g1, CASE WHEN size(g0) <= 200 AND t0 * t0 <= $p2 * ' +
      'everything AND t0 <= t1 THEN 0 ELSE 1 END AS way CALL (g0, g1, way) { UNWIND CASE WHEN way = 0 THEN g0 ELSE [] END AS g WITH g[0] AS n1a MATCH ' +
      "(n1)-[:ON]->(n1a) WHERE EXISTS { (n1)-[:FROM_COUNTRY]->(n1x:Country) WHERE n1x.id = $p1 } AND n1.status = 'sent' WITH DISTINCT n1 ORDER BY n1.sortOn " +
      'DESC, n1.id DESC LIMIT $p2 RETURN n1 UNION ALL UNWIND CASE WHEN way = 1 THEN g1 ELSE [] END AS g WITH g[0] AS n1b CALL (n1b) { MATCH ' +
      '(n1)-[k1:FROM_COUNTRY]->() USING INDEX SEEK k1:FROM_COUNTRY(key) WHERE k1.key > n1b.id + $p3 AND k1.key < n1b.id + $p4 AND EXISTS { ' +
      "(n1)-[:ON]->(n1x:Occasion) WHERE n1x.kind IN $p0 } AND n1.status = 'sent' WITH n1 ORDER BY k1.key DESC LIMIT $p2 RETURN n1 } WITH DISTINCT n1 ORDER " +
      'BY n1.sortOn DESC, n1.id DESC LIMIT $p2 RETURN n1 } WITH n1 ORDER BY n1.sortOn DESC, n1.id DESC RETURN n1.kind AS c0',
    { p0: ['coronation'], p1: 'AAA', p2: 20, p3: ' ', p4: '!' },
  ],
  [
    'a list that starts from a country before occasions that need not be those named',
    '{ messages(filter: {fromCountry: "AAA", occasion: {not: {id: ["T2NjYXNpb246bzE"]}}}) { totalCount } }',
    'RETURN COUNT { MATCH (n1a:Country) WHERE n1a.id = $p0 MATCH (n1a)<-[:FROM_COUNTRY]-(n1) ' +
      "WHERE EXISTS { (n1)-[:ON]->(n1x:Occasion) WHERE NOT (coalesce(n1x.id IN occasions($p1), false)) } AND n1.status = 'sent' " +
      'RETURN DISTINCT n1 } AS total',
    { p0: 'AAA', p1: ['o1'] },
  ],
  [
    'a list that starts from a topic unless that has so many statements that a page is found sooner among the latest',
    '{ messages(filter: {topic: "Health"}) { nodes { kind } } }',
    'WITH COLLECT { MATCH (n1a:Topic) WHERE n1a.id = $p0 RETURN [n1a, COUNT { (n1a)<-[:ABOUT]-() }] } AS g0 WITH g0, reduce(sum = 0, each IN g0 | sum + ' +
      'each[1]) AS t0, COUNT { (:Message) } AS everything WITH g0, CASE WHEN t0 * t0 <= $p1 * everything THEN 0 ELSE 1 END AS way CALL (g0, way) { UNWIND ' +
      "CASE WHEN way = 0 THEN g0 ELSE [] END AS g WITH g[0] AS n1a MATCH (n1)<-[:SAID_IN]-()-[:ABOUT]->(n1a) WHERE n1.status = 'sent' WITH DISTINCT n1 ORDER " +
      'BY n1.sortOn DESC, n1.id DESC LIMIT $p1 RETURN n1 UNION ALL UNWIND CASE WHEN way = 1 THEN [true] ELSE [] END AS g CALL (g) { MATCH (n1:Message) WHERE ' +
      "n1.sortOn >= '' AND EXISTS { (n1)<-[:SAID_IN]-()-[:ABOUT]->(n1x:Topic) WHERE n1x.id = $p0 } AND n1.status = 'sent' WITH n1 ORDER BY n1.sortOn DESC, " +
      'n1.id DESC LIMIT $p1 RETURN n1 } RETURN n1 } WITH n1 ORDER BY n1.sortOn DESC, n1.id DESC RETURN n1.kind AS c0',
    { p0: 'health', p1: 20 },
  ],
  [
    'a total of a topic from the topic',
    '{ messages(filter: {and: [{topic: "Health"}]}) { totalCount } }',
    'RETURN COUNT { MATCH (n1a:Topic) WHERE n1a.id = $p0 MATCH (n1)<-[:SAID_IN]-()-[:ABOUT]->(n1a) ' +
      "WHERE n1.status = 'sent' RETURN DISTINCT n1 } AS total",
    { p0: 'health' },
  ],
  [
    'a list that starts from a topic or a party, whichever fewer are tied to',
    '{ messages(filter: {topic: "Health", sender: {id: "ann"}}) { totalCount } }',
    'RETURN COUNT { WITH COLLECT { MATCH (n1a:Topic) WHERE n1a.id = $p0 RETURN [n1a, COUNT { (n1a)<-[:ABOUT]-() }] } AS g0, COLLECT { MATCH (n1b:Party) ' +
      'WHERE n1b.id = party($p1) RETURN [n1b, COUNT { (n1b)<-[:SENT_BY]-() }] } AS g1 WITH g0, g1, reduce(sum = 0, each IN g0 | sum + each[1]) AS t0, reduce(sum = ' +
      '0, each IN g1 | sum + each[1]) AS t1 WITH g0, g1, CASE WHEN t0 <= t1 THEN 0 ELSE 1 END AS way CALL (g0, g1, way) { UNWIND CASE WHEN way = 0 THEN g0 ' +
      'ELSE [] END AS g WITH g[0] AS n1a MATCH (n1)<-[:SAID_IN]-()-[:ABOUT]->(n1a) WHERE EXISTS { (n1)-[:SENT_BY]->(n1x:Party) WHERE n1x.id = party($p1) } AND ' +
      "n1.status = 'sent' RETURN DISTINCT n1 UNION ALL UNWIND CASE WHEN way = 1 THEN g1 ELSE [] END AS g WITH g[0] AS n1b MATCH (n1b)<-[:SENT_BY]-(n1) WHERE " +
      "EXISTS { (n1)<-[:SAID_IN]-()-[:ABOUT]->(n1x:Topic) WHERE n1x.id = $p0 } AND n1.status = 'sent' RETURN DISTINCT n1 } RETURN n1 } AS total",
    { p0: 'health', p1: 'ann' },
  ],
  [
    'a list that starts from who is named in its articles, where these are few',
    '{ messages(filter: {article: {and: [{country: "AAA"}]}}) { nodes { kind } } }',
    'WITH COLLECT { MATCH (n1aa:Country) WHERE n1aa.id = $p0 MATCH (n1a)-[:MENTIONS]->(n1aa) WHERE n1a:Article WITH DISTINCT n1a RETURN [n1a, COUNT { ' +
      '(n1a)-[:GIVES]->() }] LIMIT 201 } AS g0 WITH g0, reduce(sum = 0, each IN g0 | sum + each[1]) AS t0, COUNT { (:Message) } AS everything WITH g0, CASE ' +
      'WHEN size(g0) <= 200 AND t0 * t0 <= $p1 * everything THEN 0 ELSE 1 END AS way CALL (g0, way) { UNWIND CASE WHEN way = 0 THEN g0 ELSE [] END AS g WITH ' +
      "g[0] AS n1a MATCH (n1)<-[:OF]-()<-[:GIVES]-(n1a) WHERE n1.status = 'sent' WITH DISTINCT n1 ORDER BY n1.sortOn DESC, n1.id DESC LIMIT $p1 RETURN n1 " +
      "UNION ALL UNWIND CASE WHEN way = 1 THEN [true] ELSE [] END AS g CALL (g) { MATCH (n1:Message) WHERE n1.sortOn >= '' AND EXISTS { " +
      "(n1)<-[:OF]-()<-[:GIVES]-(n1x:Article) WHERE EXISTS { (n1x)-[:MENTIONS]->(n1xx:Country) WHERE n1xx.id = $p0 } } AND n1.status = 'sent' WITH n1 ORDER " +
      'BY n1.sortOn DESC, n1.id DESC LIMIT $p1 RETURN n1 } RETURN n1 } WITH n1 ORDER BY n1.sortOn DESC, n1.id DESC RETURN n1.kind AS c0',
    { p0: 'AAA', p1: 20 },
  ],
  [
    'a list that starts from the articles of a publisher, where these are few',
    '{ messages(filter: {article: {publisher: ["x"]}}) { nodes { kind } } }',
    'WITH COLLECT { MATCH (n1a:Article) WHERE n1a.publisher IN $p0 RETURN [n1a, COUNT { (n1a)-[:GIVES]->() }] LIMIT 201 } AS g0 WITH g0, reduce(sum = 0, ' +
      'each IN g0 | sum + each[1]) AS t0, COUNT { (:Message) } AS everything WITH g0, CASE WHEN size(g0) <= 200 AND t0 * t0 <= $p1 * everything THEN 0 ELSE ' +
      '1 END AS way CALL (g0, way) { UNWIND CASE WHEN way = 0 THEN g0 ELSE [] END AS g WITH g[0] AS n1a MATCH (n1)<-[:OF]-()<-[:GIVES]-(n1a) WHERE n1.status ' +
      "= 'sent' WITH DISTINCT n1 ORDER BY n1.sortOn DESC, n1.id DESC LIMIT $p1 RETURN n1 UNION ALL UNWIND CASE WHEN way = 1 THEN [true] ELSE [] END AS g " +
      "CALL (g) { MATCH (n1:Message) WHERE n1.sortOn >= '' AND EXISTS { (n1)<-[:OF]-()<-[:GIVES]-(n1x:Article) WHERE n1x.publisher IN $p0 } AND n1.status = " +
      "'sent' WITH n1 ORDER BY n1.sortOn DESC, n1.id DESC LIMIT $p1 RETURN n1 } RETURN n1 } WITH n1 ORDER BY n1.sortOn DESC, n1.id DESC RETURN n1.kind AS c0",
    { p0: ['x'], p1: 20 },
  ],
  [
    'a list that does not start from articles of which only the language is told',
    '{ messages(filter: {article: {language: ["en"]}}) { nodes { kind } } }',
    "MATCH (n1:Message) WHERE n1.sortOn >= '' AND EXISTS { (n1)<-[:OF]-()<-[:GIVES]-(n1x:Article) WHERE n1x.language IN $p0 } AND n1.status = 'sent' WITH " +
      'n1 ORDER BY n1.sortOn DESC, n1.id DESC LIMIT $p1 RETURN n1.kind AS c0',
    { p0: ['en'], p1: 20 },
  ],
  [
    'a list of some kinds by their index, of each as many as the page may have',
    '{ messages(filter: {kind: [REPLY, THANKS, REPLY], mutual: false}) { nodes { kind } } }',
    'UNWIND $p0 AS w1 CALL (w1) { MATCH (n1:Message) USING INDEX SEEK n1:Message(kind, sortOn) ' +
      "WHERE n1.kind = w1 AND n1.sortOn >= '' AND n1.mutual = $p1 AND n1.status = 'sent' " +
      'WITH n1 ORDER BY n1.kind DESC, n1.sortOn DESC, n1.id DESC LIMIT $p2 RETURN n1 } ' +
      'WITH n1 ORDER BY n1.sortOn DESC, n1.id DESC LIMIT $p2 RETURN n1.kind AS c0',
    { p0: ['reply', 'thanks'], p1: false, p2: 20 },
  ],
  [
    'what follows a cursor in a list of some kinds by a range of their index',
    '{ messages(last: 2, before: "WyJNZXNzYWdlIiwiMjAyMiIsIm0zIl0", filter: {and: [{kind: [REPLY]}]}) { nodes { kind } } }',
    'UNWIND $p0 AS w1 CALL (w1) { MATCH (n1:Message) USING INDEX SEEK n1:Message(kind, sortOn) ' +
      "WHERE n1.kind = w1 AND n1.sortOn >= '' AND n1.status = 'sent' AND n1.sortOn >= $p2 AND (n1.sortOn > $p2 OR n1.id > $p3) " +
      'WITH n1 ORDER BY n1.kind, n1.sortOn, n1.id LIMIT $p1 RETURN n1 } ' +
      'WITH n1 ORDER BY n1.sortOn, n1.id LIMIT $p1 RETURN n1.kind AS c0',
    { p0: ['reply'], p1: 2, p2: '2022', p3: 'm3' },
  ],
  [
    'a total of some kinds by their index',
    '{ messages(filter: {kind: [REPLY]}) { totalCount } }',
    'RETURN COUNT { UNWIND $p0 AS w1 MATCH (n1:Message) USING INDEX SEEK n1:Message(kind, sortOn) ' +
      "WHERE n1.kind = w1 AND n1.sortOn >= '' AND n1.status = 'sent' RETURN DISTINCT n1 } AS total",
    { p0: ['reply'] },
  ],
  [
    'what was not sent by an index of its own, and the rest where it may be asked for',
    '{ messages(filter: {status: [PLANNED]}) { nodes { kind } } }',
    "CALL () { UNWIND CASE WHEN 'sent' IN $p0 THEN [true] ELSE [] END AS u1 CALL (u1) { MATCH (n1:Message) WHERE n1.sortOn >= '' AND n1.status = 'sent' " +
      'WITH n1 ORDER BY n1.sortOn DESC, n1.id DESC LIMIT $p1 RETURN n1 } WITH n1 ORDER BY n1.sortOn DESC, n1.id DESC RETURN n1 UNION UNWIND $p0 AS w1 CALL ' +
      "(w1) { MATCH (n1:Unsent) USING INDEX SEEK n1:Unsent(status, sortOn) WHERE n1.status = w1 AND n1.sortOn >= '' WITH n1 ORDER BY n1.status DESC, " +
      'n1.sortOn DESC, n1.id DESC LIMIT $p1 RETURN n1 } WITH n1 ORDER BY n1.sortOn DESC, n1.id DESC LIMIT $p1 RETURN n1 } WITH n1 ORDER BY n1.sortOn DESC, ' +
      'n1.id DESC LIMIT $p1 RETURN n1.kind AS c0',
    { p0: ['planned'], p1: 20 },
  ],
  [
    'what was not sent of some kinds by an index of its own',
    '{ messages(filter: {kind: [REPLY], status: [PLANNED], mutual: false}) { nodes { kind } } }',
    "CALL () { UNWIND CASE WHEN 'sent' IN $p1 THEN [true] ELSE [] END AS u1 CALL (u1) { UNWIND $p0 AS w1 CALL (w1) { MATCH (n1:Message) USING INDEX SEEK " +
      "n1:Message(kind, sortOn) WHERE n1.kind = w1 AND n1.sortOn >= '' AND n1.mutual = $p2 AND n1.status = 'sent' WITH n1 ORDER BY n1.kind DESC, n1.sortOn " +
      'DESC, n1.id DESC LIMIT $p3 RETURN n1 } WITH n1 ORDER BY n1.sortOn DESC, n1.id DESC LIMIT $p3 RETURN n1 } WITH n1 ORDER BY n1.sortOn DESC, n1.id DESC ' +
      'RETURN n1 UNION UNWIND $p0 AS w1 UNWIND $p1 AS v1 CALL (w1, v1) { MATCH (n1:Unsent) USING INDEX SEEK n1:Unsent(kind, status, sortOn) WHERE n1.kind = ' +
      "w1 AND n1.status = v1 AND n1.sortOn >= '' AND n1.mutual = $p2 WITH n1 ORDER BY n1.kind DESC, n1.status DESC, n1.sortOn DESC, n1.id DESC LIMIT $p3 " +
      'RETURN n1 } WITH n1 ORDER BY n1.sortOn DESC, n1.id DESC LIMIT $p3 RETURN n1 } WITH n1 ORDER BY n1.sortOn DESC, n1.id DESC LIMIT $p3 RETURN n1.kind AS ' +
      'c0',
    { p0: ['reply'], p1: ['planned'], p2: false, p3: 20 },
  ],
  [
    'a kind that need not hold by looking at each',
    '{ messages(filter: {or: [{kind: [REPLY]}, {mutual: true}]}) { totalCount } }',
    "RETURN COUNT { MATCH (n1:Message) WHERE n1.sortOn >= '' AND ((n1.kind IN $p0) OR (n1.mutual = $p1)) AND n1.status = 'sent' " +
      'RETURN DISTINCT n1 } AS total',
    { p0: ['reply'], p1: true },
  ],
  [
    'one of several conditions each from its own start',
    '{ messages(filter: {or: [{sender: {id: "ann"}, sentOn: {from: "2021"}}, {kind: [REPLY]}], mutual: false}) { nodes { kind } } }',
    'CALL () { MATCH (n1a:Party) WHERE n1a.id = party($p0) CALL (n1a) { MATCH (n1)-[k1:SENT_BY]->() USING INDEX SEEK k1:SENT_BY(key) WHERE k1.key > n1a.id + $p5 ' +
      "AND k1.key < n1a.id + $p6 AND n1.sortOn >= $p1 AND n1.mutual = $p2 AND n1.status = 'sent' WITH n1 ORDER BY k1.key DESC LIMIT $p4 RETURN n1 } WITH " +
      'DISTINCT n1 ORDER BY n1.sortOn DESC, n1.id DESC LIMIT $p4 RETURN n1 UNION UNWIND $p3 AS w1 CALL (w1) { MATCH (n1:Message) USING INDEX SEEK ' +
      "n1:Message(kind, sortOn) WHERE n1.kind = w1 AND n1.sortOn >= '' AND n1.mutual = $p2 AND n1.status = 'sent' WITH n1 ORDER BY n1.kind DESC, n1.sortOn " +
      'DESC, n1.id DESC LIMIT $p4 RETURN n1 } WITH n1 ORDER BY n1.sortOn DESC, n1.id DESC LIMIT $p4 RETURN n1 } WITH n1 ORDER BY n1.sortOn DESC, n1.id DESC ' +
      'LIMIT $p4 RETURN n1.kind AS c0',
    { p0: 'ann', p1: '2021', p2: false, p3: ['reply'], p4: 20, p5: ' ', p6: '!' },
  ],
  [
    'a total of one of several conditions each from its own start',
    '{ messages(filter: {and: [{or: [{sender: {id: "ann"}}, {recipient: {id: "ann"}}]}]}) { totalCount } }',
    "RETURN COUNT { CALL () { MATCH (n1a:Party) WHERE n1a.id = party($p0) MATCH (n1a)<-[:SENT_BY]-(n1) WHERE n1.status = 'sent' RETURN DISTINCT n1 UNION MATCH " +
      "(n1a:Party) WHERE n1a.id = party($p1) MATCH (n1a)<-[:SENT_TO]-(n1) WHERE n1.status = 'sent' RETURN DISTINCT n1 } RETURN n1 } AS total",
    { p0: 'ann', p1: 'ann' },
  ],
  [
    'one of several conditions beside an occasion that is named from that',
    '{ messages(filter: {or: [{sender: {id: "ann"}}, {kind: [REPLY]}], occasion: {id: ["T2NjYXNpb246bzE"]}}) { totalCount } }',
    'RETURN COUNT { MATCH (n1a:Occasion) WHERE n1a.id IN occasions($p0) MATCH (n1)-[:ON]->(n1a) WHERE ((EXISTS { (n1)-[:SENT_BY]->(n1x:Party) WHERE n1x.id = party($p1) }) ' +
      "OR (n1.kind IN $p2)) AND n1.status = 'sent' RETURN DISTINCT n1 } AS total",
    { p0: ['o1'], p1: 'ann', p2: ['reply'] },
  ],
  [
    'one of several conditions, of which not each has a start, by looking at each',
    '{ messages(filter: {or: [{sender: {id: "ann"}}, {channel: [PHONE]}]}) { totalCount } }',
    "RETURN COUNT { MATCH (n1:Message) WHERE n1.sortOn >= '' AND ((EXISTS { (n1)-[:SENT_BY]->(n1x:Party) WHERE n1x.id = party($p0) }) OR (any(c IN n1.channels " +
      "WHERE c IN $p1))) AND n1.status = 'sent' RETURN DISTINCT n1 } AS total",
    { p0: 'ann', p1: ['phone'] },
  ],
  [
    'one of several conditions under a parent each from the start by which there are fewest',
    '{ country(by: {id: "AAA"}) { sent(filter: {or: [{recipient: {id: "ann"}}, {kind: [REPLY]}]}) { nodes { kind } } } }',
    'CALL () { MATCH (n1:Country {id: $p5}) RETURN n1 } WITH n1 LIMIT 1 RETURN COLLECT { CALL (n1) { WITH COLLECT { MATCH (n2a:Party) WHERE n2a.id = party($p0) ' +
      'RETURN [n2a, COUNT { (n2a)<-[:SENT_TO]-() }] } AS g1 WITH g1, COUNT { (n1)<-[:FROM_COUNTRY]-() } AS t0, reduce(sum = 0, each IN g1 | sum + each[1]) ' +
      'AS t1 WITH g1, CASE WHEN t0 <= t1 THEN 0 ELSE 1 END AS way CALL (n1, g1, way) { UNWIND CASE WHEN way = 0 THEN [true] ELSE [] END AS g CALL (n1) { ' +
      'MATCH (n2)-[k2:FROM_COUNTRY]->() USING INDEX SEEK k2:FROM_COUNTRY(key) WHERE k2.key > n1.id + $p3 AND k2.key < n1.id + $p4 AND EXISTS { ' +
      "(n2)-[:SENT_TO]->(n2x:Party) WHERE n2x.id = party($p0) } AND n2.status = 'sent' WITH n2 ORDER BY k2.key DESC LIMIT $p2 RETURN n2 } WITH DISTINCT n2 ORDER BY " +
      'n2.sortOn DESC, n2.id DESC LIMIT $p2 RETURN n2 UNION ALL UNWIND CASE WHEN way = 1 THEN g1 ELSE [] END AS g WITH g[0] AS n2a CALL (n2a, n1) { MATCH ' +
      "(n2)-[k2:SENT_TO]->() USING INDEX SEEK k2:SENT_TO(key) WHERE k2.key > n2a.id + $p3 AND k2.key < n2a.id + $p4 AND n2.status = 'sent' AND EXISTS { " +
      '(n2)-[:FROM_COUNTRY]->(n1) } WITH n2 ORDER BY k2.key DESC LIMIT $p2 RETURN n2 } WITH DISTINCT n2 ORDER BY n2.sortOn DESC, n2.id DESC LIMIT $p2 RETURN ' +
      'n2 } WITH n2 ORDER BY n2.sortOn DESC, n2.id DESC RETURN n2 UNION CALL (n1) { UNWIND $p1 AS w2 CALL (n1, w2) { MATCH (n2)-[k2:FROM_COUNTRY]->() USING ' +
      "INDEX SEEK k2:FROM_COUNTRY(kindKey) WHERE k2.kindKey > n1.id + ' ' + w2 + $p3 AND k2.kindKey < n1.id + ' ' + w2 + $p4 AND n2.status = 'sent' WITH n2 " +
      'ORDER BY k2.kindKey DESC LIMIT $p2 RETURN n2 } WITH n2 RETURN n2 } WITH DISTINCT n2 ORDER BY n2.sortOn DESC, n2.id DESC LIMIT $p2 RETURN n2 } WITH n2 ' +
      'ORDER BY n2.sortOn DESC, n2.id DESC LIMIT $p2 RETURN [n2.kind] } AS c0',
    { p0: 'ann', p1: ['reply'], p2: 20, p3: ' ', p4: '!', p5: 'AAA' },
  ],
  [
    'a kind beside another start by looking at each that is reached',
    '{ messages(filter: {occasion: {year: 2022}, kind: [REPLY]}) { totalCount } }',
    'RETURN COUNT { MATCH (n1a:Occasion) WHERE n1a.year = $p0 MATCH (n1)-[:ON]->(n1a) ' +
      "WHERE n1.kind IN $p1 AND n1.status = 'sent' RETURN DISTINCT n1 } AS total",
    { p0: 2022, p1: ['reply'] },
  ],
  [
    'a list under a parent by the keys of its edges',
    '{ country(by: {id: "AAA"}) { sent(first: 5) { nodes { kind } } } }',
    'CALL () { MATCH (n1:Country {id: $p3}) RETURN n1 } WITH n1 LIMIT 1 RETURN COLLECT { ' +
      "MATCH (n2)-[k2:FROM_COUNTRY]->() USING INDEX SEEK k2:FROM_COUNTRY(key) WHERE k2.key > n1.id + $p1 AND k2.key < n1.id + $p2 AND n2.status = 'sent' " +
      'WITH n2 ORDER BY k2.key DESC LIMIT $p0 RETURN [n2.kind] } AS c0',
    { p0: 5, p1: ' ', p2: '!', p3: 'AAA' },
  ],
  [
    'days by the range of the keys alone',
    '{ country(by: {id: "AAA"}) { sent(filter: {sentOn: {from: "2021", to: "2022"}}) { nodes { kind } } } }',
    'CALL () { MATCH (n1:Country {id: $p5}) RETURN n1 } WITH n1 LIMIT 1 RETURN COLLECT { ' +
      "MATCH (n2)-[k2:FROM_COUNTRY]->() USING INDEX SEEK k2:FROM_COUNTRY(key) WHERE k2.key > n1.id + $p3 AND k2.key < n1.id + $p4 AND n2.status = 'sent' " +
      'WITH n2 ORDER BY k2.key DESC LIMIT $p2 RETURN [n2.kind] } AS c0',
    { p2: 20, p3: ' 2021', p4: ' 2022~', p5: 'AAA' },
  ],
  [
    'a list under a parent by its keys or from an occasion that is named',
    '{ country(by: {id: "AAA"}) { sent(filter: {occasion: {id: ["T2NjYXNpb246bzE"]}}) { nodes { kind } } } }',
    'CALL () { MATCH (n1:Country {id: $p4}) RETURN n1 } WITH n1 LIMIT 1 RETURN COLLECT { WITH COLLECT { MATCH (n2a:Occasion) WHERE n2a.id IN occasions($p0) RETURN ' +
      '[n2a, COUNT { (n2a)<-[:ON]-() }] } AS g0 WITH g0, reduce(sum = 0, each IN g0 | sum + each[1]) AS t0, COUNT { (n1)<-[:FROM_COUNTRY]-() } AS t1, COUNT ' +
      '{ (:Message) } AS everything WITH g0, CASE WHEN t0 * t0 <= $p1 * everything AND t0 <= t1 THEN 0 ELSE 1 END AS way CALL (n1, g0, way) { UNWIND CASE ' +
      "WHEN way = 0 THEN g0 ELSE [] END AS g WITH g[0] AS n2a MATCH (n2)-[:ON]->(n2a) WHERE n2.status = 'sent' AND EXISTS { (n2)-[:FROM_COUNTRY]->(n1) } " +
      'WITH DISTINCT n2 ORDER BY n2.sortOn DESC, n2.id DESC LIMIT $p1 RETURN n2 UNION ALL UNWIND CASE WHEN way = 1 THEN [true] ELSE [] END AS g CALL (n1) { ' +
      'MATCH (n2)-[k2:FROM_COUNTRY]->() USING INDEX SEEK k2:FROM_COUNTRY(key) WHERE k2.key > n1.id + $p2 AND k2.key < n1.id + $p3 AND EXISTS { ' +
      "(n2)-[:ON]->(n2x:Occasion) WHERE n2x.id IN occasions($p0) } AND n2.status = 'sent' WITH n2 ORDER BY k2.key DESC LIMIT $p1 RETURN n2 } WITH DISTINCT n2 ORDER BY " +
      'n2.sortOn DESC, n2.id DESC LIMIT $p1 RETURN n2 } WITH n2 ORDER BY n2.sortOn DESC, n2.id DESC RETURN [n2.kind] } AS c0',
    { p0: ['o1'], p1: 20, p2: ' ', p3: '!', p4: 'AAA' },
  ],
  [
    'a list under a parent by its keys, those of a party or from a topic',
    '{ country(by: {id: "AAA"}) { sent(filter: {topic: "Health", recipient: {id: "ann"}, kind: [REPLY]}) { nodes { kind } } } }',
    'CALL () { MATCH (n1:Country {id: $p6}) RETURN n1 } WITH n1 LIMIT 1 RETURN COLLECT { WITH COLLECT { MATCH (n2a:Topic) WHERE n2a.id = $p0 RETURN [n2a, ' +
      'COUNT { (n2a)<-[:ABOUT]-() }] } AS g0, COLLECT { MATCH (n2b:Party) WHERE n2b.id = party($p1) RETURN [n2b, COUNT { (n2b)<-[:SENT_TO]-() }] } AS g2 WITH g0, ' +
      'g2, reduce(sum = 0, each IN g0 | sum + each[1]) AS t0, COUNT { (n1)<-[:FROM_COUNTRY]-() } AS t1, reduce(sum = 0, each IN g2 | sum + each[1]) AS t2, ' +
      'COUNT { (:Message) } AS everything WITH g0, g2, CASE WHEN t0 * t0 <= $p3 * everything AND t0 <= t1 AND t0 <= t2 THEN 0 WHEN t1 <= t2 THEN 1 ELSE 2 ' +
      'END AS way CALL (n1, g0, g2, way) { UNWIND CASE WHEN way = 0 THEN g0 ELSE [] END AS g WITH g[0] AS n2a MATCH (n2)<-[:SAID_IN]-()-[:ABOUT]->(n2a) ' +
      "WHERE n2.kind IN $p2 AND EXISTS { (n2)-[:SENT_TO]->(n2x:Party) WHERE n2x.id = party($p1) } AND n2.status = 'sent' AND EXISTS { (n2)-[:FROM_COUNTRY]->(n1) } " +
      'WITH DISTINCT n2 ORDER BY n2.sortOn DESC, n2.id DESC LIMIT $p3 RETURN n2 UNION ALL UNWIND CASE WHEN way = 1 THEN [true] ELSE [] END AS g CALL (n1) { ' +
      "UNWIND $p2 AS w2 CALL (n1, w2) { MATCH (n2)-[k2:FROM_COUNTRY]->() USING INDEX SEEK k2:FROM_COUNTRY(kindKey) WHERE k2.kindKey > n1.id + ' ' + w2 + $p4 " +
      "AND k2.kindKey < n1.id + ' ' + w2 + $p5 AND EXISTS { (n2)-[:SENT_TO]->(n2x:Party) WHERE n2x.id = party($p1) } AND EXISTS { " +
      "(n2)<-[:SAID_IN]-()-[:ABOUT]->(n2x:Topic) WHERE n2x.id = $p0 } AND n2.status = 'sent' WITH n2 ORDER BY k2.kindKey DESC LIMIT $p3 RETURN n2 } WITH n2 " +
      'RETURN n2 } WITH DISTINCT n2 ORDER BY n2.sortOn DESC, n2.id DESC LIMIT $p3 RETURN n2 UNION ALL UNWIND CASE WHEN way = 2 THEN g2 ELSE [] END AS g WITH ' +
      'g[0] AS n2b CALL (n2b, n1) { UNWIND $p2 AS w2 CALL (n2b, n1, w2) { MATCH (n2)-[k2:SENT_TO]->() USING INDEX SEEK k2:SENT_TO(kindKey) WHERE k2.kindKey ' +
      "> n2b.id + ' ' + w2 + $p4 AND k2.kindKey < n2b.id + ' ' + w2 + $p5 AND EXISTS { (n2)<-[:SAID_IN]-()-[:ABOUT]->(n2x:Topic) WHERE n2x.id = $p0 } AND " +
      "n2.status = 'sent' AND EXISTS { (n2)-[:FROM_COUNTRY]->(n1) } WITH n2 ORDER BY k2.kindKey DESC LIMIT $p3 RETURN n2 } WITH n2 RETURN n2 } WITH DISTINCT " +
      'n2 ORDER BY n2.sortOn DESC, n2.id DESC LIMIT $p3 RETURN n2 } WITH n2 ORDER BY n2.sortOn DESC, n2.id DESC RETURN [n2.kind] } AS c0',
    { p0: 'health', p1: 'ann', p2: ['reply'], p3: 20, p4: ' ', p5: '!', p6: 'AAA' },
  ],
  [
    'a list under a parent whose condition no index answers by its keys alone',
    '{ country(by: {id: "AAA"}) { sent(filter: {channel: [PHONE], occasion: {not: {year: 2022}}}) { nodes { kind } } } }',
    'CALL () { MATCH (n1:Country {id: $p5}) RETURN n1 } WITH n1 LIMIT 1 RETURN COLLECT { MATCH (n2)-[k2:FROM_COUNTRY]->() USING INDEX SEEK ' +
      'k2:FROM_COUNTRY(key) WHERE k2.key > n1.id + $p3 AND k2.key < n1.id + $p4 AND any(c IN n2.channels WHERE c IN $p0) AND EXISTS { ' +
      "(n2)-[:ON]->(n2x:Occasion) WHERE NOT (coalesce(n2x.year = $p1, false)) } AND n2.status = 'sent' WITH n2 ORDER BY k2.key DESC LIMIT $p2 RETURN " +
      '[n2.kind] } AS c0',
    { p0: ['phone'], p1: 2022, p2: 20, p3: ' ', p4: '!', p5: 'AAA' },
  ],
  [
    'a status by the keys of what was not sent, and by those of all where it may have been',
    '{ country(by: {id: "AAA"}) { sent(filter: {status: [PLANNED], kind: [REPLY]}) { nodes { kind } } } }',
    'CALL () { MATCH (n1:Country {id: $p5}) RETURN n1 } WITH n1 LIMIT 1 RETURN COLLECT { CALL (n1) { ' +
      "UNWIND CASE WHEN 'sent' IN $p1 THEN [true] ELSE [] END AS u2 CALL (n1, u2) { UNWIND $p0 AS w2 CALL (n1, w2) { " +
      "MATCH (n2)-[k2:FROM_COUNTRY]->() USING INDEX SEEK k2:FROM_COUNTRY(kindKey) WHERE k2.kindKey > n1.id + ' ' + w2 + $p3 AND k2.kindKey < n1.id + ' ' + w2 + $p4 AND n2.status = 'sent' " +
      'WITH n2 ORDER BY k2.kindKey DESC LIMIT $p2 RETURN n2 } WITH n2 RETURN n2 } WITH n2 RETURN n2 UNION ' +
      'MATCH (n2)-[k2:FROM_COUNTRY]->() USING INDEX SEEK k2:FROM_COUNTRY(unsentKey) WHERE k2.unsentKey > n1.id + $p3 AND k2.unsentKey < n1.id + $p4 AND n2.kind IN $p0 AND n2.status IN $p1 ' +
      'WITH n2 ORDER BY k2.unsentKey DESC LIMIT $p2 RETURN n2 } ' +
      'WITH DISTINCT n2 ORDER BY n2.sortOn DESC, n2.id DESC LIMIT $p2 RETURN [n2.kind] } AS c0',
    { p0: ['reply'], p1: ['planned'], p2: 20, p3: ' ', p4: '!', p5: 'AAA' },
  ],
  [
    'a total of a status by the same keys',
    '{ messages(filter: {sender: {id: "ann"}, status: [PLANNED]}) { totalCount } }',
    "RETURN COUNT { MATCH (n1a:Party) WHERE n1a.id = party($p0) CALL (n1a) { UNWIND CASE WHEN 'sent' IN $p1 THEN [true] ELSE [] END AS u1 " +
      "MATCH (n1)-[k1:SENT_BY]->() USING INDEX SEEK k1:SENT_BY(key) WHERE k1.key > n1a.id + $p3 AND k1.key < n1a.id + $p4 AND n1.status = 'sent' RETURN n1 UNION " +
      'MATCH (n1)-[k1:SENT_BY]->() USING INDEX SEEK k1:SENT_BY(unsentKey) WHERE k1.unsentKey > n1a.id + $p3 AND k1.unsentKey < n1a.id + $p4 AND n1.status IN $p1 RETURN n1 } ' +
      'RETURN DISTINCT n1 } AS total',
    { p0: 'ann', p1: ['planned'], p3: ' ', p4: '!' },
  ],
  [
    'a status that need not hold by looking at each',
    '{ country(by: {id: "AAA"}) { sent(filter: {not: {status: [PLANNED]}}) { totalCount } } }',
    'CALL () { MATCH (n1:Country {id: $p4}) RETURN n1 } WITH n1 LIMIT 1 RETURN ' +
      'COUNT { MATCH (n1)<-[:FROM_COUNTRY]-(n2) WHERE NOT (coalesce(n2.status IN $p0, false)) RETURN DISTINCT n2 } AS c0',
    { p0: ['planned'], p4: 'AAA' },
  ],
  [
    'days that need not hold by looking at each',
    '{ country(by: {id: "AAA"}) { sent(filter: {not: {sentOn: {from: "2021"}}}) { nodes { kind } } } }',
    'CALL () { MATCH (n1:Country {id: $p4}) RETURN n1 } WITH n1 LIMIT 1 RETURN COLLECT { ' +
      "MATCH (n2)-[k2:FROM_COUNTRY]->() USING INDEX SEEK k2:FROM_COUNTRY(key) WHERE k2.key > n1.id + $p2 AND k2.key < n1.id + $p3 AND NOT (n2.sortOn >= $p0) AND n2.status = 'sent' " +
      'WITH n2 ORDER BY k2.key DESC LIMIT $p1 RETURN [n2.kind] } AS c0',
    { p0: '2021', p1: 20, p2: ' ', p3: '!', p4: 'AAA' },
  ],
  [
    'a total and its page out of one look at the items',
    '{ country(by: {id: "AAA"}) { sent(first: 5, filter: {kind: [REPLY, THANKS, REPLY]}) { totalCount nodes { kind } } } }',
    'CALL () { MATCH (n1:Country {id: $p4}) RETURN n1 } WITH n1 LIMIT 1 RETURN head(COLLECT { ' +
      'WITH COLLECT { UNWIND $p0 AS w2 RETURN COLLECT { ' +
      "MATCH (n2)-[k2:FROM_COUNTRY]->() USING INDEX SEEK k2:FROM_COUNTRY(kindKey) WHERE k2.kindKey > n1.id + ' ' + w2 + $p2 AND k2.kindKey < n1.id + ' ' + w2 + $p3 AND n2.status = 'sent' " +
      'WITH n2 ORDER BY k2.kindKey DESC RETURN n2 } AS l2 } AS f2 ' +
      'RETURN [reduce(sum = 0, each IN f2 | sum + size(each)), COLLECT { UNWIND f2 AS l2 UNWIND l2[..$p1] AS n2 ' +
      'WITH n2 ORDER BY n2.sortOn DESC, n2.id DESC LIMIT $p1 RETURN [n2.kind] }] }) AS c0',
    { p0: ['reply', 'thanks'], p1: 5, p2: ' ', p3: '!', p4: 'AAA' },
  ],
  [
    'a total under a parent by the degree less what was not sent',
    '{ country(by: {id: "AAA"}) { sent { totalCount } } }',
    'CALL () { MATCH (n1:Country {id: $p3}) RETURN n1 } WITH n1 LIMIT 1 RETURN ' +
      'COUNT { (n1)<-[:FROM_COUNTRY]-() } - COUNT { ' +
      "MATCH ()-[k2:FROM_COUNTRY]->() USING INDEX SEEK k2:FROM_COUNTRY(unsentKey) WHERE k2.unsentKey STARTS WITH n1.id + ' ' RETURN k2 } AS c0",
    { p3: 'AAA' },
  ],
  [
    'a total in both directions by the degrees less what is told twice',
    '{ messages(filter: {country: "AAA"}) { totalCount } }',
    'RETURN coalesce(head(COLLECT { MATCH (n1a:Country) WHERE n1a.id = $p0 RETURN ' +
      'COUNT { (n1a)<-[:FROM_COUNTRY]-() } - COUNT { MATCH ()-[k1:FROM_COUNTRY]->() USING INDEX SEEK k1:FROM_COUNTRY(unsentKey) ' +
      "WHERE k1.unsentKey STARTS WITH n1a.id + ' ' RETURN k1 } + " +
      'COUNT { (n1a)<-[:TO_COUNTRY]-() } - COUNT { MATCH ()-[k1:TO_COUNTRY]->() USING INDEX SEEK k1:TO_COUNTRY(unsentKey) ' +
      "WHERE k1.unsentKey STARTS WITH n1a.id + ' ' RETURN k1 } " +
      '- coalesce(head([(n1a)-[k:EXCHANGED]->(n1a) | k.messages]), 0) }), 0) AS total',
    { p0: 'AAA' },
  ],
  [
    'a total of a party in both directions by the degrees less what it both wrote and got',
    '{ person(by: {id: "ann"}) { messages { totalCount } } }',
    'CALL () { MATCH (n1:Person {id: $p3}) RETURN n1 UNION ALL MATCH (:PartyClaim {id: $p3})-[:MEANS]->(n1:Person) RETURN n1 } WITH n1 LIMIT 1 RETURN ' +
      "COUNT { (n1)<-[:SENT_BY]-() } - COUNT { MATCH ()-[k2:SENT_BY]->() USING INDEX SEEK k2:SENT_BY(unsentKey) WHERE k2.unsentKey STARTS WITH n1.id + ' ' " +
      'RETURN k2 } + COUNT { (n1)<-[:SENT_TO]-() } - COUNT { MATCH ()-[k2:SENT_TO]->() USING INDEX SEEK k2:SENT_TO(unsentKey) WHERE k2.unsentKey STARTS WITH ' +
      "n1.id + ' ' RETURN k2 } - COUNT { MATCH ()-[k:SENT_TO]->() USING INDEX SEEK k:SENT_TO(bothKey) WHERE k.bothKey STARTS WITH n1.id + ' ' RETURN k } AS " +
      'c0',
    { p3: 'ann' },
  ],
  [
    'a total of one kind by the keys that its page is read by',
    '{ messages(filter: {sender: {id: "ann"}, kind: [REPLY]}) { totalCount } }',
    'RETURN COUNT { MATCH (n1a:Party) WHERE n1a.id = party($p0) CALL (n1a) { UNWIND $p1 AS w1 ' +
      "MATCH (n1)-[k1:SENT_BY]->() USING INDEX SEEK k1:SENT_BY(kindKey) WHERE k1.kindKey > n1a.id + ' ' + w1 + $p3 AND k1.kindKey < n1a.id + ' ' + w1 + $p4 AND n1.status = 'sent' " +
      'RETURN n1 } RETURN DISTINCT n1 } AS total',
    { p0: 'ann', p1: ['reply'], p3: ' ', p4: '!' },
  ],
  [
    'the oldest of a hub by its keys from the other end',
    '{ country(by: {id: "AAA"}) { sent(orderBy: OLDEST, first: 5) { nodes { kind } } } }',
    'CALL () { MATCH (n1:Country {id: $p3}) RETURN n1 } WITH n1 LIMIT 1 RETURN COLLECT { ' +
      "MATCH (n2)-[k2:FROM_COUNTRY]->() USING INDEX SEEK k2:FROM_COUNTRY(key) WHERE k2.key > n1.id + $p1 AND k2.key < n1.id + $p2 AND n2.status = 'sent' " +
      'WITH n2 ORDER BY k2.key LIMIT $p0 RETURN [n2.kind] } AS c0',
    { p0: 5, p1: ' ', p2: '!', p3: 'AAA' },
  ],
  [
    'the most reported of a hub out of all',
    '{ country(by: {id: "AAA"}) { messages(orderBy: REPORTS, first: 5) { nodes { kind } } } }',
    'CALL () { MATCH (n1:Country {id: $p3}) RETURN n1 } WITH n1 LIMIT 1 RETURN COLLECT { ' +
      "MATCH (n1)<-[:FROM_COUNTRY|TO_COUNTRY]-(n2) WHERE n2.status = 'sent' " +
      'WITH DISTINCT n2 ORDER BY n2.reportCount DESC, n2.sortOn DESC, n2.id DESC LIMIT $p0 RETURN [n2.kind] } AS c0',
    { p0: 5, p3: 'AAA' },
  ],
  [
    'the most reported of all by an index of their own',
    '{ messages(orderBy: REPORTS) { nodes { kind } } }',
    'MATCH (n1:Message) USING INDEX SEEK n1:Message(reportCount, sortOn) ' +
      "WHERE n1.reportCount >= 0 AND n1.sortOn >= '' AND n1.status = 'sent' " +
      'WITH n1 ORDER BY n1.reportCount DESC, n1.sortOn DESC, n1.id DESC LIMIT $p0 RETURN n1.kind AS c0',
    { p0: 20 },
  ],
  [
    'the most reported of some days out of these',
    '{ messages(orderBy: REPORTS, filter: {sentOn: {from: "2022"}}) { nodes { kind } } }',
    "MATCH (n1:Message) WHERE n1.sortOn >= '' AND n1.sortOn >= $p0 AND n1.status = 'sent' " +
      'WITH n1 ORDER BY n1.reportCount DESC, n1.sortOn DESC, n1.id DESC LIMIT $p1 RETURN n1.kind AS c0',
    { p0: '2022', p1: 20 },
  ],
  [
    'the oldest of a topic by either way',
    '{ messages(orderBy: OLDEST, filter: {topic: "Health"}) { nodes { kind } } }',
    'WITH COLLECT { MATCH (n1a:Topic) WHERE n1a.id = $p0 RETURN [n1a, COUNT { (n1a)<-[:ABOUT]-() }] } AS g0 WITH g0, reduce(sum = 0, each IN g0 | sum + ' +
      'each[1]) AS t0, COUNT { (:Message) } AS everything WITH g0, CASE WHEN t0 * t0 <= $p1 * everything THEN 0 ELSE 1 END AS way CALL (g0, way) { UNWIND ' +
      "CASE WHEN way = 0 THEN g0 ELSE [] END AS g WITH g[0] AS n1a MATCH (n1)<-[:SAID_IN]-()-[:ABOUT]->(n1a) WHERE n1.status = 'sent' WITH DISTINCT n1 ORDER " +
      'BY n1.sortOn, n1.id LIMIT $p1 RETURN n1 UNION ALL UNWIND CASE WHEN way = 1 THEN [true] ELSE [] END AS g CALL (g) { MATCH (n1:Message) WHERE n1.sortOn ' +
      ">= '' AND EXISTS { (n1)<-[:SAID_IN]-()-[:ABOUT]->(n1x:Topic) WHERE n1x.id = $p0 } AND n1.status = 'sent' WITH n1 ORDER BY n1.sortOn, n1.id LIMIT $p1 " +
      'RETURN n1 } RETURN n1 } WITH n1 ORDER BY n1.sortOn, n1.id RETURN n1.kind AS c0',
    { p0: 'health', p1: 20 },
  ],
  [
    'the most reported of a pair out of all of that end which has fewer',
    '{ messages(orderBy: REPORTS, filter: {fromCountry: "AAA", toCountry: "BBB"}) { nodes { kind } } }',
    'MATCH (n1a:Country) WHERE n1a.id = $p0 WITH n1a, COUNT { (n1a)<-[:FROM_COUNTRY]-() } AS tied MATCH (n1b:Country) WHERE n1b.id = $p1 WITH n1a, n1b, ' +
      'tied <= COUNT { (n1b)<-[:TO_COUNTRY]-() } AS first CALL (n1a, n1b, first) { UNWIND CASE WHEN first THEN [true] ELSE [] END AS g MATCH ' +
      "(n1a)<-[:FROM_COUNTRY]-(n1) WHERE EXISTS { (n1)-[:TO_COUNTRY]->(n1x:Country) WHERE n1x.id = $p1 } AND n1.status = 'sent' WITH DISTINCT n1 ORDER BY " +
      'n1.reportCount DESC, n1.sortOn DESC, n1.id DESC LIMIT $p2 RETURN n1 UNION ALL UNWIND CASE WHEN first THEN [] ELSE [true] END AS g MATCH ' +
      "(n1b)<-[:TO_COUNTRY]-(n1) WHERE EXISTS { (n1)-[:FROM_COUNTRY]->(n1x:Country) WHERE n1x.id = $p0 } AND n1.status = 'sent' WITH DISTINCT n1 ORDER BY " +
      'n1.reportCount DESC, n1.sortOn DESC, n1.id DESC LIMIT $p2 RETURN n1 } WITH n1 ORDER BY n1.reportCount DESC, n1.sortOn DESC, n1.id DESC RETURN n1.kind ' +
      'AS c0',
    { p0: 'AAA', p1: 'BBB', p2: 20 },
  ],
  [
    'the most reported under a parent out of all, or of those on a topic',
    '{ country(by: {id: "AAA"}) { sent(orderBy: REPORTS, filter: {topic: "Health"}) { nodes { kind } } } }',
    'CALL () { MATCH (n1:Country {id: $p4}) RETURN n1 } WITH n1 LIMIT 1 RETURN COLLECT { WITH COLLECT { MATCH (n2a:Topic) WHERE n2a.id = $p0 RETURN [n2a, ' +
      'COUNT { (n2a)<-[:ABOUT]-() }] } AS g0 WITH g0, reduce(sum = 0, each IN g0 | sum + each[1]) AS t0, COUNT { (n1)<-[:FROM_COUNTRY]-() } AS t1 WITH g0, ' +
      'CASE WHEN t0 <= t1 THEN 0 ELSE 1 END AS way CALL (n1, g0, way) { UNWIND CASE WHEN way = 0 THEN g0 ELSE [] END AS g WITH g[0] AS n2a MATCH ' +
      "(n2)<-[:SAID_IN]-()-[:ABOUT]->(n2a) WHERE n2.status = 'sent' AND EXISTS { (n2)-[:FROM_COUNTRY]->(n1) } WITH DISTINCT n2 ORDER BY n2.reportCount DESC, " +
      'n2.sortOn DESC, n2.id DESC LIMIT $p1 RETURN n2 UNION ALL UNWIND CASE WHEN way = 1 THEN [true] ELSE [] END AS g MATCH (n1)<-[:FROM_COUNTRY]-(n2) WHERE ' +
      "EXISTS { (n2)<-[:SAID_IN]-()-[:ABOUT]->(n2x:Topic) WHERE n2x.id = $p0 } AND n2.status = 'sent' WITH DISTINCT n2 ORDER BY n2.reportCount DESC, " +
      'n2.sortOn DESC, n2.id DESC LIMIT $p1 RETURN n2 } WITH n2 ORDER BY n2.reportCount DESC, n2.sortOn DESC, n2.id DESC RETURN [n2.kind] } AS c0',
    { p0: 'health', p1: 20, p4: 'AAA' },
  ],
  [
    'statements from their speaker',
    '{ statements(filter: {speaker: {id: "ann"}, quoted: true}) { nodes { verb } } }',
    'MATCH (n1a:Party) WHERE n1a.id = party($p0) MATCH (n1)-[:SAID_BY]->(n1a) WHERE n1.quoted = $p1 ' +
      'WITH DISTINCT n1 ORDER BY n1.articleId, n1.order, n1.id LIMIT $p2 RETURN n1.verb AS c0',
    { p0: 'ann', p1: true, p2: 20 },
  ],
  [
    'the latest statements about a topic from the topic',
    '{ statements(orderBy: LATEST, filter: {topic: "Health", message: {sentOn: {from: "2022"}}}) { nodes { verb } } }',
    'MATCH (n1a:Topic) WHERE n1a.id = $p0 MATCH (n1)-[:ABOUT]->(n1a) ' +
      "WHERE EXISTS { (n1)-[:SAID_IN]->(n1x:Message) WHERE n1x.sortOn >= $p1 AND n1x.status = 'sent' } " +
      "WITH DISTINCT n1 ORDER BY coalesce(head([(n1)-[:SAID_IN]->(m) | m.sortOn]), '') DESC, " +
      'n1.articleId, n1.order, n1.id LIMIT $p2 RETURN n1.verb AS c0',
    { p0: 'health', p1: '2022', p2: 20 },
  ],
  [
    'statements from the country behind their messages',
    '{ statements(filter: {message: {fromCountry: "AAA"}}) { nodes { verb } } }',
    'MATCH (n1aa:Country) WHERE n1aa.id = $p0 MATCH (n1a)-[:FROM_COUNTRY]->(n1aa) ' +
      "WHERE n1a:Message AND n1a.status = 'sent' WITH DISTINCT n1a MATCH (n1)-[:SAID_IN]->(n1a) " +
      'WITH DISTINCT n1 ORDER BY n1.articleId, n1.order, n1.id LIMIT $p1 RETURN n1.verb AS c0',
    { p0: 'AAA', p1: 20 },
  ],
  [
    'statements by the index of their articles where nothing else leads to them',
    '{ statements(filter: {message: {mutual: true}}) { nodes { verb } } }',
    "MATCH (n1:Statement) WHERE n1.articleId >= '' AND EXISTS { (n1)-[:SAID_IN]->(n1x:Message) WHERE n1x.mutual = $p0 AND n1x.status = 'sent' } " +
      'WITH n1 ORDER BY n1.articleId, n1.order, n1.id LIMIT $p1 RETURN n1.verb AS c0',
    { p0: true, p1: 20 },
  ],
  [
    'organisations by name among all parties',
    '{ parties(filter: {kind: [ORGANISATION], name: "Council"}) { nodes { name } } }',
    "MATCH (n1:Party) WHERE n1.sortName >= '' AND any(l IN labels(n1) WHERE toLower(l) IN $p0) " +
      "AND any(k IN n1.nameKeys WHERE all(w IN split($p1, ' ') WHERE k CONTAINS w)) " +
      'WITH n1 ORDER BY n1.sortName, n1.id LIMIT $p2 RETURN n1.name AS c0',
    { p0: ['organisation'], p1: 'council', p2: 20 },
  ],
  [
    'occasions of some years by a range',
    '{ messages(filter: {occasion: {fromYear: 2021, toYear: 2022}}) { nodes { kind } } }',
    'MATCH (n1a:Occasion) WHERE n1a.year >= $p0 AND n1a.year <= $p1 MATCH (n1)-[:ON]->(n1a) ' +
      "WHERE n1.status = 'sent' WITH DISTINCT n1 ORDER BY n1.sortOn DESC, n1.id DESC LIMIT $p2 RETURN n1.kind AS c0",
    { p0: 2021, p1: 2022, p2: 20 },
  ],
  [
    'what is tied to a node in subqueries of its row',
    '{ article(by: {url: "u"}) { reports(first: 2) { nodes { message { kind } } } } }',
    'MATCH (n1:Article) WHERE n1.url = $p1 WITH n1 ORDER BY n1.id LIMIT 10 RETURN ' +
      'COLLECT { MATCH (n1)-[e2:GIVES]->(n2) WITH n2, e2 ORDER BY e2.order, n2.id LIMIT $p0 ' +
      'RETURN [COLLECT { MATCH (n2)-[:OF]->(n3) WITH n3 LIMIT 1 RETURN [n3.kind] }] } AS c0, n1.id AS c1',
    { p0: 2, p1: 'u' },
  ],
  [
    'the sentences of those accounts that tell what a message is on, answers and was carried by',
    '{ message(id: "m1") { occasionEvidence { sentence } replyToEvidence { start } carriersEvidence { end } } }',
    'CALL () { MATCH (n1:Message {id: $p0}) RETURN n1 UNION ALL MATCH (:Report {claimId: $p0})-[:OF]->(n1:Message) RETURN n1 } ' +
      'WITH n1 LIMIT 1 RETURN COLLECT { ' +
      'MATCH (n1)<-[:OF]-(n2) WHERE size(n2.carriers) > 0 UNWIND range(0, size(n2.evidence) - 1) AS i2 ' +
      'WITH DISTINCT n2, i2 ORDER BY n2.id, i2 RETURN [n2.evidenceEnds[i2]] } AS c0, COLLECT { ' +
      "MATCH (n1)<-[:OF]-(n2) WHERE n2.occasionKind <> 'unspecified' UNWIND range(0, size(n2.evidence) - 1) AS i2 " +
      'WITH DISTINCT n2, i2 ORDER BY n2.id, i2 RETURN [n2.evidence[i2]] } AS c1, COLLECT { ' +
      'MATCH (n1)<-[:OF]-(n2) WHERE EXISTS { (n2)-[:ANSWERS]->()-[:OF]->()<-[:REPLY_TO]-(n1) } UNWIND range(0, size(n2.evidence) - 1) AS i2 ' +
      'WITH DISTINCT n2, i2 ORDER BY n2.id, i2 RETURN [n2.evidenceStarts[i2]] } AS c2',
    { p0: 'm1' },
  ],
  [
    'the mentions of a party in the articles of its message, by the relationship between the two',
    '{ message(id: "m1") { senders { evidence(first: 3) { surface article { title } } } } }',
    'CALL () { MATCH (n1:Message {id: $p1}) RETURN n1 UNION ALL MATCH (:Report {claimId: $p1})-[:OF]->(n1:Message) RETURN n1 } ' +
      'WITH n1 LIMIT 1 RETURN COLLECT { ' +
      'MATCH (n1)-[e2:SENT_BY]->(n2) WHERE coalesce(e2.side, 1) = 1 WITH n2, e2 ORDER BY e2.order, n2.id RETURN [COLLECT { ' +
      "MATCH (n2)<-[e2]-()<-[:OF]-()<-[:GIVES]-()-[e3:MENTIONS]->(n2) WHERE coalesce(e3.title, '') = coalesce(e2.title, '') " +
      'WITH DISTINCT n2, e3 ORDER BY NOT toLower(e3.surface) CONTAINS toLower(e3.title), startNode(e3).sortOn DESC, startNode(e3).id, e3.start LIMIT $p0 ' +
      'RETURN [COLLECT { MATCH (n2)<-[e3]-(n4) WITH n4 LIMIT 1 RETURN [n4.title] }, e3.surface] }] } AS c0',
    { p0: 3, p1: 'm1' },
  ],
  [
    'the mentions of a person with the title of an office',
    '{ person(by: {id: "ann"}) { offices { evidence { surface } } } }',
    'CALL () { MATCH (n1:Person {id: $p1}) RETURN n1 UNION ALL MATCH (:PartyClaim {id: $p1})-[:MEANS]->(n1:Person) RETURN n1 } ' +
      'WITH n1 LIMIT 1 RETURN COLLECT { ' +
      "MATCH (n1)-[e2:HELD]->(n2) WITH n2, e2 ORDER BY coalesce(e2.from, ''), n2.id, e2.title RETURN [COLLECT { " +
      'MATCH (n2)<-[e2]-(n3)<-[e3:MENTIONS]-() WHERE e3.title = e2.title ' +
      'WITH DISTINCT n3, e3 ORDER BY NOT toLower(e3.surface) CONTAINS toLower(e3.title), startNode(e3).sortOn DESC, startNode(e3).id, e3.start LIMIT $p0 ' +
      'RETURN [e3.surface] }] } AS c0',
    { p0: 20, p1: 'ann' },
  ],
  [
    'the mentions of a person that give a country',
    '{ person(by: {id: "ann"}) { countriesEvidence(first: 3) { surface } } }',
    'CALL () { MATCH (n1:Person {id: $p1}) RETURN n1 UNION ALL MATCH (:PartyClaim {id: $p1})-[:MEANS]->(n1:Person) RETURN n1 } ' +
      'WITH n1 LIMIT 1 RETURN COLLECT { ' +
      'MATCH (n1)<-[e2:MENTIONS]-() WHERE e2.country IS NOT NULL ' +
      'WITH n1, e2 ORDER BY startNode(e2).sortOn DESC, startNode(e2).id, e2.start LIMIT $p0 RETURN [e2.surface] } AS c0',
    { p0: 3, p1: 'ann' },
  ],
  [
    'a list without pages that is cut where it is asked for',
    '{ occasion(id: "o1") { evidence(first: 3) { sentence } } }',
    'CALL () { MATCH (n1:Occasion {id: $p1}) RETURN n1 UNION ALL MATCH (:Report {occasionClaimId: $p1})-[:OF]->()-[:ON]->(n1:Occasion) RETURN n1 } ' +
      "WITH n1 LIMIT 1 RETURN COLLECT { MATCH (n1)<-[:ON]-()<-[:OF]-(n2) WHERE n2.occasionKind <> 'unspecified' " +
      'UNWIND range(0, size(n2.evidence) - 1) AS i2 WITH DISTINCT n2, i2 ORDER BY n2.id, i2 LIMIT $p0 RETURN [n2.evidence[i2]] } AS c0',
    { p0: 3, p1: 'o1' },
  ],
  [
    'the sentence of a mention out of those of its article',
    '{ article(by: {url: "u"}) { evidence { field text } mentions(first: 2) { nodes { sentence sentenceStart } } } }',
    'MATCH (n1:Article) WHERE n1.url = $p1 WITH n1 ORDER BY n1.id LIMIT 10 RETURN n1.evidence AS c0, ' +
      'COLLECT { MATCH (n1)-[e2:MENTIONS]->(n2) WITH n2, e2 ORDER BY e2.start, e2.end, n2.id LIMIT $p0 ' +
      'RETURN [startNode(e2).sentences[e2.sentence], startNode(e2).sentenceStarts[e2.sentence]] } AS c1, n1.id AS c2',
    { p0: 2, p1: 'u' },
  ],
];

/** Statements that are compared as texts, and whose plans a real database is asked for. */
export const GOLDEN_STATEMENTS = STATEMENTS.map(
  ([name, query, text, parameters]): GoldenStatement => [
    name,
    query,
    MEANT.reduce((written, [short, whole]) => written.replaceAll(short, whole), text),
    parameters,
  ],
);
