// Who wrote on an occasion, in which order, and how many days after it and after the first
// parameters: {"occasion": [""], "kind": null, "first": 50}
// $occasion: ids of occasions, such as one election; only messages of which the day is known stand in the order
// $kind: acts such as congratulation; null for all but thanks and other answers
// $first: rows at most
MATCH (occasion:Occasion)<-[:ON]-(message:Message)-[:SENT_BY]->(sender:Party)
WHERE occasion.id IN $occasion AND message.status = 'sent' AND size(message.sortOn) = 10
  AND NOT (message)-[:REPLY_TO]->()
  AND message.kind IN coalesce($kind, ['congratulation', 'condolence', 'sympathy', 'greeting', 'message'])
WITH occasion, sender, message ORDER BY message.sortOn, message.id
WITH occasion, sender, head(collect(message)) AS message
WITH occasion, collect({sender: sender, message: message}) AS arrivals, min(message.sortOn) AS firstOn
UNWIND arrivals AS arrival
WITH occasion, firstOn, arrival.sender AS sender, arrival.message AS message,
     size([other IN arrivals WHERE other.message.sortOn < arrival.message.sortOn]) + 1 AS place
RETURN place,
       sender,
       message,
       message.sentOn AS sentOn,
       message.sentOnBasis AS sentOnBasis,
       CASE WHEN size(occasion.date) = 10 THEN duration.inDays(date(occasion.date), date(message.sortOn)).days END AS daysAfterOccasion,
       duration.inDays(date(firstOn), date(message.sortOn)).days AS daysAfterFirst
ORDER BY occasion.id, place, sender.sortName, sender.id
LIMIT toInteger($first)
