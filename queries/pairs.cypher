// Pairs of countries by the number of messages between them, and how many of them each wrote: the cells of a pair matrix
// parameters: {"countries": null, "sentOn": {"from": null, "to": null}, "kind": null, "knownBy": null, "first": 20}
// $countries: ids (ISO 3166-1 alpha-3 codes) of the countries whose pairs are wanted; null for all
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// $kind: acts such as congratulation; null for all
// $knownBy: only what articles published up to this day tell; null for all
// $first: rows at most
MATCH (message:Message)
WHERE message.sortOn >= coalesce($sentOn.from, '') AND message.sortOn < coalesce($sentOn.to, '') + '~'
  AND message.status = 'sent' AND ($kind IS NULL OR message.kind IN $kind)
  AND ($knownBy IS NULL OR EXISTS {
    MATCH (message)<-[:OF]-(:Report)<-[:GIVES]-(article:Article)
    WHERE article.sortOn > '' AND article.sortOn < $knownBy + '~'
  })
MATCH (from:Country)<-[:FROM_COUNTRY]-(message)-[:TO_COUNTRY]->(to:Country)
WHERE from <> to AND ($countries IS NULL OR from.id IN $countries AND to.id IN $countries)
WITH CASE WHEN from.id < to.id THEN from ELSE to END AS one,
     CASE WHEN from.id < to.id THEN to ELSE from END AS other,
     message, collect(from.id) AS writers
WITH one, other,
     count(message) AS messages,
     sum(message.reportCount) AS reports,
     sum(CASE WHEN one.id IN writers THEN 1 ELSE 0 END) AS fromOne,
     sum(CASE WHEN other.id IN writers THEN 1 ELSE 0 END) AS fromOther,
     sum(CASE WHEN message.mutual THEN 1 ELSE 0 END) AS exchanges,
     min(CASE WHEN message.sortOn > '' THEN message.sortOn END) AS firstOn,
     max(CASE WHEN message.sortOn > '' THEN message.sortOn END) AS lastOn
RETURN one, other, messages, reports, fromOne, fromOther, exchanges, firstOn, lastOn
ORDER BY messages DESC, one.id, other.id
LIMIT toInteger($first)
