import {
  type ASTNode,
  buildSchema,
  type ConstDirectiveNode,
  getArgumentValues,
  getDirectiveValues,
  type GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { type AnalystQuery, analystQuery } from './analyst-query.js';
import { type SortColumn, sortColumn } from './sort-column.js';

/** Where a field of the API lives in the graph, as the directives of `schema/` say. Cypher uses the names given there. */
export type FieldStorage =
  | { at: 'property' }
  | { at: 'expression'; expression: string }
  | { at: 'edge'; match: Match; order: SortColumn[]; each: string | null }
  | { at: 'hub'; edges: string[]; both: string | null }
  | { at: 'self' }
  | { at: 'json' }
  | { at: 'highlights'; values: string }
  | { at: 'list'; match: Match; order: SortColumn[] }
  | { at: 'lookup' }
  | { at: 'byId' }
  | { at: 'search'; index: string }
  | { at: 'singleton' }
  | { at: 'query'; query: AnalystQuery; parent: string | null }
  | { at: 'computed' };

/** A pattern and its condition. */
export interface Match {
  pattern: string;
  where: string | null;
}

export interface NodeStorage {
  label: string;
  also: string | null;
  /** A map that tells those apart that fit one look-up. */
  apart: string | null;
}

export interface WhereStorage {
  cypher: string;
  unless: string | null;
  /** Whether the value asks for those of which `unless` holds. */
  usual: string | null;
  /** Property that only those hub edges have for whose messages `unless` does not hold. */
  exceptions: string | null;
  /** Label that only nodes have of which `unless` does not hold. */
  apart: string | null;
  /** Full-text index that has the value as a whole term. */
  index: string | null;
  asName: boolean;
  /** Whether the value is the beginning of a folded name. */
  asStart: boolean;
  /** Property of hub edges whose values begin, after the parent, with one of the values. */
  key: string | null;
  /** Property that is one of the values and has an index beside that of the order of the root list. */
  seek: string | null;
  /** Whether each value names one node at most. */
  unique: boolean;
  /** Whether an index finds the nodes of which it holds. */
  indexed: boolean;
}

export interface SomeStorage {
  match: string;
  where: string | null;
  anchor: number | null;
  /** Whether the list may start there only where an index finds what the filter of `x` leaves. */
  within: boolean;
  /** How many are tied to `x` at most. */
  tied: string | null;
  /** Whether these may be so many that the list is read in its order instead. */
  often: boolean;
  /** Conditions on other places at which the list may start as well. */
  elsewhere: string[];
  hub: string[];
  /** How many of the hub's messages stand on two of its edges, where the graph keeps it. */
  both: string | null;
}

/** How many nodes a filter leaves that gives these fields and no other, where the graph keeps it; `$field` is a field's value. */
export interface TotalStorage {
  of: string[];
  cypher: string;
}

/** An order that a client may choose. */
export interface OrderStorage {
  /** Its sort columns; null where it is the list's own order from its end. */
  columns: SortColumn[] | null;
  /** How a root list is found in this order by an index. */
  match: Match | null;
}

/** Conditions of one input field or argument. */
export interface InputStorage {
  where: WhereStorage | null;
  some: SomeStorage | null;
  range: string | null;
  /** Whether the value is a country, by its code or a name. */
  asCountry: boolean;
  /** The value is a topic, as a client may write it. */
  asTopic: boolean;
}

/** All that the directives say, by type and field. */
export interface Storage {
  nodes: Map<string, NodeStorage>;
  /** Types whose plain fields are properties of a relationship. */
  relationships: Set<string>;
  /** By `Type.field`. */
  fields: Map<string, FieldStorage>;
  /** By `Input.field`, or `Query.field.argument`. */
  inputs: Map<string, InputStorage>;
  /** By the name of the filter. */
  totals: Map<string, TotalStorage[]>;
  /** What a client may choose instead of a list's own order, by `Enum.VALUE`. */
  orders: Map<string, OrderStorage>;
}

type Arguments = Record<string, unknown>;
type Given = (name: string) => Arguments | undefined;
const textOf = (given: Arguments, name: string) => (given[name] as string | undefined) ?? null;

/** Reads the directives of the whole text of `schema/`, which names files of `queries/`. */
export function storageOf(text: string, queries: ReadonlyMap<string, string>): Storage {
  const schema = buildSchema(text);
  const storage: Storage = {
    nodes: new Map(),
    relationships: new Set(),
    fields: new Map(),
    inputs: new Map(),
    totals: new Map(),
    orders: new Map(),
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type)) readObject(schema, storage, type, queries);
    if (isInputObjectType(type)) readInput(schema, storage, type);
    if (isEnumType(type)) readOrders(schema, storage, type);
  }
  return storage;
}

