// What passed between two countries in the days before and after a day, such as a visit or an election, beside the articles loaded
// parameters: {"one": "CHN", "other": "KAZ", "day": "2022-01-01", "days": 365}
// $one, $other: ids of the two countries (ISO 3166-1 alpha-3 codes)
// $day: the day, as 2022-01-03
// $days: days on either side
WITH date($day) AS day, duration({days: $days}) AS length
UNWIND [
  {window: 'before', from: toString(day - length), to: toString(day - duration({days: 1}))},
  {window: 'after', from: $day, to: toString(day + length)}
] AS span
RETURN span.window AS window,
       span.from AS from,
       span.to AS to,
       COUNT {
         MATCH (:Country {id: $one})<-[:FROM_COUNTRY]-(message:Message {status: 'sent'})-[:TO_COUNTRY]->(:Country {id: $other})
         WHERE message.sortOn >= span.from AND message.sortOn <= span.to
       } AS fromOne,
       COUNT {
         MATCH (:Country {id: $other})<-[:FROM_COUNTRY]-(message:Message {status: 'sent'})-[:TO_COUNTRY]->(:Country {id: $one})
         WHERE message.sortOn >= span.from AND message.sortOn <= span.to
       } AS fromOther,
       COLLECT {
         MATCH (:Country {id: $one})<-[:FROM_COUNTRY|TO_COUNTRY]-(message:Message {status: 'sent'})
         WHERE message.sortOn >= span.from AND message.sortOn <= span.to
           AND EXISTS { (message)-[:FROM_COUNTRY|TO_COUNTRY]->(:Country {id: $other}) }
         RETURN DISTINCT message.kind ORDER BY message.kind
       } AS kinds,
       COUNT { MATCH (article:Article) WHERE article.sortOn >= span.from AND article.sortOn <= span.to } AS articlesLoaded
ORDER BY from
