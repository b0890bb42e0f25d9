// Phrases that a sender repeats, with the first and the last message that has each, and how many came before, between and after without it
// parameters: {"from": ["CHN"], "to": null, "sentOn": {"from": null, "to": null}, "words": 4, "times": 2, "first": 30}
// $from: ids of those whose words are read, the latest 5000 statements: people, or countries for all who act for them
// $to: ids of those who were written to; null for all
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// $words: length of the phrases
// $times: messages at least that must have the phrase
// $first: rows at most
// left() leaves the index of days aside, so that the party is where the search begins
MATCH (sender:Party)<-[:SENT_BY|FROM_COUNTRY]-(message:Message)<-[:SAID_IN]-(statement:Statement)-[:SAID_BY]->(speaker:Party)
USING INDEX SEEK sender:Party(id)
WHERE sender.id IN $from AND (speaker = sender OR EXISTS { (speaker)-[:OF_COUNTRY]->(sender) })
  AND ($to IS NULL OR EXISTS { MATCH (message)-[:SENT_TO|TO_COUNTRY]->(recipient:Party) WHERE recipient.id IN $to })
  AND left(message.sortOn, 10) > '' AND left(message.sortOn, 10) >= coalesce($sentOn.from, '') AND left(message.sortOn, 10) < coalesce($sentOn.to, '') + '~'
WITH DISTINCT message, statement
ORDER BY message.sortOn DESC, statement.id
LIMIT 5000
WITH message, [word IN split(toLower(statement.text), ' ') | btrim(word, '.,;:!?()"“”')] AS words
WITH collect(DISTINCT message) AS messages, collect({message: message, words: words}) AS texts
CALL (texts) {
  UNWIND texts AS text
  UNWIND range(0, size(text.words) - $words) AS place
  WITH text.message AS message, text.words[place..place + $words] AS words
  WHERE none(end IN [words[0], words[-1]] WHERE end IN ['', 'a', 'an', 'and', 'as', 'at', 'by', 'for', 'has', 'in', 'is', 'of', 'on', 'or', 'our', 'that', 'the', 'their', 'to', 'we', 'with'])
  WITH DISTINCT message, substring(reduce(text = '', word IN words | text + ' ' + word), 1) AS phrase
  ORDER BY message.sortOn, message.id
  WITH phrase, collect(message) AS having
  WHERE size(having) >= $times
  RETURN phrase, having
}
WITH messages AS every, phrase, having, having[0] AS firstMessage, having[-1] AS lastMessage
RETURN phrase,
       size(having) AS messages,
       firstMessage,
       lastMessage,
       size([message IN every WHERE message.sortOn < firstMessage.sortOn]) AS messagesBefore,
       size([message IN every WHERE message.sortOn > firstMessage.sortOn AND message.sortOn < lastMessage.sortOn AND NOT message IN having]) AS messagesBetweenWithout,
       size([message IN every WHERE message.sortOn > lastMessage.sortOn]) AS messagesAfter
ORDER BY messages DESC, firstMessage.sortOn, phrase
LIMIT toInteger($first)
