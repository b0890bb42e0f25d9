// Countries by how many others they exchange messages with, how many messages, and the share of senders who were answered
// parameters: {"first": 30}
// $first: rows at most
MATCH (country:Country)
WHERE country.sortName >= ''
WITH country,
     COLLECT { MATCH (country)<-[:FROM_COUNTRY]-(message:Message {status: 'sent'})-[:TO_COUNTRY]->(other:Country) WHERE other <> country RETURN DISTINCT other.id } AS wroteTo,
     COLLECT { MATCH (country)<-[:TO_COUNTRY]-(message:Message {status: 'sent'})-[:FROM_COUNTRY]->(other:Country) WHERE other <> country RETURN DISTINCT other.id } AS heardFrom,
     COUNT { MATCH (country)<-[:FROM_COUNTRY]-(message:Message {status: 'sent'}) RETURN DISTINCT message } AS sent,
     COUNT { MATCH (country)<-[:TO_COUNTRY]-(message:Message {status: 'sent'}) RETURN DISTINCT message } AS received
WHERE sent + received > 0
RETURN country.name AS country, sent, received, size(wroteTo) AS wroteTo, size(heardFrom) AS heardFrom,
       size([id IN wroteTo WHERE id IN heardFrom]) AS bothWays
ORDER BY bothWays DESC, sent + received DESC, country
LIMIT toInteger($first)
