// The shortest way from one party to another over messages, at most six of them
// parameters: {"one": ["KAZ"], "other": ["PRK"], "sentOn": {"from": null, "to": null}}
// $one, $other: ids of people, offices or organisations, or of countries
// $sentOn: first and last day, month or year of the messages; null leaves an end open
MATCH SHORTEST 1
  (one:Party WHERE one.id IN $one)
  ((a:Party)<-[mine:SENT_BY|SENT_TO|FROM_COUNTRY|TO_COUNTRY]-(m:Message)-[yours:SENT_BY|SENT_TO|FROM_COUNTRY|TO_COUNTRY]->(b:Party)
   WHERE (a:Country) = (b:Country) AND a <> b
     AND type(mine) IN ['SENT_BY', 'FROM_COUNTRY'] <> (type(yours) IN ['SENT_BY', 'FROM_COUNTRY'])
     AND coalesce(mine.side <> yours.side, true)
     AND m.status = 'sent'
     AND m.sortOn >= coalesce($sentOn.from, '') AND m.sortOn < coalesce($sentOn.to, '') + '~'){1,6}
  (other:Party WHERE other.id IN $other)
WITH a, m, b, [each IN mine | type(each) IN ['SENT_BY', 'FROM_COUNTRY']] AS forward
ORDER BY size(m) LIMIT 1
UNWIND range(0, size(m) - 1) AS place
RETURN place + 1 AS place,
       a[place] AS one,
       m[place] AS message,
       b[place] AS other,
       CASE WHEN m[place].mutual THEN 'both' WHEN forward[place] THEN 'one to other' ELSE 'other to one' END AS way
ORDER BY place