function readObject(
  schema: GraphQLSchema,
  storage: Storage,
  type: GraphQLObjectType,
  queries: ReadonlyMap<string, string>,
): void {
  const given = directivesOf(schema, type.astNode);
  const node = given('node');
  if (node)
    storage.nodes.set(type.name, {
      label: node['label'] as string,
      also: textOf(node, 'also'),
      apart: textOf(node, 'apart'),
    });
  if (given('relationship')) storage.relationships.add(type.name);
  for (const field of Object.values(type.getFields())) {
    const place = `${type.name}.${field.name}`;
    storage.fields.set(place, fieldStorage(directivesOf(schema, field.astNode), queries));
    for (const argument of field.args)
      storage.inputs.set(
        `${place}.${argument.name}`,
        inputStorage(directivesOf(schema, argument.astNode)),
      );
  }
}

function readInput(schema: GraphQLSchema, storage: Storage, type: GraphQLInputObjectType): void {
  const total = schema.getDirective('total')!;
  const totals = (type.astNode?.directives ?? [])
    .filter(({ name }) => name.value === total.name)
    .map((node) => getArgumentValues(total, node) as unknown as TotalStorage);
  storage.totals.set(type.name, totals);
  for (const field of Object.values(type.getFields()))
    storage.inputs.set(
      `${type.name}.${field.name}`,
      inputStorage(directivesOf(schema, field.astNode)),
    );
}

function readOrders(schema: GraphQLSchema, storage: Storage, type: GraphQLEnumType): void {
  for (const value of type.getValues()) {
    const order = directivesOf(schema, value.astNode)('order');
    if (order)
      storage.orders.set(`${type.name}.${value.name}`, {
        columns: order['by'] ? orderOf({ order: order['by'] }) : null,
        match: order['match'] ? matchOf(order) : null,
      });
  }
}

function directivesOf(
  schema: GraphQLSchema,
  node: (ASTNode & { readonly directives?: ReadonlyArray<ConstDirectiveNode> }) | null | undefined,
): Given {
  return (name) => {
    const directive = schema.getDirective(name);
    return directive && node ? getDirectiveValues(directive, node) : undefined;
  };
}

function fieldStorage(given: Given, queries: ReadonlyMap<string, string>): FieldStorage {
  const cypher = given('cypher');
  if (cypher) return { at: 'expression', expression: cypher['expression'] as string };
  const edge = given('edge');
  if (edge)
    return { at: 'edge', match: matchOf(edge), order: orderOf(edge), each: textOf(edge, 'each') };
  const hub = given('hub');
  if (hub) return { at: 'hub', edges: hub['edges'] as string[], both: textOf(hub, 'both') };
  const list = given('list');
  if (list) return { at: 'list', match: matchOf(list), order: orderOf(list) };
  const highlights = given('highlights');
  if (highlights) return { at: 'highlights', values: highlights['values'] as string };
  const search = given('search');
  if (search) return { at: 'search', index: search['index'] as string };
  const query = given('query');
  if (query)
    return {
      at: 'query',
      query: analystQuery(queries, query['file'] as string),
      parent: textOf(query, 'parent'),
    };
  for (const at of ['self', 'json', 'lookup', 'byId', 'singleton', 'computed'] as const)
    if (given(at)) return { at };
  return { at: 'property' };
}

function matchOf(given: Arguments): Match {
  const [pattern = '', where = null] = (given['match'] as string).split(' WHERE ');
  return { pattern, where };
}

function orderOf(given: Arguments): SortColumn[] {
  return ((given['order'] as string[] | undefined) ?? []).map(sortColumn);
}

function inputStorage(given: Given): InputStorage {
  const where = given('where');
  const some = given('some');
  const range = given('range');
  return {
    where: where
      ? {
          cypher: where['cypher'] as string,
          unless: textOf(where, 'unless'),
          usual: textOf(where, 'usual'),
          exceptions: textOf(where, 'exceptions'),
          apart: textOf(where, 'apart'),
          index: textOf(where, 'index'),
          asName: where['asName'] === true,
          asStart: where['asStart'] === true,
          key: textOf(where, 'key'),
          seek: textOf(where, 'seek'),
          unique: where['unique'] === true,
          indexed: where['unique'] === true || where['indexed'] === true,
        }
      : null,
    some: some
      ? {
          match: some['match'] as string,
          where: textOf(some, 'where'),
          anchor: (some['anchor'] as number | undefined) ?? null,
          within: some['within'] === true,
          tied: textOf(some, 'tied'),
          often: some['often'] === true,
          elsewhere: (some['elsewhere'] as string[] | undefined) ?? [],
          hub: (some['hub'] as string[] | undefined) ?? [],
          both: textOf(some, 'both'),
        }
      : null,
    range: range ? textOf(range, 'property') : null,
    asCountry: given('country') !== undefined,
    asTopic: given('topic') !== undefined,
  };
}
