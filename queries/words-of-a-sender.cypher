// What a country's senders are reported to have said to another country's, verbatim, with the source
// parameters: {"from": "CHN", "to": "KAZ", "first": 50}
// $from: id of the country whose words are wanted
// $to: id of the country to which they were said
// $first: rows at most
MATCH (statement:Statement)-[:SAID_IN]->(message:Message)-[:FROM_COUNTRY]->(:Country {id: $from})
WHERE EXISTS { (message)-[:TO_COUNTRY]->(:Country {id: $to}) }
MATCH (statement)-[:SAID_BY]->(speaker:Party)
MATCH (article:Article)-[:GIVES]->(:Report)-[:QUOTES]->(statement)
RETURN message.sentOn AS sentOn,
       speaker.name AS speaker,
       head(COLLECT { MATCH (statement)-[:SAID_TO]->(party:Party) RETURN party.name }) AS addressee,
       statement.text AS words,
       statement.quoted AS verbatim,
       COLLECT { MATCH (statement)-[:ABOUT]->(topic:Topic) RETURN topic.name ORDER BY topic.name } AS topics,
       article.publisher AS publisher,
       article.title AS headline
ORDER BY message.sortOn DESC, article.id, statement.order
LIMIT toInteger($first)
