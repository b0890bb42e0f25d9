// How a partnership is called, statement by statement: the level that the words give it, who said so, and where it is first called so
// parameters: {"one": ["CHN"], "other": ["KAZ"], "levels": ["all-weather strategic cooperative partnership", "permanent comprehensive strategic partnership", "comprehensive strategic cooperative partnership", "comprehensive strategic partnership", "strategic partnership", "partnership"], "first": 50}
// $one, $other: ids of the countries on either side (ISO 3166-1 alpha-3 codes)
// $levels: titles as they are worded, a longer one before those that it contains
// $first: rows at most
MATCH (one:Country)<-[:FROM_COUNTRY|TO_COUNTRY]-(message:Message)<-[:SAID_IN]-(statement:Statement)
USING INDEX SEEK one:Country(id)
WHERE one.id IN $one
  AND EXISTS { MATCH (message)-[:FROM_COUNTRY|TO_COUNTRY]->(other:Country) WHERE other.id IN $other AND other <> one }
WITH DISTINCT message, statement, head([level IN $levels WHERE toLower(statement.text) CONTAINS toLower(level)]) AS level
WHERE level IS NOT NULL
WITH level, message, statement ORDER BY message.sortOn, statement.id
WITH level, collect({message: message, statement: statement}) AS uses
UNWIND uses AS use
WITH level, uses[0].message.sortOn AS firstOn, use.message AS message, use.statement AS statement
RETURN level,
       CASE WHEN firstOn > '' THEN firstOn END AS firstOn,
       message,
       statement
ORDER BY message.sortOn, statement.articleId, statement.order
LIMIT toInteger($first)
