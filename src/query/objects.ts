import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  GraphQLNonNull,
  GraphQLObjectType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { Columns, objectOf, type Read, type Row } from './columns.js';
import { nestedConnection } from './connections.js';
import { edgeText, scopeAlong } from './edge-text.js';
import { globalId } from './global-id.js';
import { inResponseOrder, type Request, type Selected, selectedFields } from './selection.js';
import { rowsText } from './rows-text.js';
import type { FieldStorage, Storage } from './storage.js';
import { type Scope, scopeAt, type Statement, written } from './statement.js';
import { nameOfWord } from './words.js';

/** What a statement is compiled from and into. */
export interface Compilation {
  request: Request;
  storage: Storage;
  statement: Statement;
}

/** A field that is selected, with what the schema says of it. */
export interface PlannedField {
  selected: Selected;
  parent: GraphQLObjectType;
  field: GraphQLField<unknown, unknown>;
}

/**
 * Adds to `columns` what the selections need of a node of this type, and tells how to make the object from the row. An
 * interface or union takes one column: a list that begins with the place of the concrete type.
 */
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
    return abstractRead(compilation, possible, sets, scope, columns);
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
): Read | null {
  if (selected.name === '__typename') return () => parent.name;
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
    case 'json':
      return jsonRead(compilation, planned, scope, columns);
    case 'hub':
      return nestedConnection(compilation, planned, storage, scope, columns);
    case 'edge':
      return typeName.endsWith('Connection')
        ? nestedConnection(compilation, planned, storage, scope, columns)
        : edgeRead(compilation, planned, storage, scope, columns);
    case 'query':
      return rowsRead(compilation, planned, storage, scope, columns);
    case 'computed':
      return null;
    case 'list':
    case 'lookup':
    case 'byId':
    case 'search':
    case 'singleton':
      throw new Error(`${parent.name}.${field.name} can only be a field of Query`);
  }
}

function leafRead(
  { storage }: Compilation,
  { parent, field }: PlannedField,
  scope: Scope,
  columns: Columns,
  expression?: string,
): Read {
  const owner = storage.relationships.has(parent.name) ? 'e' : 'n';
  const names = { n: scope.node, e: scope.edge, i: scope.index };
  const place = columns.at(written(expression ?? `${owner}.${field.name}`, names));
  const nullable = getNullableType(field.type);
  if (isListType(nullable)) {
    const isEnum = isEnumType(getNamedType(field.type));
    const whenNull = field.type instanceof GraphQLNonNull ? [] : null;
    return (row) => {
      const list = (row[place] as unknown[] | null) ?? whenNull;
      return isEnum && list ? list.map(nameOfWord) : list;
    };
  }
  if (field.name === 'id') return (row) => globalId(parent.name, row[place] as string);
  if (isEnumType(nullable)) return (row) => nameOfWord(row[place]);
  return (row) => row[place];
}

function jsonRead(
  { request }: Compilation,
  { selected, field }: PlannedField,
  scope: Scope,
  columns: Columns,
): Read {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const place = columns.at(`${scope.node}.${field.name}`);
  const entries = selectedFields(request, type, selected.sets).map(
    ({ responseKey, name }): [string, (value: Record<string, unknown>) => unknown] => {
      if (name === '__typename') return [responseKey, () => type.name];
      const isEnum = isEnumType(getNamedType(type.getFields()[name]!.type));
      return [responseKey, (value) => (isEnum ? nameOfWord(value[name]) : value[name])];
    },
  );
  return (row) =>
    ((row[place] as string[] | null) ?? []).map((json) => {
      const value = JSON.parse(json) as Record<string, unknown>;
      return Object.fromEntries(entries.map(([key, read]) => [key, read(value)]));
    });
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
  const found = edgeText(storage, outer, scope, isList);
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
    return (row, parameters) => (row[place] as Row[]).map((item) => read(item, parameters));
  return (row, parameters) => {
    const item = (row[place] as Row[])[0];
    return item ? read(item, parameters) : null;
  };
}

function abstractRead(
  compilation: Compilation,
  types: readonly GraphQLObjectType[],
  sets: readonly SelectionSetNode[],
  scope: Scope,
  columns: Columns,
): Read {
  const sorted = [...types].sort((one, other) => (one.name < other.name ? -1 : 1));
  const branches = sorted.map((type) => {
    const inner = new Columns();
    const read = objectRead(compilation, type, sets, scope, inner);
    const label = compilation.storage.nodes.get(type.name)!.label;
    return { name: type.name, isOfType: `${scope.node}:${label}`, inner, read };
  });
  const alike = new Set(branches.map(({ inner }) => inner.list)).size === 1;
  const cases = branches.map(({ isOfType, inner }, tag) =>
    alike
      ? `WHEN ${isOfType} THEN ${tag}`
      : `WHEN ${isOfType} THEN [${[tag, ...inner.expressions].join(', ')}]`,
  );
  const choice = `CASE ${cases.join(' ')} END`;
  const place = columns.at(
    alike ? `[${[choice, ...branches[0]!.inner.expressions].join(', ')}]` : choice,
  );
  return (row, parameters) => {
    const [tag, ...rest] = row[place] as [number, ...unknown[]];
    const branch = branches[tag]!;
    // Apollo completes the response with this name; it is no field of the selection.
    return Object.assign(branch.read(rest, parameters) as object, { [TYPE]: branch.name });
  };
}

/** Under which the concrete type of an interface's or union's object is told to graphql-js. */
export const TYPE = Symbol('type');
