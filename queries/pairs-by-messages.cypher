// Pairs of countries by the number of messages between them, with the share that goes each way
// parameters: {"limit": 20}
MATCH (from:Country)<-[:FROM_COUNTRY]-(message:Message)-[:TO_COUNTRY]->(to:Country)
WHERE message.status = 'sent' AND from <> to
WITH CASE WHEN from.id < to.id THEN from ELSE to END AS one,
     CASE WHEN from.id < to.id THEN to ELSE from END AS other,
     message, from
WITH one, other,
     count(DISTINCT message) AS messages,
     count(DISTINCT CASE WHEN from = one THEN message END) AS fromOne,
     count(DISTINCT CASE WHEN from = other THEN message END) AS fromOther,
     count(DISTINCT CASE WHEN message.mutual THEN message END) AS exchanges
RETURN one.name AS one, other.name AS other, messages, fromOne, fromOther, exchanges
ORDER BY messages DESC, one, other
LIMIT toInteger($limit)
