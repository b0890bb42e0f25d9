// In what form messages of a country are told: is the other side named or only titled, are its words given and how many, in quotation marks or not
// parameters: {"country": ["CHN"], "sentOn": {"from": null, "to": null}, "first": 50}
// $country: ids of the sending countries (ISO 3166-1 alpha-3 codes)
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// $first: rows at most
// left() leaves the index of days aside, so that the country is where the search begins
MATCH (country:Country)<-[:FROM_COUNTRY]-(message:Message)
USING INDEX SEEK country:Country(id)
WHERE country.id IN $country AND message.status = 'sent'
  AND left(message.sortOn, 10) >= coalesce($sentOn.from, '') AND left(message.sortOn, 10) < coalesce($sentOn.to, '') + '~' AND ($sentOn.to IS NULL OR left(message.sortOn, 10) > '')
WITH DISTINCT message
ORDER BY message.sortOn DESC, message.id
LIMIT toInteger($first)
WITH message,
     COLLECT { MATCH (message)-[to:SENT_TO]->(party:Party) WHERE coalesce(to.side, 2) = 2 RETURN party ORDER BY to.order } AS recipients,
     COLLECT { MATCH (message)<-[:SAID_IN]-(statement:Statement) RETURN statement ORDER BY statement.articleId, statement.order } AS statements
RETURN message,
       all(party IN recipients WHERE party:Person) AS named,
       size(statements) > 0 AS wordsGiven,
       reduce(words = 0, statement IN statements | words + size(split(statement.text, ' '))) AS words,
       size([statement IN statements WHERE statement.quoted]) AS quoted
ORDER BY message.sortOn DESC, message.id
