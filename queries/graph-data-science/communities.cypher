// Which countries form a circle: Leiden communities of those that congratulate, greet and thank each other, and who is tied to other circles
// parameters: {"sentOn": {"from": null, "to": null}, "kind": ["congratulation", "greeting", "thanks", "invitation"], "first": 20}
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// $kind: acts such as congratulation; null for all
// $first: communities at most, the largest ones
WITH 'communities ' + randomUUID() AS name
MATCH (message:Message)
WHERE message.sortOn >= coalesce($sentOn.from, '') AND message.sortOn < coalesce($sentOn.to, '') + '~' AND ($sentOn.to IS NULL OR message.sortOn > '')
  AND message.status = 'sent' AND ($kind IS NULL OR message.kind IN $kind)
MATCH (from:Country)<-[:FROM_COUNTRY]-(message)-[:TO_COUNTRY]->(to:Country)
WHERE from <> to
WITH name, CASE WHEN from.id < to.id THEN from ELSE to END AS one, CASE WHEN from.id < to.id THEN to ELSE from END AS other,
     count(DISTINCT message) AS messages
ORDER BY one.id, other.id
WITH gds.graph.project(name, one, other, {
       relationshipType: 'TIED', relationshipProperties: {messages: messages}
     }, {undirectedRelationshipTypes: ['*']}) AS projected,
     collect([one, other]) AS ties
CALL gds.leiden.stream(projected.graphName, {relationshipWeightProperty: 'messages', randomSeed: 1, concurrency: 1})
YIELD nodeId, communityId
WITH projected, ties, communityId, gds.util.asNode(nodeId) AS country
ORDER BY country.name
WITH projected, ties, communityId, collect(country) AS members
ORDER BY size(members) DESC, members[0].name
LIMIT toInteger($first)
WITH projected, collect({members: members, ties: ties}) AS circles
CALL gds.graph.drop(projected.graphName) YIELD graphName
UNWIND circles AS circle
WITH circle.members AS members, circle.ties AS ties
RETURN size(members) AS size,
       [country IN members | country.name] AS members,
       [country IN members WHERE any(tie IN ties WHERE country IN tie AND any(end IN tie WHERE NOT end IN members)) | country.name] AS bridges
ORDER BY size DESC, members
