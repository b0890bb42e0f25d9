// Who held the offices of a country on a day, and how that is known
// parameters: {"country": ["CHN"], "role": "president", "on": "2022-01-03", "first": 20}
// $country: ids of countries (ISO 3166-1 alpha-3 codes)
// $role: part of the office's name, such as president; null for all offices
// $on: a day, month or year
// $first: rows at most
MATCH (country:Country)<-[:OF_COUNTRY]-(office:Office)<-[held:HELD]-(person:Person)
USING INDEX SEEK country:Country(id)
WHERE country.id IN $country
  AND ($role IS NULL OR toLower(office.name) CONTAINS toLower($role))
  AND coalesce(held.from, '') <= $on AND (held.to IS NULL OR held.to + '~' > $on)
WITH office, held, person, COLLECT {
  MATCH (person)<-[part:SENT_BY|SENT_TO]-(message:Message)
  WHERE part.title = held.title AND message.sortOn > ''
  RETURN message.sortOn AS day ORDER BY day
} AS days
WITH person, office, held, days[0] AS firstSeen, days[-1] AS lastSeen
RETURN person, office,
       held.title AS title, held.from AS from, held.to AS to,
       firstSeen, lastSeen,
       CASE
         WHEN held.from IS NOT NULL OR held.to IS NOT NULL THEN 'dated'
         WHEN firstSeen <= $on + '~' AND lastSeen >= $on THEN 'seen'
         ELSE 'undated'
       END AS tenure
ORDER BY tenure, office.id, person.id, title
LIMIT toInteger($first)
