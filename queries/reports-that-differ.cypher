// Messages told by several articles, and where the accounts differ in day, channel, occasion or wording of the parties
// parameters: {"first": 50}
// $first: rows at most
MATCH (message:Message)
WHERE message.sortOn >= '' AND message.reportCount > 1
MATCH (article:Article)-[:GIVES]->(report:Report)-[:OF]->(message)
WITH message, report, article ORDER BY article.publishedOn, article.id
WITH message,
     count(DISTINCT article) AS articles,
     collect(DISTINCT report.sentOn) AS days,
     collect(DISTINCT report.channel) AS channels,
     collect(DISTINCT report.occasionKind) AS occasions,
     collect(DISTINCT coalesce(article.publisher, article.url, article.id)) AS outlets
WHERE articles > 1
RETURN message, articles, outlets, days, channels, occasions,
       size(days) > 1 OR size(channels) > 1 OR size(occasions) > 1 AS differ
ORDER BY differ DESC, articles DESC, message.id
LIMIT toInteger($first)
