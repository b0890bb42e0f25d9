// What was known of a party's messages on a day, and what articles published later have changed
// parameters: {"party": ["GBR"], "day": "2022-09-09", "first": 50}
// $party: ids of those who wrote or were written to: people, offices, organisations or countries
// $day: only reports published up to this day count as known; one dated by a month or year counts once that is over
// $first: rows at most
MATCH (party:Party)<-[:SENT_BY|SENT_TO|FROM_COUNTRY|TO_COUNTRY]-(message:Message)
USING INDEX SEEK party:Party(id)
WHERE party.id IN $party
WITH DISTINCT message
MATCH (message)<-[:OF]-(report:Report)<-[:GIVES]-(article:Article)
WHERE article.sortOn > ''
WITH message, report, article, article.sortOn + '~' <= $day + '~' AS known
ORDER BY article.sortOn, article.id, report.id
WITH message, collect({report: report, day: article.sortOn, known: known}) AS told
WITH message, told, [each IN told WHERE each.known | each.report] AS before, [each IN told WHERE NOT each.known | each.report] AS later
WHERE size(before) > 0
WITH message, told, before, later,
     head([status IN ['sent', 'denied', 'withheld', 'planned'] WHERE any(report IN before WHERE report.status = status)]) AS statusThen,
     coalesce(head([report IN before WHERE report.sentOn IS NOT NULL | report.sentOn]), told[0].day) AS sentOnThen
ORDER BY message.sortOn DESC, message.id DESC
LIMIT toInteger($first)
RETURN message,
       told[0].day AS knownSince,
       size(before) AS reportsThen,
       size(told) AS reports,
       statusThen,
       sentOnThen,
       [change IN [
         CASE WHEN message.status <> statusThen THEN 'status' END,
         CASE WHEN any(report IN later WHERE report.sentOn <> sentOnThen) THEN 'sentOn' END,
         CASE WHEN any(report IN later WHERE report.channel IS NOT NULL AND none(earlier IN before WHERE earlier.channel = report.channel)) THEN 'channel' END,
         CASE WHEN any(report IN later WHERE none(earlier IN before WHERE earlier.occasionKind = report.occasionKind)) THEN 'occasion' END
       ] WHERE change IS NOT NULL] AS toldOtherwiseSince
ORDER BY message.sortOn DESC, message.id DESC
