// Messages between two parties, or two groups of them, latest first: which way each went and how soon it was answered
// parameters: {"one": ["CHN"], "other": ["KAZ"], "sentOn": {"from": "2020", "to": "2025"}, "kind": null, "knownBy": null, "first": 50}
// $one, $other: ids of people, offices, organisations or countries; a country's id is its ISO 3166-1 alpha-3 code
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// $kind: acts such as congratulation; null for all
// $knownBy: only what articles published up to this day tell, status and days too; one dated by a month or year counts once that is over; null for all
// $first: rows at most
MATCH (one:Party)<-[mine:SENT_BY|SENT_TO|FROM_COUNTRY|TO_COUNTRY]-(message:Message)-[yours:SENT_BY|SENT_TO|FROM_COUNTRY|TO_COUNTRY]->(other:Party)
USING INDEX SEEK one:Party(id)
WHERE one.id IN $one AND other.id IN $other AND one <> other
  AND type(mine) IN ['SENT_BY', 'FROM_COUNTRY'] <> (type(yours) IN ['SENT_BY', 'FROM_COUNTRY'])
  AND coalesce(mine.side <> yours.side, true)
WITH message, collect(DISTINCT CASE WHEN type(mine) IN ['SENT_BY', 'FROM_COUNTRY'] THEN 'one to other' ELSE 'other to one' END) AS ways
WHERE message.status = 'sent'
  AND ($kind IS NULL OR message.kind IN $kind)
WITH message, CASE size(ways) WHEN 1 THEN head(ways) ELSE 'both' END AS way, CASE WHEN $knownBy IS NULL THEN {day: message.sortOn} ELSE head(COLLECT {
  MATCH (message)<-[:OF]-(report:Report)<-[:GIVES]-(article:Article)
  WHERE article.sortOn > '' AND article.sortOn + '~' <= $knownBy + '~'
  WITH report, article ORDER BY article.sortOn, article.id, report.id
  WITH head(collect(report.sentOn)) AS stated, head(collect(article.sortOn)) AS published,
       collect(report.status) AS statuses
  WHERE 'sent' IN statuses
  RETURN {day: coalesce(stated, published)}
}) END AS told
WHERE told.day >= coalesce($sentOn.from, '') AND told.day < coalesce($sentOn.to, '') + '~' AND ($sentOn.to IS NULL OR told.day > '')
WITH message, way, told.day AS day
ORDER BY day DESC, message.id DESC
LIMIT toInteger($first)
WITH message, way, day, head(COLLECT {
  MATCH (message)<-[:REPLY_TO]-(answer:Message {status: 'sent'})
  WITH answer, CASE WHEN $knownBy IS NULL THEN {day: answer.sortOn} ELSE head(COLLECT {
    MATCH (answer)<-[:OF]-(report:Report)<-[:GIVES]-(article:Article)
    WHERE article.sortOn > '' AND article.sortOn + '~' <= $knownBy + '~'
    WITH report, article ORDER BY article.sortOn, article.id, report.id
    WITH head(collect(report.sentOn)) AS stated, head(collect(article.sortOn)) AS published,
         collect(report.status) AS statuses
    WHERE 'sent' IN statuses
    RETURN {day: coalesce(stated, published)}
  }) END AS answerTold
  WHERE answerTold IS NOT NULL
  RETURN {message: answer, day: answerTold.day} ORDER BY answerTold.day, answer.id LIMIT 1
}) AS answer
RETURN CASE WHEN day > '' THEN day END AS sentOn,
       way,
       message,
       answer.message AS answer,
       CASE WHEN size(day) = 10 AND size(answer.day) = 10
            THEN duration.inDays(date(day), date(answer.day)).days END AS answeredAfterDays
ORDER BY day DESC, message.id DESC
