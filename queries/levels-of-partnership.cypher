// How a partnership is called, statement by statement: the level that the words give it, who said so, and where it is first called so
// parameters: {"one": "CHN", "other": "KAZ", "levels": ["all-weather strategic cooperative partnership", "permanent comprehensive strategic partnership", "comprehensive strategic cooperative partnership", "comprehensive strategic partnership", "strategic partnership", "partnership"], "first": 50}
// $one, $other: ids of the two countries (ISO 3166-1 alpha-3 codes)
// $levels: titles as they are worded, lower case, a longer one before those that it contains
// $first: rows at most
MATCH (one:Country {id: $one})<-[:FROM_COUNTRY|TO_COUNTRY]-(message:Message)<-[:SAID_IN]-(statement:Statement)
WHERE EXISTS { (message)-[:FROM_COUNTRY|TO_COUNTRY]->(:Country {id: $other}) }
WITH DISTINCT message, statement, head([level IN $levels WHERE toLower(statement.text) CONTAINS level]) AS level
WHERE level IS NOT NULL
WITH level, message, statement ORDER BY message.sortOn, statement.id
WITH level, collect({message: message, statement: statement}) AS uses
UNWIND uses AS use
WITH level, uses[0].message.sortOn AS firstOn, use.message AS message, use.statement AS statement
RETURN message.sentOn AS sentOn,
       level,
       firstOn,
       head(COLLECT { MATCH (statement)-[:SAID_BY]->(speaker:Party) RETURN speaker.name }) AS speaker,
       statement.text AS words
ORDER BY message.sortOn, statement.articleId, statement.order
LIMIT toInteger($first)
