/** Texts that would do something if they were taken for more than a value: in Cypher, in a search, in JSON. */
export const INJECTIONS = [
  "' OR 1=1 //",
  '" OR true //',
  '`) DETACH DELETE n //',
  '}) DETACH DELETE n WITH 1 AS x MATCH (m) RETURN m //',
  '$p0',
  '\\u0027) RETURN 1 //',
  '*:* OR name:x',
  '"unclosed',
  'a~ b^2 [a TO b] {x} (y) !z && || /r/ +-',
  '\0\n\t',
  '\ud83d\ude00\u202e',
];
