// Messages by or to someone whose title says that the office was held before, only for a time, or not yet
// parameters: {"words": ["former", "first", "acting", "interim", "elect", "designate"], "sentOn": {"from": null, "to": null}, "first": 50}
// $words: words of a title that say so
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// $first: rows at most
MATCH (message:Message)
WHERE message.sortOn >= coalesce($sentOn.from, '') AND message.sortOn < coalesce($sentOn.to, '') + '~' AND ($sentOn.to IS NULL OR message.sortOn > '')
MATCH (message)-[part:SENT_BY|SENT_TO]->(party:Party)
WITH message, part, party, [word IN split(replace(toLower(coalesce(part.title, '')), '-', ' '), ' ') WHERE word IN [each IN $words | toLower(each)]] AS standing
WHERE size(standing) > 0
RETURN message,
       party,
       type(part) = 'SENT_BY' AS wrote,
       part.title AS title,
       standing
ORDER BY message.sortOn DESC, message.id, wrote, part.order
LIMIT toInteger($first)
