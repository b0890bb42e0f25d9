import {
  getArgumentValues,
  getNamedType,
  GraphQLID,
  getNullableType,
  type GraphQLInterfaceType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { builderOf, type Build, type Check, noticing } from './builder.js';
import { Columns, ROOT_ROW } from './columns.js';
import type { Compilation, PlannedField } from './compilation.js';
import { plannedConnection } from './connections.js';
import { lookupText } from './filter.js';
import { globalId, nodeOfId, typesNamed } from './global-id.js';
import { pageText } from './list-text.js';
import { readOf, readOfOne } from './objects.js';
import { refusal } from './refusal.js';
import { rowsText } from './rows-text.js';
import type { FieldStorage, NodeStorage } from './storage.js';
import { type ArgumentValues, scopeAt, written } from './statement.js';

/** A root field as one Cypher statement. */
export interface CompiledRoot {
  text: string;
  /** Makes the field's value from all rows of the answer. */
  build: Build;
}

/** Compiles a field of Query. */
export function compiledRoot(compilation: Compilation, planned: PlannedField): CompiledRoot {
  const { field } = planned;
  const storage = compilation.storage.fields.get(`Query.${field.name}`)!;
  switch (storage.at) {
    case 'list':
    case 'search':
      return rootList(compilation, planned, storage);
    case 'lookup':
      return lookup(compilation, planned);
    case 'byId':
      return byId(compilation, planned);
    case 'singleton':
      return singleton(compilation, planned);
    case 'query':
      return analystRows(compilation, planned, storage);
    default:
      throw new Error(`Query.${field.name} says not how it is found`);
  }
}

function rootList(
  compilation: Compilation,
  planned: PlannedField,
  storage: FieldStorage & { at: 'list' | 'search' },
): CompiledRoot {
  const connection = plannedConnection(compilation, planned, storage, null, readOf);
  const { source, scope, order, page, columns, wantsItems, total, inOne } = connection;
  const items = pageText(source, scope, order, page);
  const kept = [scope.node, ...(source.by === 'match' ? source.keeps : [])].join(', ');
  const built = (fetched: string, total: string) =>
    builderOf(connection.read('r0', fetched, total));
  if (!total)
    return {
      text: `${items} RETURN ${columns.returned()}`,
      build: built('rows', 'null'),
    };
  if (!wantsItems) return { text: `RETURN ${total} AS total`, build: built('[]', 'rows[0][0]') };
  // A page without items still has a row, which holds the total.
  const last = columns.expressions.length;
  const paged = inOne
    ? `${inOne.lead} WITH ${inOne.found}, ${inOne.total} AS total OPTIONAL CALL (${inOne.found}) { ${inOne.items} RETURN ${kept} }`
    : `WITH ${total} AS total OPTIONAL CALL (total) { ${items} RETURN ${kept} }`;
  return {
    text: `${paged} RETURN ${columns.returned('total', `${scope.node} IS NULL`)}`,
    build: built(`(rows[0][${last + 1}] ? [] : rows)`, `rows[0][${last}]`),
  };
}

/** More than these of one name are not told apart in the answer. */
const MOST_CANDIDATES = 10;

function lookup(compilation: Compilation, { selected, field }: PlannedField): CompiledRoot {
  const { request, statement } = compilation;
  const scope = scopeAt(1);
  const typeName = getNamedType(field.type).name;
  const node = compilation.storage.nodes.get(typeName)!;
  const argument = field.args[0]!;
  const source = { field, node: selected.node };
  const given = getArgumentValues(field, selected.node, request.variables)[argument.name];

  const named = getNamedType(argument.type);
  const input = isInputObjectType(named) ? named : null;
  const key = input ? Object.keys(given as object)[0]! : argument.name;
  const type = input ? input.getFields()[key]!.type : argument.type;
  const place = input ? `${input.name}.${key}` : `Query.${field.name}.${key}`;
  const path = input ? [argument.name, key] : [key];

  const columns = new Columns();
  const read = readOf(compilation, typeName, selected.sets, scope, columns);
  if (getNamedType(type) === GraphQLID) {
    const id = statement.parameter(
      source,
      (values) =>
        nodeOfId(
          path.reduce<unknown>((value, step) => (value as ArgumentValues)[step], values) as string,
        ).id,
    );
    return {
      text: `CALL () { ${byIdText(node, id, scope.node, 'UNION ALL')} } WITH ${scope.node} LIMIT 1 RETURN ${columns.returned()}`,
      build: builderOf(oneOrNull(read(ROOT_ROW), 'rows[0]')),
    };
  }
  const found = lookupText({ ...compilation, source }, place, type, path, scope.node, node.label);
  const id = columns.at(`${scope.node}.id`);
  const apart = node.apart ? columns.at(written(node.apart, { n: scope.node })) : -1;
  const check: Check = (rows) =>
    rows.length <= 1
      ? null
      : refusal(
          'AMBIGUOUS_NAME',
          `${rows.length === MOST_CANDIDATES ? 'Many' : rows.length} fit this ${key}. Ask again by the id of one of the candidates.`,
          {
            candidates: rows.map((each) => ({
              id: globalId(typeName, each[id] as string),
              ...(each[apart] as object | undefined),
            })),
          },
        );
  return {
    text: `${found} WITH ${scope.node} ORDER BY ${scope.node}.id LIMIT ${MOST_CANDIDATES} RETURN ${columns.returned()}`,
    build: builderOf(oneOrNull(read(ROOT_ROW), 'checked(check, rows)'), check),
  };
}

const oneOrNull = (made: string, row: string) =>
  `((${ROOT_ROW}) => ${ROOT_ROW} ? ${made} : null)(${row})`;

/** `UNION ALL` where the first found is taken, for `UNION` looks for both before it gives either. */
function byIdText(
  { label, also }: NodeStorage,
  id: string,
  node: string,
  union: 'UNION' | 'UNION ALL',
): string {
  const direct = `MATCH (${node}:${label} {id: ${id}}) RETURN ${node}`;
  return also
    ? `${direct} ${union} MATCH ${written(also, { n: node, $v: id })} RETURN ${node}`
    : direct;
}

const MOST_IDS = 100;

function byId(compilation: Compilation, { selected, field }: PlannedField): CompiledRoot {
  const scope = scopeAt(1);
  const columns = new Columns();
  const { schema, variables } = compilation.request;
  const given = getArgumentValues(field, selected.node, variables);
  const named = new Set(typesNamed(Object.values(given).flat()));
  const possible = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType);
  const meant = possible.filter(({ name }) => named.has(name));
  const types = meant.length ? meant : possible;
  const read = readOfOne(compilation, types, selected.sets, scope, columns);
  const wanted = compilation.statement.parameter({ field, node: selected.node }, (values) =>
    idsOf(values).map((id, place) => {
      const { type, id: key } = nodeOfId(id);
      return { place, [type ?? 'none']: key };
    }),
  );
  const branches = types.map(({ name }) =>
    byIdText(compilation.storage.nodes.get(name)!, `w.${name}`, scope.node, 'UNION'),
  );
  const isList = isListType(getNullableType(field.type));
  return {
    text: `UNWIND ${wanted} AS w CALL (w) { ${branches.join(' UNION ')} } WITH w, ${scope.node} RETURN ${columns.returned('w.place')}`,
    build: builderOf(
      isList
        ? `byPlace(rows, parameters.${wanted.slice(1)}.length).map((row) => ${oneOrNull(read(ROOT_ROW), 'row')})`
        : oneOrNull(read(ROOT_ROW), 'rows[0]'),
    ),
  };
}

