import type { Context } from './context.js';

/** What an answer tells beside its data. */
export interface ShownExtensions {
  /** What the answer costs and what it may, null where the cost could not be reckoned. */
  cost: { requested: number | null; limit: number };
  /** Names that nobody bears, where something that was asked for by name came out empty. */
  unknownNames?: string[];
  /** Each statement is one round trip to the database. */
  cypher?: { roundTrips: number; statements: Context['statements'] };
}

/** A result whose `extensions` tell of its cost; what was refused before its cost was reckoned has none. */
export function withCost<Result extends { extensions?: Record<string, unknown> }>(
  result: Result,
  limit: number,
): Result {
  if (result.extensions?.['cost']) return result;
  return { ...result, extensions: { ...result.extensions, cost: { requested: null, limit } } };
}

/** The `extensions` of the answers of a server. */
export function shownExtensions(
  limit: number,
  showCypher: boolean,
): (context: Context) => ShownExtensions {
  return ({ cost: requested, statements, unknownNames }) => ({
    cost: { requested, limit },
    ...(unknownNames.length > 0 && { unknownNames }),
    ...(showCypher && { cypher: { roundTrips: statements.length, statements } }),
  });
}
