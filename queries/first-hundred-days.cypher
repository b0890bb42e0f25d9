// What a new leader inherits: with whom someone wrote in the first days, beside those with whom the predecessor wrote
// parameters: {"leader": "", "predecessor": "", "since": "2022-05-10", "days": 100}
// $leader, $predecessor: ids of the two people
// $since: first day in office, as 2022-05-10
// $days: days that count as the first ones
MATCH (predecessor:Party {id: $predecessor})
WITH COLLECT {
  MATCH (predecessor)<-[:SENT_BY|SENT_TO]-(message:Message {status: 'sent'})-[:FROM_COUNTRY|TO_COUNTRY]->(country:Country)
  WHERE message.sortOn < $since AND NOT (predecessor)-[:OF_COUNTRY]->(country)
  RETURN DISTINCT country ORDER BY country.name
} AS inherited
MATCH (leader:Party {id: $leader})
WITH leader, inherited, COLLECT {
  MATCH (leader)<-[:SENT_BY|SENT_TO]-(message:Message {status: 'sent'})-[:FROM_COUNTRY|TO_COUNTRY]->(country:Country)
  WHERE message.sortOn >= $since AND message.sortOn <= toString(date($since) + duration({days: $days}))
    AND NOT (leader)-[:OF_COUNTRY]->(country)
  RETURN DISTINCT country ORDER BY country.name
} AS early
RETURN leader.name AS leader,
       [country IN early WHERE country IN inherited | country.name] AS keptUp,
       [country IN early WHERE NOT country IN inherited | country.name] AS begun,
       [country IN inherited WHERE NOT country IN early | country.name] AS notYet,
       COUNT {
         MATCH (article:Article)
         WHERE article.sortOn >= $since AND article.sortOn <= toString(date($since) + duration({days: $days}))
       } AS articlesLoaded
