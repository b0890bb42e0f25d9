// Countries that wrote to someone on earlier occasions of a kind and not this time, beside the articles that could have told it
// parameters: {"recipient": ["USA"], "occasionKind": ["election", "inauguration"], "sentOn": {"from": "2024-11", "to": "2024-12"}, "times": 1, "knownBy": null, "first": 20}
// $recipient: ids of those who were written to: people, offices, organisations or countries
// $occasionKind: kinds of occasion that count as the same, such as election and re-election
// $sentOn: first and last day, month or year in which a message would be expected this time
// $times: earlier years at least in which the country wrote
// $knownBy: only what articles published up to this day tell, status and days too; one dated by a month or year counts once that is over; null for all
// $first: rows at most
// Countries alone can be told silent: a person may have left office, and what an office's holder writes is by name the holder's
MATCH (recipient:Party)<-[:SENT_TO|TO_COUNTRY]-(message:Message)-[:ON]->(occasion:Occasion)
USING INDEX SEEK recipient:Party(id)
WHERE recipient.id IN $recipient AND occasion.kind IN $occasionKind AND message.status = 'sent'
MATCH (message)-[:FROM_COUNTRY]->(sender:Country)
WHERE sender <> recipient AND NOT (recipient)-[:OF_COUNTRY]->(sender)
WITH DISTINCT sender, message
WITH sender, message, CASE WHEN $knownBy IS NULL THEN {day: message.sortOn} ELSE head(COLLECT {
  MATCH (message)<-[:OF]-(report:Report)<-[:GIVES]-(article:Article)
  WHERE article.sortOn > '' AND article.sortOn + '~' <= $knownBy + '~'
  WITH report, article ORDER BY article.sortOn, article.id, report.id
  WITH head(collect(report.sentOn)) AS stated, head(collect(article.sortOn)) AS published,
       collect(report.status) AS statuses
  WHERE 'sent' IN statuses
  RETURN {day: coalesce(stated, published)}
}) END AS told
WHERE told.day > '' AND told.day < coalesce($sentOn.to, '') + '~'
WITH sender, message, told.day AS day ORDER BY day, message.id
WITH sender, collect(message) AS messages, max(day) AS lastOn,
     count(DISTINCT CASE WHEN day < coalesce($sentOn.from, '') THEN left(day, 4) END) AS times
WHERE times >= $times AND lastOn < coalesce($sentOn.from, '')
WITH sender, times, messages, messages[-1] AS last
ORDER BY times DESC, sender.id
LIMIT toInteger($first)
WITH sender, times, last, COLLECT {
  UNWIND messages AS message
  MATCH (message)<-[:OF]-(:Report)<-[:GIVES]-(article:Article)
  WHERE article.publisher IS NOT NULL AND ($knownBy IS NULL OR article.sortOn > '' AND article.sortOn + '~' <= $knownBy + '~')
  RETURN DISTINCT article.publisher ORDER BY article.publisher
} AS outlets
WITH sender, times, last, outlets, COLLECT {
  MATCH (article:Article)
  WHERE article.sortOn >= coalesce($sentOn.from, '') AND article.sortOn < coalesce($sentOn.to, '') + '~' AND ($sentOn.to IS NULL OR article.sortOn > '')
    AND article.publisher IN outlets AND ($knownBy IS NULL OR article.sortOn + '~' <= $knownBy + '~')
  WITH article.publisher AS outlet, count(*) AS articlesLoaded
  RETURN {outlet: outlet, articlesLoaded: articlesLoaded}
} AS loaded
RETURN sender, times, last, outlets,
       [outlet IN outlets | coalesce(head([each IN loaded WHERE each.outlet = outlet]), {outlet: outlet, articlesLoaded: 0})] AS coverage,
       reduce(sum = 0, each IN loaded | sum + each.articlesLoaded) AS articlesLoaded
ORDER BY times DESC, sender.id
