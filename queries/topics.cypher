// What messages are about, by year: topics of what is said to a country or a region
// parameters: {"to": ["KAZ", "KGZ", "TKM", "UZB", "TJK"], "from": null, "sentOn": {"from": null, "to": null}, "first": 50}
// $to: ids of those who were written to: people, offices, organisations or countries; several countries make a region
// $from: ids of those who wrote; null for all
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// $first: rows at most
MATCH (recipient:Party)<-[:SENT_TO|TO_COUNTRY]-(message:Message)<-[:SAID_IN]-(statement:Statement)-[:ABOUT]->(topic:Topic)
WHERE recipient.id IN $to AND message.status = 'sent'
  AND ($from IS NULL OR EXISTS { MATCH (message)-[:SENT_BY|FROM_COUNTRY]->(sender:Party) WHERE sender.id IN $from })
  AND message.sortOn > '' AND message.sortOn >= coalesce($sentOn.from, '') AND message.sortOn < coalesce($sentOn.to, '') + '~'
WITH left(message.sortOn, 4) AS year, topic, count(DISTINCT message) AS messages, count(DISTINCT statement) AS statements
RETURN year, topic, messages, statements
ORDER BY year, messages DESC, topic.id
LIMIT toInteger($first)
