/** An answer in the form in which those of all lanes are equal: ids of the graph, words in lower case, keys in order. */
export function canonical(value, key = '') {
  if (Array.isArray(value)) return value.map((item) => canonical(item, key));
  if (value === null || typeof value !== 'object') return leaf(value ?? null, key);
  if (Array.isArray(value.edges))
    return value.edges.map(({ properties, node }) => canonical({ ...properties, party: node }));
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, canonical(inner, name)])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function leaf(value, key) {
  if (key === 'id' && !value.includes('-'))
    return Buffer.from(value, 'base64url').toString().replace(/^\w+:/, '');
  return key === 'kind' || key === 'status' ? value.toLowerCase() : value;
}
