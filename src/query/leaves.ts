import {
  getNamedType,
  getNullableType,
  type GraphQLObjectType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Columns, Read } from './columns.js';
import type { Compilation, PlannedField } from './compilation.js';
import { selectedFields } from './selection.js';
import { type Scope, written } from './statement.js';

/** A scalar, an enum, or a list of them, from a property or an expression. */
export function leafRead(
  { storage }: Compilation,
  { parent, field }: PlannedField,
  scope: Scope,
  columns: Columns,
  expression?: string,
): Read {
  const owner = storage.relationships.has(parent.name) ? 'e' : 'n';
  const names = { n: scope.node, e: scope.edge, i: scope.index };
  const place = columns.at(written(expression ?? `${owner}.${field.name}`, names));
  const isEnum = isEnumType(getNamedType(field.type));
  const isRequired = isNonNullType(field.type);
  if (isListType(getNullableType(field.type)))
    return (row) => {
      if (isRequired) return `(${row}[${place}] ?? [])${isEnum ? '.map(word)' : ''}`;
      return isEnum ? `(${row}[${place}]?.map(word) ?? null)` : `${row}[${place}]`;
    };
  const value = (row: string) =>
    isRequired
      ? `(${row}[${place}] ?? missing(${JSON.stringify(field.name)}))`
      : `${row}[${place}]`;
  if (field.name === 'id')
    return (row) => `globalId(${JSON.stringify(parent.name)}, ${value(row)})`;
  return isEnum ? (row) => `word(${value(row)})` : value;
}

/** Objects that one property holds as JSON. */
export function jsonRead(
  compilation: Compilation,
  { selected, field }: PlannedField,
  scope: Scope,
  columns: Columns,
): Read {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const place = columns.at(`${scope.node}.${field.name}`);
  const made = valueOf(compilation, type, selected.sets, 'v');
  return (row) =>
    `(${row}[${place}] ?? []).map((json) => { const v = JSON.parse(json); return ${made}; })`;
}

/** The places of the searched words in the values, a map. */
export function highlightsRead(
  compilation: Compilation,
  { selected, field }: PlannedField,
  scope: Scope,
  columns: Columns,
  values: string,
): Read {
  const type = getNamedType(field.type) as GraphQLObjectType;
  const place = columns.at(written(values, { n: scope.node }));
  const made = valueOf(compilation, type, selected.sets, 'v');
  return (row) =>
    `highlights(${row}[${place}], parameters.${scope.searched!.slice(1)}).map((v) => (${made}))`;
}

/** What the server itself answers. */
export function computedRead(compilation: Compilation, { selected, field }: PlannedField): Read {
  compilation.computed.add(field.name);
  const type = getNamedType(field.type);
  const value = `facts.${field.name}`;
  if (isLeafType(type)) return () => value;
  const made = valueOf(compilation, type as GraphQLObjectType, selected.sets, 'v');
  return () => `(${value}?.map((v) => (${made})) ?? null)`;
}

function valueOf(
  compilation: Compilation,
  type: GraphQLObjectType,
  sets: PlannedField['selected']['sets'],
  value: string,
): string {
  const selections = selectedFields(compilation.request, type, sets);
  const entries = selections.map(({ responseKey, name, sets: inner }) => {
    if (name === '__typename') return [responseKey, JSON.stringify(type.name)];
    const named = getNamedType(type.getFields()[name]!.type);
    if (isObjectType(named))
      return [
        responseKey,
        `${value}.${name}.map((${value}v) => (${valueOf(compilation, named, inner, `${value}v`)}))`,
      ];
    const read = `${value}.${name} ?? null`;
    return [responseKey, isEnumType(named) ? `word(${read})` : read];
  });
  return `({${entries.map(([key, read]) => `${JSON.stringify(key)}: ${read}`).join(', ')}})`;
}
