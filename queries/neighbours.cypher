// Those with whom a party exchanges messages, and with whom these do
// parameters: {"of": ["CHN"], "depth": 2, "sentOn": {"from": null, "to": null}, "first": 20}
// $of: ids of people, offices or organisations, or of countries
// $depth: 1 for neighbours, 2 for their neighbours too
// $sentOn: first and last day, month or year of the messages; null leaves an end open
// $first: parties at most at each distance
// left() leaves the index of days aside, so that the party is where the search begins
MATCH (centre:Party)<-[mine:SENT_BY|SENT_TO|FROM_COUNTRY|TO_COUNTRY]-(message:Message)-[yours:SENT_BY|SENT_TO|FROM_COUNTRY|TO_COUNTRY]->(party:Party)
USING INDEX SEEK centre:Party(id)
WHERE centre.id IN $of AND NOT party.id IN $of AND (centre:Country) = (party:Country)
  AND type(mine) IN ['SENT_BY', 'FROM_COUNTRY'] <> (type(yours) IN ['SENT_BY', 'FROM_COUNTRY'])
  AND coalesce(mine.side <> yours.side, true) AND message.status = 'sent'
  AND left(message.sortOn, 10) >= coalesce($sentOn.from, '') AND left(message.sortOn, 10) < coalesce($sentOn.to, '') + '~' AND ($sentOn.to IS NULL OR left(message.sortOn, 10) > '')
WITH centre, party, message ORDER BY message.sortOn, message.id
WITH collect(DISTINCT centre) AS centres, party, collect(DISTINCT message) AS messages
WITH centres, party, messages ORDER BY size(messages) DESC, party.id
LIMIT toInteger($first)
WITH collect({party: party, distance: 1, via: null, messages: size(messages), last: messages[-1]}) AS near,
     reduce(all = [], each IN collect(centres) | all + each) AS centres
CALL (near, centres) {
  UNWIND CASE WHEN $depth > 1 THEN near ELSE [] END AS step
  WITH step.party AS via, centres + [each IN near | each.party] AS known
  MATCH (via)<-[mine:SENT_BY|SENT_TO|FROM_COUNTRY|TO_COUNTRY]-(message:Message)-[yours:SENT_BY|SENT_TO|FROM_COUNTRY|TO_COUNTRY]->(party:Party)
  WHERE NOT party IN known AND (via:Country) = (party:Country)
    AND type(mine) IN ['SENT_BY', 'FROM_COUNTRY'] <> (type(yours) IN ['SENT_BY', 'FROM_COUNTRY'])
    AND coalesce(mine.side <> yours.side, true) AND message.status = 'sent'
    AND left(message.sortOn, 10) >= coalesce($sentOn.from, '') AND left(message.sortOn, 10) < coalesce($sentOn.to, '') + '~' AND ($sentOn.to IS NULL OR left(message.sortOn, 10) > '')
  WITH party, via, message ORDER BY message.sortOn, message.id
  WITH party, via, collect(DISTINCT message) AS messages
  ORDER BY size(messages) DESC, via.id
  WITH party, head(collect({via: via, messages: messages})) AS closest
  ORDER BY size(closest.messages) DESC, party.id
  LIMIT toInteger($first)
  RETURN collect({party: party, distance: 2, via: closest.via, messages: size(closest.messages), last: closest.messages[-1]}) AS far
}
UNWIND near + far AS found
WITH found, found.party AS party
RETURN party, found.distance AS distance, found.via AS via, found.messages AS messages, found.last AS last
ORDER BY distance, messages DESC, party.id
