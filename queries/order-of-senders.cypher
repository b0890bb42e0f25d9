// Who wrote on an occasion, in which order, and how many days after it and after the first
// parameters: {"occasion": [""], "kind": null, "knownBy": null, "first": 50}
// $occasion: ids of occasions, such as one election; only messages of which the day is known stand in the order
// $kind: acts such as congratulation; null for all but thanks and other answers
// $knownBy: only what articles published up to this day tell, status and days too; one dated by a month or year counts once that is over; null for all
// $first: rows at most
MATCH (occasion:Occasion)<-[:ON]-(message:Message)-[:SENT_BY]->(sender:Party)
WHERE occasion.id IN $occasion AND message.status = 'sent'
  AND NOT (message)-[:REPLY_TO]->()
  AND message.kind IN coalesce($kind, ['congratulation', 'condolence', 'sympathy', 'greeting', 'message'])
WITH occasion, sender, message, CASE WHEN $knownBy IS NULL THEN {day: message.sortOn, basis: message.sentOnBasis} ELSE head(COLLECT {
  MATCH (message)<-[:OF]-(report:Report)<-[:GIVES]-(article:Article)
  WHERE article.sortOn > '' AND article.sortOn + '~' <= $knownBy + '~'
  WITH report, article ORDER BY article.sortOn, article.id, report.id
  WITH head(collect(report.sentOn)) AS stated, head(collect(article.sortOn)) AS published,
       head([report IN collect(report) WHERE report.sentOn IS NOT NULL | report.sentOnBasis]) AS basis,
       collect(report.status) AS statuses
  WHERE 'sent' IN statuses
  RETURN {day: coalesce(stated, published), basis: coalesce(basis, 'published')}
}) END AS told
WHERE size(told.day) = 10
WITH occasion, sender, message, told ORDER BY told.day, message.id
WITH occasion, sender, head(collect(message)) AS message, head(collect(told)) AS told
WITH occasion, collect({sender: sender, message: message, day: told.day, basis: told.basis}) AS arrivals, min(told.day) AS firstOn
UNWIND arrivals AS arrival
WITH occasion, firstOn, arrival.sender AS sender, arrival.message AS message, arrival.day AS day, arrival.basis AS basis,
     size([other IN arrivals WHERE other.day < arrival.day]) + 1 AS place
RETURN place,
       sender,
       message,
       day AS sentOn,
       basis AS sentOnBasis,
       CASE WHEN size(occasion.date) = 10 THEN duration.inDays(date(occasion.date), date(day)).days END AS daysAfterOccasion,
       duration.inDays(date(firstOn), date(day)).days AS daysAfterFirst
ORDER BY occasion.id, place, sender.sortName, sender.id
LIMIT toInteger($first)
