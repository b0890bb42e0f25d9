// Who congratulated someone on an occasion, in which order, and how many days after the first
// parameters: {"occasionKind": "election", "first": 50}
// $occasionKind: kind of the occasion, such as election
// $first: rows at most
MATCH (message:Message {kind: 'congratulation', status: 'sent'})-[:ON]->(occasion:Occasion {kind: $occasionKind})
MATCH (message)-[:SENT_TO]->(recipient:Party), (message)-[:SENT_BY]->(sender:Party)
WHERE size(message.sentOn) = 10
WITH occasion, recipient, sender, min(date(message.sentOn)) AS sentOn, min(message.sentOnBasis) AS basis
ORDER BY sentOn, sender.sortName
WITH occasion, recipient, collect({sender: sender.name, sentOn: sentOn, basis: basis}) AS senders
UNWIND range(0, size(senders) - 1) AS place
RETURN recipient.name AS recipient,
       occasion.name AS occasion,
       place + 1 AS place,
       senders[place].sender AS sender,
       toString(senders[place].sentOn) AS sentOn,
       duration.inDays(senders[0].sentOn, senders[place].sentOn).days AS daysAfterTheFirst,
       senders[place].basis AS basisOfTheDate
ORDER BY recipient, occasion, place
LIMIT toInteger($first)
