// The sentences that prove each message, with the rule that read them and where they stand in the article
// parameters: {"country": "KAZ", "first": 50}
// $country: id of the country (ISO 3166-1 alpha-3 code)
// $first: rows at most
MATCH (message:Message)-[:FROM_COUNTRY|TO_COUNTRY]->(:Country {id: $country})
WITH DISTINCT message
MATCH (article:Article)-[:GIVES]->(report:Report)-[:OF]->(message)
UNWIND range(0, size(report.evidence) - 1) AS place
RETURN message.summary AS summary,
       report.evidence[place] AS sentence,
       article.title AS headline,
       article.url AS url,
       report.evidenceStarts[place] AS start,
       report.evidenceEnds[place] AS end,
       report.rule AS rule,
       report.confidence AS confidence
ORDER BY summary, article.id, start
LIMIT toInteger($first)
