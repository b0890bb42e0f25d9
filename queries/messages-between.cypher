// Messages between two parties, or two groups of them, latest first: which way each went and how soon it was answered
// parameters: {"one": ["CHN"], "other": ["KAZ"], "sentOn": {"from": "2020", "to": "2025"}, "kind": null, "knownBy": null, "first": 50}
// $one, $other: ids of people, offices, organisations or countries; a country's id is its ISO 3166-1 alpha-3 code
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// $kind: acts such as congratulation; null for all
// $knownBy: only what articles published up to this day tell; null for all
// $first: rows at most
MATCH (one:Party)<-[mine:SENT_BY|SENT_TO|FROM_COUNTRY|TO_COUNTRY]-(message:Message)-[yours:SENT_BY|SENT_TO|FROM_COUNTRY|TO_COUNTRY]->(other:Party)
USING INDEX SEEK one:Party(id)
WHERE one.id IN $one AND other.id IN $other AND one <> other
  AND type(mine) IN ['SENT_BY', 'FROM_COUNTRY'] <> (type(yours) IN ['SENT_BY', 'FROM_COUNTRY'])
  AND coalesce(mine.side <> yours.side, true)
WITH message, collect(DISTINCT CASE WHEN type(mine) IN ['SENT_BY', 'FROM_COUNTRY'] THEN 'one to other' ELSE 'other to one' END) AS ways
WHERE message.status = 'sent'
  AND message.sortOn >= coalesce($sentOn.from, '') AND message.sortOn < coalesce($sentOn.to, '') + '~'
  AND ($kind IS NULL OR message.kind IN $kind)
  AND ($knownBy IS NULL OR EXISTS {
    MATCH (message)<-[:OF]-(:Report)<-[:GIVES]-(article:Article)
    WHERE article.sortOn > '' AND article.sortOn < $knownBy + '~'
  })
WITH message, CASE size(ways) WHEN 1 THEN head(ways) ELSE 'both' END AS way
ORDER BY message.sortOn DESC, message.id DESC
LIMIT toInteger($first)
WITH message, way, head(COLLECT {
  MATCH (message)<-[:REPLY_TO]-(answer:Message {status: 'sent'})
  RETURN answer ORDER BY answer.sortOn, answer.id LIMIT 1
}) AS answer
RETURN message.sentOn AS sentOn,
       way,
       message,
       answer,
       CASE WHEN size(message.sortOn) = 10 AND size(answer.sortOn) = 10
            THEN duration.inDays(date(message.sortOn), date(answer.sortOn)).days END AS answeredAfterDays
ORDER BY message.sortOn DESC, message.id DESC
