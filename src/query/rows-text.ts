import {
  getArgumentValues,
  getNamedType,
  type GraphQLArgument,
  GraphQLID,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  isInputObjectType,
} from 'graphql';
import type { Compilation, PlannedField } from './compilation.js';
import { inWordsOfTheGraph, isName, wayText } from './filter.js';
import { nodeOfId } from './global-id.js';
import type { FieldStorage } from './storage.js';
import { type ArgumentSource, type Scope, scopeAt } from './statement.js';

/**
 * Cypher that leaves the rows of an analyst's query one by one as a map, which the scope's node names; `noOne` is whether some
 * argument's names stand for no one, null where no names are given.
 */
export function rowsText(
  compilation: Compilation,
  { selected, field }: Omit<PlannedField, 'parent'>,
  { query, parent }: FieldStorage & { at: 'query' },
  outer: Scope | null,
): { text: string; scope: Scope; noOne: string | null } {
  const scope = scopeAt(outer ? outer.depth + 1 : 1);
  const source = { field, node: selected.node };
  const leads: string[] = [];
  const found: string[] = [];
  const named: string[] = [];
  const imported = parent && outer ? [outer.node] : [];
  const expressions = new Map<string, string>();
  for (const name of query.parameters) {
    const argument = field.args.find((each) => each.name === name);
    if (name === parent && outer) expressions.set(name, `[${outer.node}.id]`);
    else if (!argument)
      throw new Error(`queries/${query.file} reads $${name}, which ${field.name} does not take`);
    else if (isLookup(argument)) {
      const variable = `v${scope.depth}${leads.length}`;
      const { ids, lead, isNamed } = idsOf(compilation, source, argument, variable);
      if (lead) {
        leads.push(lead);
        found.push(ids);
      }
      if (isNamed) named.push(ids);
      expressions.set(name, ids);
    } else
      expressions.set(
        name,
        compilation.statement.parameter(source, (values) =>
          inWordsOfTheGraph(values[name], argument.type, null, compilation.storage),
        ),
      );
  }
  const cypher = query.cypher.replace(/\$(\w+)/g, (_, name: string) => expressions.get(name)!);
  const { name: typeName } = getNamedType(field.type);
  const type = compilation.request.schema.getType(typeName) as GraphQLObjectType;
  const columns = Object.keys(type.getFields()).map((name) => `${name}: ${name}`);
  const row = `CALL (${[...imported, ...found].join(', ')}) { ${cypher} } WITH ${[`{${columns.join(', ')}} AS ${scope.node}`, ...found].join(', ')}`;
  const noOne = named.map((ids) => `size(${ids}) = 0`).join(' OR ') || null;
  return { text: [...leads, row].join(' '), scope, noOne };
}

/** Ways to name nodes, such as parties: the query is given their ids. */
function isLookup({ type }: GraphQLArgument): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) && named.isOneOf;
}

type Ways = Record<string, string>[];

/** The list of ids that an argument stands for, null where it is not given; `lead` binds it where the graph has to be asked. */
function idsOf(
  { statement, storage, request }: Compilation,
  source: ArgumentSource,
  { name, type }: GraphQLArgument,
  variable: string,
): { ids: string; lead: string | null; isNamed: boolean } {
  const input = getNamedType(type) as GraphQLInputObjectType;
  const placeOf = (way: { name: string }) => `${input.name}.${way.name}`;
  const isPlain = (way: GraphQLInputField) =>
    getNamedType(way.type) === GraphQLID && !storage.inputs.get(placeOf(way))?.where;
  const given = (values: Record<string, unknown>) =>
    (values[name] as Ways | null | undefined)?.flatMap((way) => Object.entries(way));
  const asked = new Set(
    given(getArgumentValues(source.field, source.node, request.variables))?.map(([way]) => way),
  );
  const ways = Object.values(input.getFields());
  const lookups = ways.filter((way) => asked.has(way.name) && !isPlain(way));
  const plain = new Set(ways.filter(isPlain).map((way) => way.name));
  const ids = statement.parameter(
    source,
    (values) =>
      given(values)
        ?.filter(([way]) => plain.has(way))
        .map(([, id]) => nodeOfId(id).id) ?? null,
  );
  if (!lookups.length) return { ids, lead: null, isNamed: false };
  const label = input.name.replace(/By$/, '');
  const branches = lookups.map((way) => {
    const place = placeOf(way);
    const asked = (values: Record<string, unknown>) =>
      given(values)!.flatMap(([asked, name]) =>
        asked === way.name
          ? [{ name, key: inWordsOfTheGraph(name, way.type, place, storage) as string }]
          : [],
      );
    if (isName(storage, place)) statement.asksFor(source, asked);
    const keys = statement.parameter(source, (values) => asked(values).map(({ key }) => key));
    return `UNWIND ${keys} AS w ${wayText(storage, place, 'w', 'x', label)} RETURN x.id AS id`;
  });
  return {
    ids: variable,
    lead: `CALL (*) { CALL () { ${branches.join(' UNION ')} UNION UNWIND ${ids} AS id RETURN id } RETURN collect(id) AS ${variable} }`,
    isNamed: lookups.some((way) => isName(storage, placeOf(way))),
  };
}
