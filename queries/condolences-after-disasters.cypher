// Who condoled after disasters, accidents, attacks and deaths of a country, how soon, and which countries that write to it otherwise did not
// parameters: {"country": ["RUS"], "occasionKind": ["disaster", "accident", "attack", "epidemic"], "first": 20}
// $country: ids of the stricken countries (ISO 3166-1 alpha-3 codes)
// $occasionKind: kinds of occasion
// $first: rows at most
// any() leaves the indexes of kinds aside, so that the country is where the search begins
MATCH (country:Country)<-[:TO_COUNTRY]-(message:Message)
USING INDEX SEEK country:Country(id)
WHERE country.id IN $country AND message.status = 'sent'
WITH DISTINCT country, message
MATCH (message)-[:ON]->(occasion:Occasion), (message)-[:FROM_COUNTRY]->(sender:Country)
WHERE any(kind IN $occasionKind WHERE kind = occasion.kind) AND any(kind IN ['condolence', 'sympathy', 'message'] WHERE kind = message.kind)
  AND sender <> country
WITH country, occasion, sender, message, CASE WHEN size(message.sortOn) = 10 THEN message.sortOn END AS sentOn
ORDER BY sentOn, message.id
WITH country, occasion, sender, head(collect(message)) AS message, min(sentOn) AS sentOn
ORDER BY sentOn, sender.id
WITH country, occasion, collect({sender: sender, message: message, sentOn: sentOn}) AS senders, min(sentOn) AS firstOn
ORDER BY occasion.sortOn DESC, occasion.id, country.id
LIMIT toInteger($first)
WITH country, occasion, firstOn, senders, COLLECT {
  MATCH (country)<-[:TO_COUNTRY]-(:Message {status: 'sent'})-[:FROM_COUNTRY]->(other:Country)
  WHERE other <> country AND NOT other IN [each IN senders | each.sender]
  RETURN DISTINCT other ORDER BY other.sortName, other.id LIMIT 20
} AS silent
RETURN country,
       occasion,
       [each IN senders | {
         sender: each.sender,
         message: each.message,
         days: CASE WHEN each.sentOn IS NOT NULL THEN duration.inDays(date(coalesce(CASE WHEN size(occasion.date) = 10 THEN occasion.date END, firstOn)), date(each.sentOn)).days END
       }] AS condoled,
       silent,
       COUNT {
         MATCH (article:Article)
         WHERE article.sortOn >= firstOn AND article.sortOn <= toString(date(firstOn) + duration({days: 14}))
       } AS articlesLoaded
ORDER BY occasion.sortOn DESC, occasion.id, country.id
