// What the changelog has to tell of a change of the API, for scripts/public-schema.mjs.

/** The coordinate in the schema of what a change breaks, such as `Kind.REPLY`, from how graphql-js tells of it. */
const COORDINATES = [
  [/^(\S+) was removed from (?:enum|union) type (\S+)\.$/, ([, part, type]) => `${type}.${part}`],
  [/^A required arg (\S+) on (\S+) was added/, ([, arg, field]) => `${field}(${arg}:)`],
  [/^A required field (\S+) on input type (\S+) was/, ([, field, type]) => `${type}.${field}`],
  [/^(\S+) arg (\S+) /, ([, field, arg]) => `${field}(${arg}:)`],
  [/^(\S+) (?:was removed|changed|no longer)/, ([, element]) => element],
];

function coordinateOf(description) {
  for (const [pattern, coordinate] of COORDINATES) {
    const found = pattern.exec(description);
    if (found) return coordinate(found);
  }
  return description;
}

/** The coordinates of those changes that the newest part of a changelog does not name in backticks. */
function untold(descriptions, changelog) {
  const [, newest = ''] = changelog.split(/^## /m);
  const coordinates = [...new Set(descriptions.map(coordinateOf))];
  return coordinates.filter((coordinate) => !newest.includes(`\`${coordinate}\``));
}

module.exports = { untold };
