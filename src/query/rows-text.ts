import {
  getArgumentValues,
  getNamedType,
  type GraphQLArgument,
  GraphQLID,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  isInputObjectType,
} from 'graphql';
import type { Compilation, PlannedField } from './compilation.js';
import { inWordsOfTheGraph } from './filter.js';
import { nodeOfId } from './global-id.js';
import { refusal } from './refusal.js';
import type { FieldStorage } from './storage.js';
import { type ArgumentSource, type Scope, scopeAt, written } from './statement.js';

/** Cypher that leaves the rows of an analyst's query one by one as a map, which the scope's node names. */
export function rowsText(
  compilation: Compilation,
  { selected, field }: Omit<PlannedField, 'parent'>,
  { query, parent, most }: FieldStorage & { at: 'query' },
  outer: Scope | null,
): { text: string; scope: Scope } {
  const scope = scopeAt(outer ? outer.depth + 1 : 1);
  const source = { field, node: selected.node };
  const leads: string[] = [];
  const imported = parent && outer ? [outer.node] : [];
  const expressions = new Map<string, string>();
  for (const name of query.parameters) {
    const argument = field.args.find((each) => each.name === name);
    if (name === parent && outer) expressions.set(name, `[${outer.node}.id]`);
    else if (!argument)
      throw new Error(`queries/${query.file} reads $${name}, which ${field.name} does not take`);
    else if (name === 'first') expressions.set(name, limit(compilation, source, most));
    else if (isLookup(argument)) {
      const found = idsOf(compilation, source, argument, `v${scope.depth}${leads.length}`);
      if (found.lead) {
        leads.push(found.lead);
        imported.push(found.ids);
      }
      expressions.set(name, found.ids);
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
  const row = `CALL (${imported.join(', ')}) { ${cypher} } WITH {${columns.join(', ')}} AS ${scope.node}`;
  return { text: [...leads, row].join(' '), scope };
}

function limit({ statement }: Compilation, source: ArgumentSource, most: number): string {
  return statement.parameter(source, ({ first }) => {
    if (typeof first === 'number' && first >= 1 && first <= most) return first;
    throw refusal('BAD_USER_INPUT', `"first" is ${String(first)}; from 1 to ${most} are answered.`);
  });
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
): { ids: string; lead: string | null } {
  const input = getNamedType(type) as GraphQLInputObjectType;
  const ways = Object.values(input.getFields());
  const idWays = new Set(
    ways.filter((way) => getNamedType(way.type) === GraphQLID).map((way) => way.name),
  );
  const given = (values: Record<string, unknown>) =>
    (values[name] as Ways | null | undefined)?.flatMap((way) => Object.entries(way));
  const ids = statement.parameter(
    source,
    (values) =>
      given(values)
        ?.filter(([way]) => idWays.has(way))
        .map(([, id]) => nodeOfId(id).id) ?? null,
  );
  const asked = new Set(
    given(getArgumentValues(source.field, source.node, request.variables))?.map(([way]) => way),
  );
  const lookups = ways.filter((way) => asked.has(way.name) && !idWays.has(way.name));
  if (!lookups.length) return { ids, lead: null };
  const label = input.name.replace(/By$/, '');
  const branches = lookups.map((way) => {
    const place = `${input.name}.${way.name}`;
    const { where } = storage.inputs.get(place)!;
    const keys = statement.parameter(source, (values) =>
      given(values)!
        .filter(([asked]) => asked === way.name)
        .map(([, key]) => inWordsOfTheGraph(key, way.type, place, storage)),
    );
    const found = where!.index
      ? `CALL db.index.fulltext.queryNodes('${where!.index}', '"' + w + '"') YIELD node AS x WHERE x:${label} AND`
      : `MATCH (x:${label}) WHERE`;
    return `UNWIND ${keys} AS w ${found} ${written(where!.cypher, { n: 'x', $v: 'w' })} RETURN x.id AS id`;
  });
  return {
    ids: variable,
    lead: `CALL (*) { CALL () { ${branches.join(' UNION ')} UNION UNWIND ${ids} AS id RETURN id } RETURN collect(id) AS ${variable} }`,
  };
}
