// Messages by day, week, month or year, of two parties or of all, beside the number of articles loaded for each period
// parameters: {"unit": "month", "one": ["CHN"], "other": null, "sentOn": {"from": "2021", "to": "2022"}, "kind": null, "occasionKind": null, "knownBy": null, "first": 100}
// $unit: day, week, month or year
// $one: ids of people, offices, organisations or countries who wrote or were written to; null for all
// $other: ids of those whom they wrote to or heard from; null for all
// $sentOn: first and last day, month or year; null leaves an end open
// $kind: acts such as congratulation; null for all
// $occasionKind: kinds of occasion that they were written for, such as election; null for all
// $knownBy: only what articles published up to this day tell, status and days too; one dated by a month or year counts once that is over; null for all
// $first: periods at most
MATCH (message:Message)
WHERE message.sortOn >= coalesce(CASE WHEN $knownBy IS NULL THEN $sentOn.from END, '')
  AND message.sortOn < coalesce(CASE WHEN $knownBy IS NULL THEN $sentOn.to END, '') + '~'
  AND message.status = 'sent' AND ($kind IS NULL OR message.kind IN $kind)
  AND ($occasionKind IS NULL OR EXISTS {
    MATCH (message)-[:ON]->(occasion:Occasion) WHERE occasion.kind IN $occasionKind
  })
  AND (coalesce($one, $other) IS NULL OR EXISTS {
    MATCH (one:Party)<-[mine:SENT_BY|SENT_TO|FROM_COUNTRY|TO_COUNTRY]-(message)
    WHERE ($one IS NULL OR one.id IN $one) AND ($other IS NULL OR EXISTS {
      MATCH (message)-[yours:SENT_BY|SENT_TO|FROM_COUNTRY|TO_COUNTRY]->(other:Party)
      WHERE other.id IN $other AND other <> one
        AND type(mine) IN ['SENT_BY', 'FROM_COUNTRY'] <> (type(yours) IN ['SENT_BY', 'FROM_COUNTRY'])
        AND coalesce(mine.side <> yours.side, true)
    })
  })
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
WITH told.day AS day, count(message) AS messages, sum(told.reports) AS reports,
     sum(CASE WHEN message.mutual THEN 1 ELSE 0 END) AS exchanges
WITH collect({day: day, messages: messages, reports: reports, exchanges: exchanges, articles: 0}) AS told
WITH told, COLLECT {
  MATCH (article:Article)
  WHERE article.sortOn >= coalesce($sentOn.from, '') AND article.sortOn < coalesce($sentOn.to, '') + '~' AND ($sentOn.to IS NULL OR article.sortOn > '')
    AND ($knownBy IS NULL OR article.sortOn + '~' <= $knownBy + '~')
  WITH article.sortOn AS day, count(*) AS articles
  RETURN {day: day, messages: 0, reports: 0, exchanges: 0, articles: articles}
} AS loaded
UNWIND told + loaded AS part
WITH part, part.day AS day
WITH part, CASE
       WHEN $unit = 'year' AND size(day) >= 4 THEN left(day, 4)
       WHEN $unit = 'month' AND size(day) >= 7 THEN left(day, 7)
       WHEN $unit = 'week' AND size(day) = 10 THEN toString(date.truncate('week', date(day)))
       WHEN $unit = 'day' AND size(day) = 10 THEN day
     END AS period
RETURN period,
       sum(part.messages) AS messages,
       sum(part.reports) AS reports,
       sum(part.exchanges) AS exchanges,
       sum(part.articles) AS articlesLoaded
ORDER BY period
LIMIT toInteger($first)
