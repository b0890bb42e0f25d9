// How closed the circle around each country is: ties both ways, how many pairs of its partners are tied as well, and with whom it shares most partners
// parameters: {"least": 1, "first": 30}
// $least: messages at least in each direction that make a tie
// $first: rows at most
MATCH (message:Message)
WHERE message.sortOn >= '' AND message.status = 'sent'
MATCH (from:Country)<-[:FROM_COUNTRY]-(message)-[:TO_COUNTRY]->(to:Country)
WHERE from <> to
WITH CASE WHEN from.id < to.id THEN [from, to] ELSE [to, from] END AS pair, from, message
WITH pair, count(DISTINCT CASE WHEN from = pair[0] THEN message END) AS there, count(DISTINCT CASE WHEN from = pair[1] THEN message END) AS back
WHERE there >= $least AND back >= $least
WITH collect(pair) AS ties
UNWIND ties AS tie
UNWIND [[tie[0], tie[1]], [tie[1], tie[0]]] AS way
WITH ties, way[0] AS country, collect(way[1]) AS partners
WITH country, partners,
     size([tie IN ties WHERE tie[0] IN partners AND tie[1] IN partners]) AS triangles,
     [tie IN ties WHERE NOT country IN tie AND (tie[0] IN partners OR tie[1] IN partners) | CASE WHEN tie[0] IN partners THEN tie[1] ELSE tie[0] END] AS near
WITH country, partners, triangles, [each IN near WHERE NOT each IN partners] AS strangers
RETURN country.name AS country,
       size(partners) AS partners,
       triangles,
       CASE WHEN size(partners) > 1 THEN toFloat(triangles) * 2 / (size(partners) * (size(partners) - 1)) END AS transitivity,
       reduce(names = [], each IN strangers | CASE WHEN each.name IN names THEN names ELSE names + each.name END)[..5] AS sharesPartnersWith
ORDER BY triangles DESC, partners DESC, country
LIMIT toInteger($first)
