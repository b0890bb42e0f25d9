// How two sides write to each other: who writes more, how much of it is answered, and how soon
// parameters: {"one": ["CHN"], "other": null, "sentOn": {"from": null, "to": null}, "kind": null, "first": 20}
// $one: ids of people, offices, organisations or countries
// $other: ids of those on the other side; null for all of the same sort, so countries for a country
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// $kind: acts such as congratulation; null for all
// $first: pairs at most
// left() leaves the index of days aside, so that the party is where the search begins
MATCH (one:Party)<-[mine:SENT_BY|SENT_TO|FROM_COUNTRY|TO_COUNTRY]-(message:Message)-[yours:SENT_BY|SENT_TO|FROM_COUNTRY|TO_COUNTRY]->(other:Party)
USING INDEX SEEK one:Party(id)
WHERE one.id IN $one AND one <> other
  AND ($other IS NULL AND (one:Country) = (other:Country) OR other.id IN $other)
  AND type(mine) IN ['SENT_BY', 'FROM_COUNTRY'] <> (type(yours) IN ['SENT_BY', 'FROM_COUNTRY'])
  AND coalesce(mine.side <> yours.side, true)
  AND message.status = 'sent' AND ($kind IS NULL OR message.kind IN $kind)
  AND left(message.sortOn, 10) >= coalesce($sentOn.from, '') AND left(message.sortOn, 10) < coalesce($sentOn.to, '') + '~'
WITH one, other, message, collect(type(mine) IN ['SENT_BY', 'FROM_COUNTRY']) AS ways
WITH one, other, message, true IN ways AS wrote, false IN ways AS heard, head(COLLECT {
  MATCH (message)<-[:REPLY_TO]-(answer:Message {status: 'sent'})
  RETURN answer ORDER BY answer.sortOn, answer.id LIMIT 1
}) AS answer
WITH one, other, message, wrote, heard, message.mutual OR answer IS NOT NULL AS answered,
     CASE WHEN size(message.sortOn) = 10 AND size(answer.sortOn) = 10
          THEN duration.inDays(date(message.sortOn), date(answer.sortOn)).days END AS days
WITH one, other,
     sum(CASE WHEN wrote THEN 1 ELSE 0 END) AS sent,
     sum(CASE WHEN heard THEN 1 ELSE 0 END) AS received,
     sum(CASE WHEN message.mutual THEN 1 ELSE 0 END) AS exchanges,
     sum(CASE WHEN wrote AND answered THEN 1 ELSE 0 END) AS sentAnswered,
     sum(CASE WHEN heard AND answered THEN 1 ELSE 0 END) AS receivedAnswered,
     percentileCont(days, 0.5) AS medianAnswerDays
RETURN one, other, sent, received, exchanges, sentAnswered, receivedAnswered,
       toFloat(sent - received) / (sent + received) AS balance,
       medianAnswerDays
ORDER BY sent + received DESC, one.id, other.id
LIMIT toInteger($first)
