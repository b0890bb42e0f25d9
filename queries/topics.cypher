// What messages are about, by year: topics of what is said to a country or a region
// parameters: {"to": ["KAZ", "KGZ", "TKM", "UZB", "TJK"], "from": null, "sentOn": {"from": null, "to": null}, "first": 50}
// $to: ids of those who were written to: people, offices, organisations or countries; several countries make a region
// $from: ids of those who wrote; null for all
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// $first: rows at most
// left() leaves the index of days aside, so that the party is where the search begins
MATCH (recipient:Party)<-[:SENT_TO|TO_COUNTRY]-(message:Message)
USING INDEX SEEK recipient:Party(id)
WHERE recipient.id IN $to AND message.status = 'sent'
  AND ($from IS NULL OR EXISTS { MATCH (message)-[:SENT_BY|FROM_COUNTRY]->(sender:Party) WHERE sender.id IN $from })
  AND left(message.sortOn, 10) > '' AND left(message.sortOn, 10) >= coalesce($sentOn.from, '') AND left(message.sortOn, 10) < coalesce($sentOn.to, '') + '~'
WITH DISTINCT message
MATCH (message)<-[:SAID_IN]-(statement:Statement)-[:ABOUT]->(topic:Topic)
WITH left(message.sortOn, 4) AS year, topic, count(DISTINCT message) AS messages, count(DISTINCT statement) AS statements
RETURN year, topic, messages, statements
ORDER BY year, messages DESC, topic.id
LIMIT toInteger($first)
