// Anniversaries of diplomatic relations that fall due, with the messages written for each, or none where it was skipped
// parameters: {"countries": null, "fromYear": 2021, "toYear": 2025, "every": 5, "first": 50}
// $countries: ids (ISO 3166-1 alpha-3 codes) of countries one of which must be of the pair; null for all
// $fromYear, $toYear: first and last year, a hundred years apart at most
// $every: only ordinals that this number divides: 5 for round anniversaries, 1 for all
// $first: rows at most
MATCH (one:Country)<-[:CONCERNS]-(known:Occasion)-[:CONCERNS]->(other:Country)
WHERE one.id < other.id AND ($countries IS NULL OR one.id IN $countries OR other.id IN $countries)
  AND known.kind IN ['anniversary_of_diplomatic_relations', 'ties_established']
  AND known.sortOn > '' AND known.year IS NOT NULL
  AND (known.kind = 'anniversary_of_diplomatic_relations' AND known.ordinal IS NOT NULL OR known.kind = 'ties_established')
WITH one, other, CASE known.kind WHEN 'ties_established' THEN known.year ELSE known.year - known.ordinal END AS since,
     sum(COUNT { (known)<-[:ON]-(:Message)<-[:OF]-(:Report) }) AS reports
ORDER BY reports DESC, since
WITH one, other, head(collect(since)) AS since
UNWIND range($fromYear, CASE WHEN $toYear > $fromYear + 100 THEN $fromYear + 100 ELSE $toYear END) AS year
WITH one, other, since, year, year - since AS ordinal
WHERE ordinal > 0 AND ordinal % CASE WHEN $every > 1 THEN $every ELSE 1 END = 0
ORDER BY year, one.id, other.id
LIMIT toInteger($first)
WITH one, other, since, year, ordinal, COLLECT {
  MATCH (one)<-[:CONCERNS]-(occasion:Occasion)-[:CONCERNS]->(other)
  WHERE occasion.kind = 'anniversary_of_diplomatic_relations' AND occasion.year = year
  MATCH (occasion)<-[:ON]-(message:Message {status: 'sent'})
  RETURN DISTINCT message ORDER BY message.sortOn, message.id LIMIT 20
} AS messages
RETURN one, other, year, ordinal, since,
       size(messages) > 0 AS kept,
       messages,
       COUNT { MATCH (article:Article) WHERE article.sortOn STARTS WITH toString(year) } AS articlesLoaded
ORDER BY year, one.id, other.id
