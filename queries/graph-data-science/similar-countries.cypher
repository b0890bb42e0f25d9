// Which countries write to the same others: Jaccard similarity of their recipients
// parameters: {"sentOn": {"from": null, "to": null}, "kind": null, "first": 20}
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// $kind: acts such as congratulation; null for all
// $first: rows at most
WITH 'similar countries ' + randomUUID() AS name
MATCH (message:Message)
WHERE message.sortOn >= coalesce($sentOn.from, '') AND message.sortOn < coalesce($sentOn.to, '') + '~' AND ($sentOn.to IS NULL OR message.sortOn > '')
  AND message.status = 'sent' AND ($kind IS NULL OR message.kind IN $kind)
MATCH (from:Country)<-[:FROM_COUNTRY]-(message)-[:TO_COUNTRY]->(to:Country)
WHERE from <> to
WITH DISTINCT name, from, to
WITH gds.graph.project(name, from, to, {relationshipType: 'WROTE_TO'}) AS projected
CALL gds.nodeSimilarity.stream(projected.graphName, {topK: 100, concurrency: 1})
YIELD node1, node2, similarity
WITH projected, gds.util.asNode(node1) AS one, gds.util.asNode(node2) AS other, similarity
WHERE one.id < other.id
ORDER BY similarity DESC, one.id, other.id
WITH projected, collect({one: one.name, other: other.name, similarity: similarity})[..toInteger($first)] AS pairs
CALL gds.graph.drop(projected.graphName) YIELD graphName
UNWIND pairs AS pair
RETURN pair.one AS one, pair.other AS other, round(pair.similarity, 4) AS similarity
ORDER BY similarity DESC, one, other
