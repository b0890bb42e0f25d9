// What passed between two countries in the days before and after a day, such as a visit or an election, beside the articles loaded
// parameters: {"one": ["CHN"], "other": ["KAZ"], "day": "2022-01-01", "days": 365}
// $one, $other: ids of the countries on either side (ISO 3166-1 alpha-3 codes)
// $day: the day, as 2022-01-03; of a month or year the first
// $days: days on either side
WITH date($day) AS day, duration({days: $days}) AS length
UNWIND [
  {after: false, from: toString(day - length), to: toString(day - duration({days: 1}))},
  {after: true, from: toString(day), to: toString(day + length)}
] AS span
RETURN span.after AS after,
       span.from AS from,
       span.to AS to,
       COUNT {
         MATCH (one:Country)<-[:FROM_COUNTRY]-(message:Message {status: 'sent'})-[:TO_COUNTRY]->(other:Country)
         WHERE one.id IN $one AND other.id IN $other AND one <> other
           AND message.sortOn >= span.from AND message.sortOn <= span.to
         RETURN DISTINCT message
       } AS fromOne,
       COUNT {
         MATCH (other:Country)<-[:FROM_COUNTRY]-(message:Message {status: 'sent'})-[:TO_COUNTRY]->(one:Country)
         WHERE one.id IN $one AND other.id IN $other AND one <> other
           AND message.sortOn >= span.from AND message.sortOn <= span.to
         RETURN DISTINCT message
       } AS fromOther,
       COLLECT {
         MATCH (one:Country)<-[:FROM_COUNTRY|TO_COUNTRY]-(message:Message {status: 'sent'})-[:FROM_COUNTRY|TO_COUNTRY]->(other:Country)
         WHERE one.id IN $one AND other.id IN $other AND one <> other
           AND message.sortOn >= span.from AND message.sortOn <= span.to
         RETURN DISTINCT message.kind ORDER BY message.kind
       } AS kinds,
       COUNT { MATCH (article:Article) WHERE article.sortOn >= span.from AND article.sortOn <= span.to } AS articlesLoaded
ORDER BY from
