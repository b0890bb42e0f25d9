// By which channels two countries write to each other, year by year, beside the number of their messages: a call tells more than a telegram
// parameters: {"one": "CHN", "other": "RUS", "first": 100}
// $one, $other: ids of the two countries (ISO 3166-1 alpha-3 codes)
// $first: rows at most
MATCH (one:Country {id: $one})<-[:FROM_COUNTRY|TO_COUNTRY]-(message:Message)
WHERE message.status = 'sent' AND message.sortOn > ''
  AND EXISTS { (message)-[:FROM_COUNTRY|TO_COUNTRY]->(:Country {id: $other}) }
WITH DISTINCT message, left(message.sortOn, 4) AS year
WITH year, collect(message) AS messages
UNWIND messages AS message
UNWIND CASE WHEN size(message.channels) = 0 THEN ['not told'] ELSE message.channels END AS channel
WITH year, size(messages) AS all, channel, count(message) AS messages
RETURN year,
       channel,
       messages,
       toFloat(messages) / all AS share
ORDER BY year, messages DESC, channel
LIMIT toInteger($first)
