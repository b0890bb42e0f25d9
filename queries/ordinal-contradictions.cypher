// Accounts that count the anniversaries of one pair from different years: a 30th in 2022 and a 32nd in 2023 cannot both be right
// parameters: {"countries": null, "first": 50}
// $countries: ids (ISO 3166-1 alpha-3 codes) of countries one of which must be of the pair; null for all
// $first: rows at most
MATCH (one:Country)<-[:CONCERNS]-(occasion:Occasion)-[:CONCERNS]->(other:Country)
WHERE one.id < other.id AND ($countries IS NULL OR one.id IN $countries OR other.id IN $countries)
  AND occasion.sortOn > '' AND occasion.kind = 'anniversary_of_diplomatic_relations'
MATCH (occasion)<-[:ON]-(message:Message)<-[:OF]-(report:Report)
WHERE report.occasionOrdinal IS NOT NULL AND message.sortOn > ''
WITH one, other, report, report.occasionOrdinal AS ordinal, toInteger(left(message.sortOn, 4)) AS year
WITH one, other, collect({report: report, ordinal: ordinal, year: year, since: year - ordinal}) AS claims
WHERE any(claim IN claims WHERE claim.since <> claims[0].since)
UNWIND claims AS claim
RETURN one, other,
       claim.report AS report,
       claim.ordinal AS ordinal,
       claim.year AS year,
       claim.since AS impliedYear,
       size([each IN claims WHERE each.since = claim.since]) AS reportsAgreeing,
       size(claims) AS reports
ORDER BY one.id, other.id, reportsAgreeing DESC, impliedYear, report.id
LIMIT toInteger($first)
