// The shortest way from one party to another over messages, at most six of them
// parameters: {"one": ["KAZ"], "other": ["PRK"], "sentOn": {"from": null, "to": null}}
// $one, $other: ids of people, offices or organisations, or of countries
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// Conditions are put on one node at a time: one that compares two of them would be asked only of whole paths, of which there are very many.
MATCH (one:Party) WHERE one.id IN $one
CALL (*) { MATCH (other:Party) WHERE other.id IN $other AND other <> one RETURN other }
CALL (*) {
  MATCH SHORTEST 1
    (one)
    ((c:Country)<-[near:FROM_COUNTRY|TO_COUNTRY]-(n:Message WHERE n.status = 'sent' AND n.sortOn >= coalesce($sentOn.from, '') AND n.sortOn < coalesce($sentOn.to, '') + '~' AND ($sentOn.to IS NULL OR n.sortOn > ''))-[far:FROM_COUNTRY|TO_COUNTRY]->(d:Country)){1,6}
    (other)
  RETURN 1 AS choice, {ones: c, messages: n, others: d, near: near, far: far} AS path
  UNION ALL
  MATCH SHORTEST 1
    (one)
    ((a:Party)<-[mine:SENT_BY|SENT_TO]-(m:Message WHERE m.status = 'sent' AND m.sortOn >= coalesce($sentOn.from, '') AND m.sortOn < coalesce($sentOn.to, '') + '~' AND ($sentOn.to IS NULL OR m.sortOn > ''))-[yours:SENT_BY|SENT_TO]->(b:Party)){1,6}
    (other)
  RETURN 2 AS choice, {ones: a, messages: m, others: b, near: mine, far: yours} AS path
}
WITH path ORDER BY size(path.messages), choice LIMIT 1
UNWIND range(0, size(path.messages) - 1) AS at
WITH path, at,
     type(path.near[at]) IN ['SENT_BY', 'FROM_COUNTRY'] AS oneWrote,
     type(path.far[at]) IN ['SENT_BY', 'FROM_COUNTRY'] AS otherWrote
RETURN at + 1 AS place,
       path.ones[at] AS one,
       path.messages[at] AS message,
       path.others[at] AS other,
       CASE
         WHEN path.messages[at].mutual AND coalesce(path.near[at].side <> path.far[at].side, true) THEN 'both'
         WHEN oneWrote = otherWrote THEN 'together'
         WHEN oneWrote THEN 'one to other'
         ELSE 'other to one'
       END AS way
ORDER BY place
