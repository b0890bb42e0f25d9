// How two sides write to each other: who writes more, how much of it is answered, and how soon
// parameters: {"one": ["CHN"], "other": null, "sentOn": {"from": null, "to": null}, "kind": null, "knownBy": null, "first": 20}
// $one: ids of people, offices, organisations or countries
// $other: ids of those on the other side; null for all of the same sort, so countries for a country
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// $kind: acts such as congratulation; null for all
// $knownBy: only what articles published up to this day tell, status and days too; one dated by a month or year counts once that is over; null for all
// $first: pairs at most
MATCH (one:Party)<-[mine:SENT_BY|SENT_TO|FROM_COUNTRY|TO_COUNTRY]-(message:Message)-[yours:SENT_BY|SENT_TO|FROM_COUNTRY|TO_COUNTRY]->(other:Party)
USING INDEX SEEK one:Party(id)
WHERE one.id IN $one AND one <> other
  AND ($other IS NULL AND (one:Country) = (other:Country) OR other.id IN $other)
  AND type(mine) IN ['SENT_BY', 'FROM_COUNTRY'] <> (type(yours) IN ['SENT_BY', 'FROM_COUNTRY'])
  AND coalesce(mine.side <> yours.side, true)
  AND message.status = 'sent' AND ($kind IS NULL OR message.kind IN $kind)
WITH one, other, message, collect(type(mine) IN ['SENT_BY', 'FROM_COUNTRY']) AS ways
WITH one, other, message, ways, CASE WHEN $knownBy IS NULL THEN {day: message.sortOn} ELSE head(COLLECT {
  MATCH (message)<-[:OF]-(report:Report)<-[:GIVES]-(article:Article)
  WHERE article.sortOn > '' AND article.sortOn + '~' <= $knownBy + '~'
  WITH report, article ORDER BY article.sortOn, article.id, report.id
  WITH head(collect(report.sentOn)) AS stated, head(collect(article.sortOn)) AS published,
       collect(report.status) AS statuses
  WHERE 'sent' IN statuses
  RETURN {day: coalesce(stated, published)}
}) END AS told
WHERE told.day >= coalesce($sentOn.from, '') AND told.day < coalesce($sentOn.to, '') + '~' AND ($sentOn.to IS NULL OR told.day > '')
WITH one, other, message, told.day AS day, true IN ways AS wrote, false IN ways AS heard, head(COLLECT {
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
WITH one, other, message, wrote, heard, message.mutual OR answer IS NOT NULL AS answered,
     CASE WHEN size(day) = 10 AND size(answer.day) = 10
          THEN duration.inDays(date(day), date(answer.day)).days END AS days
WITH one, other,
     sum(CASE WHEN wrote THEN 1 ELSE 0 END) AS sent,
     sum(CASE WHEN heard THEN 1 ELSE 0 END) AS received,
     sum(CASE WHEN message.mutual THEN 1 ELSE 0 END) AS exchanges,
     sum(CASE WHEN wrote AND answered THEN 1 ELSE 0 END) AS sentAnswered,
     sum(CASE WHEN heard AND answered THEN 1 ELSE 0 END) AS receivedAnswered,
     percentileCont(days, 0.5) AS medianAnswerDays
RETURN one, other, sent, received, exchanges, sentAnswered, receivedAnswered,
       toFloat(sent - received) / (sent + received) AS balance,
       medianAnswerDays
ORDER BY sent + received DESC, one.id, other.id
LIMIT toInteger($first)