function idsOf(values: ArgumentValues): string[] {
  if (typeof values['id'] === 'string') return [values['id']];
  const ids = values['ids'] as string[];
  if (ids.length <= MOST_IDS) return ids;
  throw refusal(
    'BAD_USER_INPUT',
    `"ids" has ${ids.length} ids; at most ${MOST_IDS} are answered at once.`,
    { ids: { requested: ids.length, limit: MOST_IDS } },
  );
}

function analystRows(
  compilation: Compilation,
  planned: PlannedField,
  storage: FieldStorage & { at: 'query' },
): CompiledRoot {
  const { selected, field } = planned;
  const columns = new Columns();
  const { text, scope, noOne } = rowsText(compilation, planned, storage, null);
  const read = readOf(compilation, getNamedType(field.type).name, selected.sets, scope, columns);
  const isList = isListType(getNullableType(field.type));
  const made = isList
    ? `rows.map((${ROOT_ROW}) => (${read(ROOT_ROW)}))`
    : oneOrNull(read(ROOT_ROW), 'rows[0]');
  if (!noOne) return { text: `${text} RETURN ${columns.returned()}`, build: builderOf(made) };
  // A timeline has its rows whoever is meant.
  const isEmpty = `rows.length === 0 || rows[0][${columns.expressions.length}]`;
  return {
    text: `${text} RETURN ${columns.returned(noOne)}`,
    build: builderOf(noticing(isEmpty, made)),
  };
}

function singleton(compilation: Compilation, { selected, field }: PlannedField): CompiledRoot {
  const columns = new Columns();
  const typeName = getNamedType(field.type).name;
  const read = readOf(compilation, typeName, selected.sets, scopeAt(1), columns);
  return {
    text: `RETURN ${columns.returned()}`,
    build: builderOf(`((${ROOT_ROW}) => (${read(ROOT_ROW)}))(rows[0])`),
  };
}
