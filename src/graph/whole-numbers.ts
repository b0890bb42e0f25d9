import neo4j from 'neo4j-driver-lite';

/**
 * The same value with every whole JavaScript number in it, however deep, as a Neo4j integer; the driver would send it as
 * a float, which LIMIT refuses and which is stored as `1.0`. Driver values such as dates pass through.
 */
export function withWholeNumbers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withWholeNumbers);
  if (!isPlain(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const key in value) copy[key] = withWholeNumbers(value[key]);
  return copy;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
