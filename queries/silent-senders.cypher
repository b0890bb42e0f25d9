// Countries that wrote to someone on earlier occasions of a kind and not this time, beside the articles that could have told it
// parameters: {"recipient": ["USA"], "occasionKind": ["election", "inauguration"], "sentOn": {"from": "2024-11", "to": "2024-12"}, "times": 1, "first": 20}
// $recipient: ids of those who were written to: people, offices, organisations or countries
// $occasionKind: kinds of occasion that count as the same, such as election and re-election
// $sentOn: first and last day, month or year in which a message would be expected this time
// $times: earlier years at least in which the country wrote
// $first: rows at most
// left() leaves the index of days aside, so that the party is where the search begins
MATCH (recipient:Party)<-[:SENT_TO|TO_COUNTRY]-(message:Message)-[:ON]->(occasion:Occasion)
USING INDEX SEEK recipient:Party(id)
WHERE recipient.id IN $recipient AND occasion.kind IN $occasionKind AND message.status = 'sent'
  AND left(message.sortOn, 10) > '' AND left(message.sortOn, 10) < coalesce($sentOn.to, '') + '~'
MATCH (message)-[:FROM_COUNTRY]->(sender:Country)
WHERE sender <> recipient AND NOT (recipient)-[:OF_COUNTRY]->(sender)
WITH DISTINCT sender, message ORDER BY message.sortOn, message.id
WITH sender, collect(message) AS messages,
     count(DISTINCT CASE WHEN message.sortOn < coalesce($sentOn.from, '') THEN left(message.sortOn, 4) END) AS times
WHERE times >= $times AND none(message IN messages WHERE message.sortOn >= coalesce($sentOn.from, ''))
WITH sender, times, messages, messages[-1] AS last
ORDER BY times DESC, sender.id
LIMIT toInteger($first)
WITH sender, times, last, COLLECT {
  UNWIND messages AS message
  MATCH (message)<-[:OF]-(:Report)<-[:GIVES]-(article:Article)
  WHERE article.publisher IS NOT NULL
  RETURN DISTINCT article.publisher ORDER BY article.publisher
} AS outlets
RETURN sender, times, last, outlets,
       COUNT {
         MATCH (article:Article)
         WHERE article.sortOn >= coalesce($sentOn.from, '') AND article.sortOn < coalesce($sentOn.to, '') + '~'
           AND article.publisher IN outlets
       } AS articlesLoaded
ORDER BY times DESC, sender.id
