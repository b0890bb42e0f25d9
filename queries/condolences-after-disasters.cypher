// Who condoled after disasters, accidents, attacks and deaths of a country, how soon, and which countries that write to it otherwise did not
// parameters: {"country": "RUS", "occasionKind": ["disaster", "accident", "attack", "epidemic"], "first": 20}
// $country: id of the stricken country (ISO 3166-1 alpha-3 code)
// $occasionKind: kinds of occasion
// $first: rows at most
MATCH (country:Country {id: $country})<-[:TO_COUNTRY]-(message:Message)-[:ON]->(occasion:Occasion)
WHERE occasion.kind IN $occasionKind AND message.status = 'sent' AND message.kind IN ['condolence', 'sympathy', 'message']
MATCH (message)-[:FROM_COUNTRY]->(sender:Country)
WHERE sender <> country
WITH country, occasion, sender, min(CASE WHEN size(message.sortOn) = 10 THEN message.sortOn END) AS sentOn
ORDER BY sentOn, sender.id
WITH country, occasion, collect({sender: sender, sentOn: sentOn}) AS senders, min(sentOn) AS firstOn
ORDER BY occasion.sortOn DESC, occasion.id
LIMIT toInteger($first)
WITH country, occasion, firstOn, senders, COLLECT {
  MATCH (country)<-[:TO_COUNTRY]-(:Message {status: 'sent'})-[:FROM_COUNTRY]->(other:Country)
  WHERE other <> country AND NOT other IN [each IN senders | each.sender]
  RETURN DISTINCT other.name ORDER BY other.name LIMIT 20
} AS silent
RETURN occasion.name AS name,
       coalesce(occasion.date, toString(occasion.year)) AS day,
       [each IN senders | each.sender.name] AS condoled,
       [each IN senders | CASE WHEN each.sentOn IS NOT NULL THEN duration.inDays(date(coalesce(CASE WHEN size(occasion.date) = 10 THEN occasion.date END, firstOn)), date(each.sentOn)).days END] AS days,
       silent,
       COUNT {
         MATCH (article:Article)
         WHERE article.sortOn >= firstOn AND article.sortOn <= toString(date(firstOn) + duration({days: 14}))
       } AS articlesLoaded
ORDER BY occasion.sortOn DESC, occasion.id
