// Which countries stand between others: betweenness over the pairs that write to each other, whichever way
// parameters: {"sentOn": {"from": null, "to": null}, "kind": null, "first": 20}
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// $kind: acts such as congratulation; null for all
// $first: rows at most
WITH 'brokers ' + randomUUID() AS name
MATCH (message:Message)
WHERE message.sortOn >= coalesce($sentOn.from, '') AND message.sortOn < coalesce($sentOn.to, '') + '~' AND ($sentOn.to IS NULL OR message.sortOn > '')
  AND message.status = 'sent' AND ($kind IS NULL OR message.kind IN $kind)
MATCH (from:Country)<-[:FROM_COUNTRY]-(message)-[:TO_COUNTRY]->(to:Country)
WHERE from <> to
WITH DISTINCT name, CASE WHEN from.id < to.id THEN from ELSE to END AS one, CASE WHEN from.id < to.id THEN to ELSE from END AS other
WITH gds.graph.project(name, one, other, {relationshipType: 'TIED'}, {undirectedRelationshipTypes: ['*']}) AS projected,
     collect([one, other]) AS ties
CALL gds.betweenness.stream(projected.graphName, {concurrency: 1})
YIELD nodeId, score
WITH projected, ties, gds.util.asNode(nodeId) AS country, score
ORDER BY score DESC, country.id
WITH projected, ties, collect({country: country, score: score})[..toInteger($first)] AS ranks
CALL gds.graph.drop(projected.graphName) YIELD graphName
UNWIND ranks AS rank
RETURN rank.country.name AS country,
       rank.score AS betweenness,
       size([tie IN ties WHERE rank.country IN tie]) AS partners
ORDER BY betweenness DESC, country
