import type { Transaction } from '../graph.js';

/** The properties as Neo4j keeps them: nothing that is null, in the order of their names, so that equal ones print alike. */
export function stored(properties: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => value !== null && value !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** Whether two nodes or edges hold the same; lists of them count in any order. */
export function isSame(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(stored(value));
  return `{${entries.map(([key, each]) => `${key}:${JSON.stringify(each)}`).join()}}`;
}

/** Runs a statement about the nodes of `$given.ids`; without any there is nothing to ask, nor for Neo4j to plan. */
export async function runIds<Row extends object>(
  transaction: Transaction,
  text: string,
  ids: readonly (string | null)[],
): Promise<Row[]> {
  return ids.length > 0 ? transaction.run<Row>(text, { ids }) : [];
}

/** Runs a statement that works through `$given.rows`; without any there is nothing to send. */
export async function runRows(
  transaction: Transaction,
  text: string,
  rows: readonly unknown[],
): Promise<void> {
  if (rows.length > 0) await transaction.run(text, { rows });
}
