// Messages between two countries, latest first
// parameters: {"one": "CHN", "other": "KAZ"}
MATCH (message:Message)-[:FROM_COUNTRY]->(from:Country), (message)-[:TO_COUNTRY]->(to:Country)
WHERE message.status = 'sent'
  AND ((from.id = $one AND to.id = $other) OR (from.id = $other AND to.id = $one))
WITH DISTINCT message
RETURN message.sentOn AS sentOn,
       message.kind AS kind,
       COLLECT { MATCH (message)-[sent:SENT_BY]->(party:Party) WHERE coalesce(sent.side, 1) = 1 RETURN party.name ORDER BY sent.order } AS senders,
       COLLECT { MATCH (message)-[sent:SENT_TO]->(party:Party) WHERE coalesce(sent.side, 2) = 2 RETURN party.name ORDER BY sent.order } AS recipients,
       head(COLLECT { MATCH (message)-[:ON]->(occasion:Occasion) RETURN occasion.name }) AS occasion,
       message.reportCount AS reports
ORDER BY message.sortOn DESC, message.id
