// Which people, offices and organisations are most sought: PageRank over who wrote to whom, beside the messages that each wrote and got
// parameters: {"sentOn": {"from": null, "to": null}, "kind": null, "first": 20}
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// $kind: acts such as congratulation; null for all
// $first: rows at most
WITH 'central parties ' + randomUUID() AS name
MATCH (message:Message)
WHERE message.sortOn >= coalesce($sentOn.from, '') AND message.sortOn < coalesce($sentOn.to, '') + '~' AND ($sentOn.to IS NULL OR message.sortOn > '')
  AND message.status = 'sent' AND ($kind IS NULL OR message.kind IN $kind)
MATCH (sender:Party)<-[by:SENT_BY]-(message)-[to:SENT_TO]->(recipient:Party)
WHERE sender <> recipient AND coalesce(by.side <> to.side, true)
WITH name, sender, recipient, count(DISTINCT message) AS messages
WITH gds.graph.project(name, sender, recipient, {
       relationshipType: 'WROTE_TO', relationshipProperties: {messages: messages}
     }) AS projected,
     collect({sender: sender, recipient: recipient, messages: messages}) AS ties
CALL gds.pageRank.stream(projected.graphName, {relationshipWeightProperty: 'messages', concurrency: 1})
YIELD nodeId, score
WITH projected, ties, gds.util.asNode(nodeId) AS party, score
ORDER BY score DESC, party.id
WITH projected, ties, collect({party: party, score: score})[..toInteger($first)] AS ranks
CALL gds.graph.drop(projected.graphName) YIELD graphName
UNWIND ranks AS rank
RETURN rank.party.name AS party,
       round(rank.score, 4) AS pageRank,
       reduce(sum = 0, tie IN ties | sum + CASE WHEN tie.sender = rank.party THEN tie.messages ELSE 0 END) AS wrote,
       reduce(sum = 0, tie IN ties | sum + CASE WHEN tie.recipient = rank.party THEN tie.messages ELSE 0 END) AS got
ORDER BY pageRank DESC, party
