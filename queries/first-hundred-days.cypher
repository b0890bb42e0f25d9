// What a new leader inherits: with whom someone wrote in the first days, beside those with whom the predecessor wrote
// parameters: {"leader": [""], "predecessor": [""], "since": "2022-05-10", "days": 100}
// $leader, $predecessor: ids of the leader and of whoever held the office before
// $since: first day in office, as 2022-05-10; of a month or year the first
// $days: days that count as the first ones
WITH toString(date($since)) AS since, toString(date($since) + duration({days: $days})) AS until
WITH since, until, COLLECT {
  MATCH (predecessor:Party)<-[:SENT_BY|SENT_TO]-(message:Message {status: 'sent'})-[:FROM_COUNTRY|TO_COUNTRY]->(country:Country)
  WHERE predecessor.id IN $predecessor AND left(message.sortOn, 10) < since AND NOT (predecessor)-[:OF_COUNTRY]->(country)
  RETURN DISTINCT country ORDER BY country.sortName
} AS inherited
MATCH (leader:Party) WHERE leader.id IN $leader
WITH since, until, leader, inherited, COLLECT {
  MATCH (leader)<-[:SENT_BY|SENT_TO]-(message:Message {status: 'sent'})-[:FROM_COUNTRY|TO_COUNTRY]->(country:Country)
  WHERE left(message.sortOn, 10) >= since AND left(message.sortOn, 10) <= until
    AND NOT (leader)-[:OF_COUNTRY]->(country)
  RETURN DISTINCT country ORDER BY country.sortName
} AS early
RETURN leader,
       [country IN early WHERE country IN inherited] AS keptUp,
       [country IN early WHERE NOT country IN inherited] AS begun,
       [country IN inherited WHERE NOT country IN early] AS notYet,
       COUNT {
         MATCH (article:Article)
         WHERE article.sortOn >= since AND article.sortOn <= until
       } AS articlesLoaded
ORDER BY leader.id
