/** Compares two lists of keys place by place; strings by code unit, so that no locale has a say. */
export function compareKeys(
  one: readonly (string | number)[],
  other: readonly (string | number)[],
): number {
  for (let index = 0; index < one.length && index < other.length; index++) {
    const [left, right] = [one[index]!, other[index]!];
    if (left !== right) return left < right ? -1 : 1;
  }
  return one.length - other.length;
}

/** A sorted copy by the keys that `keyOf` gives. */
export function sortedBy<Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => readonly (string | number)[],
): Value[] {
  return [...values]
    .map((value) => ({ value, key: keyOf(value) }))
    .sort((one, other) => compareKeys(one.key, other.key))
    .map(({ value }) => value);
}
