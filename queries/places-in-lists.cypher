// In which place an article tells of each sender when it lists several to one recipient, and the place in the list before
// parameters: {"recipient": ["RUS"], "least": 3, "first": 100}
// $recipient: ids of those who were written to: people, offices, organisations or countries
// $least: messages at least that make a list
// $first: rows at most
MATCH (recipient:Party)<-[:SENT_TO|TO_COUNTRY]-(message:Message)<-[:OF]-(report:Report)<-[gives:GIVES]-(article:Article)
USING INDEX SEEK recipient:Party(id)
WHERE recipient.id IN $recipient
WITH DISTINCT article, gives.order AS told, message
ORDER BY told, message.id
WITH article, collect(message) AS messages
WHERE size(messages) >= $least
UNWIND range(0, size(messages) - 1) AS place
WITH article, place + 1 AS place, messages[place] AS message
MATCH (message)-[by:SENT_BY]->(sender:Party)
WHERE coalesce(by.side, 1) = 1
WITH sender, article, place ORDER BY article.sortOn, article.id, place
WITH sender, collect({article: article, place: place}) AS lists
UNWIND range(0, size(lists) - 1) AS number
WITH sender, lists[number] AS list, CASE WHEN number > 0 THEN lists[number - 1] END AS earlier
RETURN list.article AS article,
       list.place AS place,
       sender,
       earlier.place AS placeBefore,
       earlier.article AS articleBefore
ORDER BY article.sortOn, article.id, place, sender.sortName, sender.id
LIMIT toInteger($first)
