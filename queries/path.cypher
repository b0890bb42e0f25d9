// The shortest way from one party to another over messages, at most six of them
// parameters: {"one": ["KAZ"], "other": ["PRK"], "sentOn": {"from": null, "to": null}}
// $one, $other: ids of people, offices or organisations, or of countries
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// Conditions are put on one node at a time: one that compares two of them would be asked only of whole paths, of which there are very many.
OPTIONAL MATCH SHORTEST 1
  (one:Party WHERE one.id IN $one)
  ((a:Party)<-[mine:SENT_BY|SENT_TO]-(m:Message WHERE m.status = 'sent' AND m.sortOn >= coalesce($sentOn.from, '') AND m.sortOn < coalesce($sentOn.to, '') + '~')-[yours:SENT_BY|SENT_TO]->(b:Party)){1,6}
  (other:Party WHERE other.id IN $other)
OPTIONAL MATCH SHORTEST 1
  (from:Country WHERE from.id IN $one)
  ((c:Country)<-[near:FROM_COUNTRY|TO_COUNTRY]-(n:Message WHERE n.status = 'sent' AND n.sortOn >= coalesce($sentOn.from, '') AND n.sortOn < coalesce($sentOn.to, '') + '~')-[far:FROM_COUNTRY|TO_COUNTRY]->(d:Country)){1,6}
  (to:Country WHERE to.id IN $other)
WITH CASE WHEN c IS NULL
       THEN {ones: a, messages: m, others: b, near: mine, far: yours}
       ELSE {ones: c, messages: n, others: d, near: near, far: far} END AS path
WHERE path.messages IS NOT NULL
WITH path ORDER BY size(path.messages) LIMIT 1
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
