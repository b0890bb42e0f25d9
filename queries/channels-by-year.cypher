// By which channels two countries write to each other, year by year, beside the number of their messages: a call tells more than a telegram
// parameters: {"one": ["CHN"], "other": ["RUS"], "first": 100}
// $one, $other: ids of the countries on either side (ISO 3166-1 alpha-3 codes)
// $first: rows at most
// left() leaves the index of days aside, so that the countries are where the search begins
MATCH (one:Country)<-[:FROM_COUNTRY|TO_COUNTRY]-(message:Message)
USING INDEX SEEK one:Country(id)
WHERE one.id IN $one AND message.status = 'sent' AND left(message.sortOn, 4) > ''
  AND EXISTS { MATCH (message)-[:FROM_COUNTRY|TO_COUNTRY]->(other:Country) WHERE other.id IN $other AND other <> one }
WITH DISTINCT message, left(message.sortOn, 4) AS year
WITH year, collect(message) AS messages
UNWIND messages AS message
UNWIND CASE WHEN size(message.channels) = 0 THEN [null] ELSE message.channels END AS channel
WITH year, size(messages) AS all, channel, count(message) AS messages
RETURN year,
       channel,
       messages,
       toFloat(messages) / all AS share
ORDER BY year, messages DESC, channel
LIMIT toInteger($first)
