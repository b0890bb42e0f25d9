// How one sender's wording differs from recipient to recipient on the same kind of occasion
// parameters: {"from": ["CHN"], "occasionKind": ["anniversary_of_diplomatic_relations"], "sentOn": {"from": null, "to": null}, "words": 3, "first": 20}
// $from: ids of those whose words are read: people, or countries for all who act for them
// $occasionKind: kinds of occasion that are compared
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// $words: length of the phrases that are compared
// $first: messages at most, the latest ones
// left() leaves the index of days aside, so that the party is where the search begins
MATCH (sender:Party)<-[:SENT_BY|FROM_COUNTRY]-(message:Message)<-[:SAID_IN]-(statement:Statement)-[:SAID_BY]->(speaker:Party)
USING INDEX SEEK sender:Party(id)
WHERE sender.id IN $from AND (speaker = sender OR EXISTS { (speaker)-[:OF_COUNTRY]->(sender) })
  AND left(message.sortOn, 10) > '' AND left(message.sortOn, 10) >= coalesce($sentOn.from, '') AND left(message.sortOn, 10) < coalesce($sentOn.to, '') + '~'
  AND EXISTS { MATCH (message)-[:ON]->(occasion:Occasion) WHERE occasion.kind IN $occasionKind }
WITH DISTINCT message, statement
WITH message, collect([word IN split(toLower(statement.text), ' ') | btrim(word, '.,;:!?()"“”')]) AS texts
ORDER BY message.sortOn DESC, message.id DESC
LIMIT toInteger($first)
UNWIND texts AS words
UNWIND range(0, size(words) - $words) AS place
WITH DISTINCT message, substring(reduce(text = '', word IN words[place..place + $words] | text + ' ' + word), 1) AS phrase
WITH phrase, collect(message) AS having
UNWIND having AS message
WITH message, collect({phrase: phrase, messages: size(having)}) AS phrases
WITH collect({message: message, phrases: phrases}) AS letters
WITH letters, reduce(common = [], letter IN letters | common + [part IN letter.phrases WHERE part.messages > 1 AND part.messages * 2 > size(letters) AND NOT part.phrase IN common | part.phrase]) AS common
UNWIND letters AS mine
WITH mine.message AS message, mine.phrases AS phrases, common
RETURN message,
       size(phrases) AS phrases,
       toFloat(size([part IN phrases WHERE part.messages > 1])) / size(phrases) AS shared,
       [part IN phrases WHERE part.messages = 1 | part.phrase][..20] AS own,
       [phrase IN common WHERE none(part IN phrases WHERE part.phrase = phrase)][..20] AS missing
ORDER BY message.sortOn DESC, message.id DESC
