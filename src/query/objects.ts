import {
  getNamedType,
  getNullableType,
  type GraphQLObjectType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { Columns, objectOf, type Read, within } from './columns.js';
import type { Compilation, PlannedField } from './compilation.js';
import { nestedConnection } from './connections.js';
import { edgeText, scopeAlong } from './edge-text.js';
import { computedRead, highlightsRead, jsonRead, leafRead } from './leaves.js';
import { pageSize } from './page.js';
import { inResponseOrder, type Selected, selectedFields } from './selection.js';
import { rowsText } from './rows-text.js';
import type { FieldStorage } from './storage.js';
import { type Scope, scopeAt } from './statement.js';

/** Adds to `columns` what the selections need of a node of this type, and tells how to make the object from the row. */
export function readOf(
  compilation: Compilation,
  typeName: string,
  sets: readonly SelectionSetNode[],
  scope: Scope,
  columns: Columns,
): Read {
  const type = compilation.request.schema.getType(typeName);
  if (isObjectType(type)) return objectRead(compilation, type, sets, scope, columns);
  if (isAbstractType(type)) {
    const possible = compilation.request.schema.getPossibleTypes(type);
    return readOfOne(compilation, possible, sets, scope, columns);
  }
  throw new Error(`${typeName} has no fields`);
}

function objectRead(
  compilation: Compilation,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  scope: Scope,
  columns: Columns,
): Read {
  return objectOf(
    inResponseOrder(selectedFields(compilation.request, type, sets), (selected) =>
      fieldRead(compilation, type, selected, scope, columns),
    ),
  );
}

function fieldRead(
  compilation: Compilation,
  parent: GraphQLObjectType,
  selected: Selected,
  scope: Scope,
  columns: Columns,
): Read {
  if (selected.name === '__typename') return () => JSON.stringify(parent.name);
  const field = parent.getFields()[selected.name]!;
  const storage = compilation.storage.fields.get(`${parent.name}.${field.name}`)!;
  const planned = { selected, parent, field };
  const typeName = getNamedType(field.type).name;
  switch (storage.at) {
    case 'property':
      return isLeafType(getNamedType(field.type))
        ? leafRead(compilation, planned, scope, columns)
        : valueRead(compilation, planned, scope, columns);
    case 'expression':
      return leafRead(compilation, planned, scope, columns, storage.expression);
    case 'self':
      return readOf(compilation, typeName, selected.sets, scope, columns);
    case 'highlights':
      return highlightsRead(compilation, planned, scope, columns, storage.values);
    case 'json':
      return jsonRead(compilation, planned, scope, columns);
    case 'hub':
      return nestedConnection(compilation, planned, storage, scope, columns, readOf);
    case 'edge':
      return typeName.endsWith('Connection')
        ? nestedConnection(compilation, planned, storage, scope, columns, readOf)
        : edgeRead(compilation, planned, storage, scope, columns);
    case 'query':
      return rowsRead(compilation, planned, storage, scope, columns);
    case 'computed':
      return computedRead(compilation, planned);
    case 'list':
    case 'lookup':
    case 'byId':
    case 'search':
    case 'singleton':
      throw new Error(`${parent.name}.${field.name} can only be a field of Query`);
  }
}

function edgeRead(
  compilation: Compilation,
  { selected, field }: PlannedField,
  storage: FieldStorage & { at: 'edge' },
  outer: Scope,
  columns: Columns,
): Read {
  const scope = scopeAlong(storage.match, outer);
  const isList = isListType(getNullableType(field.type));
  const limit = field.args.some(({ name }) => name === 'first')
    ? compilation.statement.parameter({ field, node: selected.node }, pageSize)
    : null;
  const found = edgeText(storage, outer, scope, { isList, limit });
  return collected(compilation, { selected, field }, found, scope, columns);
}

/** A value of a row that is a node, or a list of nodes or rows. */
function valueRead(
  compilation: Compilation,
  { selected, field }: PlannedField,
  outer: Scope,
  columns: Columns,
): Read {
  const scope = scopeAt(outer.depth + 1);
  const value = `${outer.node}.${field.name}`;
  const isList = isListType(getNullableType(field.type));
  const found = isList
    ? `UNWIND ${value} AS ${scope.node}`
    : `WITH ${value} AS ${scope.node} WHERE ${scope.node} IS NOT NULL`;
  return collected(compilation, { selected, field }, found, scope, columns);
}

/** The rows of an analyst's query about the parent. */
function rowsRead(
  compilation: Compilation,
  planned: PlannedField,
  storage: FieldStorage & { at: 'query' },
  outer: Scope,
  columns: Columns,
): Read {
  const { text, scope } = rowsText(compilation, planned, storage, outer);
  return collected(compilation, planned, text, scope, columns);
}

/** What Cypher finds under a parent, one or a list. */
function collected(
  compilation: Compilation,
  { selected, field }: Omit<PlannedField, 'parent'>,
  found: string,
  scope: Scope,
  columns: Columns,
): Read {
  const inner = new Columns();
  const read = readOf(compilation, getNamedType(field.type).name, selected.sets, scope, inner);
  const place = columns.at(`COLLECT { ${found} RETURN ${inner.list} }`);
  if (isListType(getNullableType(field.type)))
    return (row) => `${row}[${place}].map((${within(row)}) => (${read(within(row))}))`;
  const none = isNonNullType(field.type) ? `missing(${JSON.stringify(field.name)})` : 'null';
  return (row) =>
    `((${within(row)}) => ${within(row)} ? ${read(within(row))} : ${none})(${row}[${place}][0])`;
}

/**
 * The same of a node of one of several types. Where they are not made alike it takes one column: a list that begins with the
 * place of the type.
 */
export function readOfOne(
  compilation: Compilation,
  types: readonly GraphQLObjectType[],
  sets: readonly SelectionSetNode[],
  scope: Scope,
  columns: Columns,
): Read {
  const sorted = [...types].sort((one, other) => (one.name < other.name ? -1 : 1));
  const branches = sorted.map((type) => {
    const inner = new Columns(1);
    const read = objectRead(compilation, type, sets, scope, inner);
    const label = compilation.storage.nodes.get(type.name)!.label;
    return { type, isOfType: `${scope.node}:${label}`, inner, read };
  });
  // What is made alike of every type needs no telling of the type.
  if (new Set(branches.map(({ inner, read }) => `${inner.list} ${read('r0')}`)).size === 1)
    return objectRead(compilation, sorted[0]!, sets, scope, columns);
  const cases = branches.map(
    ({ isOfType, inner }, tag) =>
      `WHEN ${isOfType} THEN [${[tag, ...inner.expressions].join(', ')}]`,
  );
  const place = columns.at(`CASE ${cases.join(' ')} END`);
  return (row) => {
    const made = branches.map(
      ({ read }, tag) => `${within(row)}[0] === ${tag} ? ${read(within(row))} : `,
    );
    return `((${within(row)}) => ${made.join('')}missing("type"))(${row}[${place}] ?? [])`;
  };
}
