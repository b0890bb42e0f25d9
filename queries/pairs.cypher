// Pairs of countries by the number of messages between them, and how many of them each wrote: the cells of a pair matrix
// parameters: {"countries": null, "sentOn": {"from": null, "to": null}, "kind": null, "knownBy": null, "first": 20}
// $countries: ids (ISO 3166-1 alpha-3 codes) of the countries whose pairs are wanted; null for all
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// $kind: acts such as congratulation; null for all
// $knownBy: only what articles published up to this day tell, status and days too; one dated by a month or year counts once that is over; null for all
// $first: rows at most
// Without conditions on the messages the answer is that of the summary edges, which the loader keeps exact
UNWIND CASE WHEN coalesce($kind, $knownBy, $sentOn.from, $sentOn.to) IS NULL THEN [1] ELSE [] END AS isSummed
MATCH (from:Country)-[summary:EXCHANGED]->(to:Country)
WHERE from <> to AND ($countries IS NULL OR from.id IN $countries AND to.id IN $countries)
WITH CASE WHEN from.id < to.id THEN from ELSE to END AS one,
     CASE WHEN from.id < to.id THEN to ELSE from END AS other,
     from, summary
RETURN one, other,
       sum(summary.messages) - sum(summary.bothWays) / 2 AS messages,
       sum(summary.reports) - sum(summary.reportsBothWays) / 2 AS reports,
       sum(CASE WHEN from = one THEN summary.messages ELSE 0 END) AS fromOne,
       sum(CASE WHEN from = other THEN summary.messages ELSE 0 END) AS fromOther,
       max(summary.exchanges) AS exchanges,
       min(summary.first) AS firstOn,
       max(summary.last) AS lastOn
ORDER BY messages DESC, one.id, other.id
LIMIT toInteger($first)
UNION ALL
UNWIND CASE WHEN coalesce($kind, $knownBy, $sentOn.from, $sentOn.to) IS NULL THEN [] ELSE [1] END AS isWalked
MATCH (message:Message)
WHERE message.sortOn >= coalesce(CASE WHEN $knownBy IS NULL THEN $sentOn.from END, '')
  AND message.sortOn < coalesce(CASE WHEN $knownBy IS NULL THEN $sentOn.to END, '') + '~'
  AND message.status = 'sent' AND ($kind IS NULL OR message.kind IN $kind)
WITH message, CASE WHEN $knownBy IS NULL THEN {day: message.sortOn, reports: message.reportCount} ELSE head(COLLECT {
  MATCH (message)<-[:OF]-(report:Report)<-[:GIVES]-(article:Article)
  WHERE article.sortOn > '' AND article.sortOn + '~' <= $knownBy + '~'
  WITH report, article ORDER BY article.sortOn, article.id, report.id
  WITH head(collect(report.sentOn)) AS stated, head(collect(article.sortOn)) AS published,
       collect(report.status) AS statuses, count(report) AS reports
  WHERE 'sent' IN statuses
  RETURN {day: coalesce(stated, published), reports: reports}
}) END AS told
WHERE told.day >= coalesce($sentOn.from, '') AND told.day < coalesce($sentOn.to, '') + '~' AND ($sentOn.to IS NULL OR told.day > '')
MATCH (from:Country)<-[:FROM_COUNTRY]-(message)-[:TO_COUNTRY]->(to:Country)
WHERE from <> to AND ($countries IS NULL OR from.id IN $countries AND to.id IN $countries)
WITH CASE WHEN from.id < to.id THEN from ELSE to END AS one,
     CASE WHEN from.id < to.id THEN to ELSE from END AS other,
     message, told, collect(from.id) AS writers
RETURN one, other,
       count(message) AS messages,
       sum(told.reports) AS reports,
       sum(CASE WHEN one.id IN writers THEN 1 ELSE 0 END) AS fromOne,
       sum(CASE WHEN other.id IN writers THEN 1 ELSE 0 END) AS fromOther,
       sum(CASE WHEN message.mutual THEN 1 ELSE 0 END) AS exchanges,
       min(CASE WHEN told.day > '' THEN told.day END) AS firstOn,
       max(CASE WHEN told.day > '' THEN told.day END) AS lastOn
ORDER BY messages DESC, one.id, other.id
LIMIT toInteger($first)
