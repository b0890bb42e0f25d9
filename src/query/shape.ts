/**
 * What of the variables a plan depends on: which are given, which are null, the values of booleans (@skip and @include) and
 * the keys of objects. Numbers and text are parameters and do not count.
 */
export function shapeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value))
    return value.some((item) => typeof item === 'object') ? `[${value.map(shapeOf).join()}]` : '[]';
  if (typeof value !== 'object') return typeof value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, item]) => `${key}:${shapeOf(item)}`).join()}}`;
}
