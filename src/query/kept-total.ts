import type { GraphQLInputObjectType } from 'graphql';
import { type Filter, parameter } from './filter.js';

/** The number of nodes that a filter leaves as an expression, where the graph keeps it; null where they must be counted. */
export function keptTotal(
  filter: Filter,
  type: GraphQLInputObjectType,
  value: Record<string, unknown> | null,
): string | null {
  const given = Object.keys(value ?? {}).filter((name) => value![name] != null);
  const kept = filter.storage.totals
    .get(type.name)!
    .find(({ of }) => of.length === given.length && of.every((name) => given.includes(name)));
  const parameters = new Map(
    (kept?.of ?? []).map((name) => [
      name,
      parameter(filter, ['filter', name], type.getFields()[name]!.type, `${type.name}.${name}`),
    ]),
  );
  return kept?.cypher.replace(/\$(\w+)/g, (_, name: string) => parameters.get(name)!) ?? null;
}
