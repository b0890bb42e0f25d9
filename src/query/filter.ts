import {
  getNamedType,
  getNullableType,
  GraphQLID,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { nameKey } from '../fold.js';
import { nodeOfId } from './global-id.js';
import type { InputStorage, Storage } from './storage.js';
import { type ArgumentSource, type ArgumentValues, type Statement, written } from './statement.js';
import { wordOfName } from './words.js';

/** What a list starts from instead of all nodes of its type. */
export interface Anchor {
  /** Cypher that binds `node`. */
  text: string;
  node: string;
  /** Relationships whose keys lead from it to the items, latest first; none: `pattern` is walked. */
  hub: string[];
  pattern: string;
}

/** A condition that a list read by hub keys can leave to another key. */
export interface Keyed {
  property: string;
  /** Parameter with the values that the key may begin with. */
  values: string;
  /** The same as a condition on the node. */
  predicate: string;
}

export interface Conditions {
  predicates: string[];
  keyed: Keyed | null;
  /** Property of the hub edges that alone do not fit, where that is known without looking at nodes. */
  exceptions: string | null;
  /** Only where one was asked for and some condition can be one. */
  anchor: Anchor | null;
}

interface Filter {
  storage: Storage;
  statement: Statement;
  source: ArgumentSource;
}

type Value = Record<string, unknown>;
type Path = (string | number)[];

/**
 * The conditions that a filter argument puts on `node`; without a filter, those that hold unless it says otherwise. With
 * `mayAnchor` the most selective condition that a list can start from becomes its anchor, and is no predicate.
 */
export function conditionsOf(
  filter: Filter,
  type: GraphQLInputObjectType,
  value: Value | null,
  path: Path,
  node: string,
  mayAnchor = false,
): Conditions {
  const chosen = mayAnchor && value ? anchorField(filter, type, value) : null;
  const keyed: Keyed[] = [];
  const predicates = value ? holding(filter, type, value, path, node, chosen, keyed) : [];
  const unlessGiven = Object.keys(type.getFields()).flatMap((name) => {
    const { where } = storageOf(filter, type, name);
    return where?.unless && !isGivenIn(value, name) ? [where] : [];
  });
  const byDefault = unlessGiven.map(({ unless }) => written(unless!, { n: node }));
  const isAll = predicates.length === 0 && chosen === null && unlessGiven.length === 1;
  return {
    predicates: [...predicates, ...byDefault],
    exceptions: isAll ? unlessGiven[0]!.exceptions : null,
    keyed: keyed[0] ?? null,
    anchor: chosen ? anchorOf(filter, type, value!, [...path, chosen], node) : null,
  };
}

/** Cypher that binds to `node` what one argument of a look-up means. */
export function lookupText(
  filter: Filter,
  place: string,
  type: GraphQLInputType,
  path: Path,
  node: string,
  label: string,
): string {
  const { where } = filter.storage.inputs.get(place)!;
  const v = parameter(filter, path, type, where?.asName);
  const condition = written(where?.cypher ?? 'n.id = $v', { n: node, $v: v });
  return `${beginning(where?.index ?? null, v, node, label)} ${condition}`;
}

/** Cypher that binds nodes of a label from which a condition, which follows, chooses. */
function beginning(index: string | null, v: string, node: string, label: string): string {
  if (!index) return `MATCH (${node}:${label}) WHERE`;
  return `CALL db.index.fulltext.queryNodes('${index}', '"' + ${v} + '"') YIELD node AS ${node} WHERE ${node}:${label} AND`;
}

function holding(
  filter: Filter,
  type: GraphQLInputObjectType,
  value: Value,
  path: Path,
  node: string,
  anchored: string | null = null,
  keyed: Keyed[] = [],
): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const given = value[field.name];
    if (given === undefined || given === null) return [];
    const at = [...path, field.name];
    if (getNamedType(field.type) === type)
      return [combined(filter, type, field.name, given, at, node)];
    const { where, some, range } = storageOf(filter, type, field.name);
    const predicates = range ? within(filter, given as Value, at, `${node}.${range}`) : [];
    if (some && field.name !== anchored) {
      const x = `${node}x`;
      const conditions = conditionsOn(filter, field.type, some, given, at, x);
      predicates.push(`EXISTS { ${written(some.match, { n: node, x })} WHERE ${conditions} }`);
    }
    if (where) {
      const v = parameter(filter, at, field.type, where.asName);
      const predicate = written(where.cypher, { n: node, x: `${node}x`, $v: v });
      predicates.push(predicate);
      if (where.key) keyed.push({ property: where.key, values: v, predicate });
    }
    return predicates;
  });
}

function combined(
  filter: Filter,
  type: GraphQLInputObjectType,
  name: string,
  given: unknown,
  path: Path,
  node: string,
): string {
  const one = (value: unknown, at: Path) =>
    `(${holding(filter, type, value as Value, at, node).join(' AND ') || 'true'})`;
  if (!Array.isArray(given)) return `NOT ${one(given, path)}`;
  const all = given.map((value, place) => one(value, [...path, place]));
  if (name === 'or') return `(${all.join(' OR ') || 'false'})`;
  return all.join(' AND ') || 'true';
}

function anchorField(filter: Filter, type: GraphQLInputObjectType, value: Value): string | null {
  const ranked = Object.keys(type.getFields())
    .filter((name) => value[name] != null)
    .map((name) => ({ name, rank: storageOf(filter, type, name).some?.anchor ?? null }))
    .filter(({ rank }) => rank !== null)
    .sort((one, other) => one.rank! - other.rank!);
  return ranked[0]?.name ?? null;
}

function anchorOf(
  filter: Filter,
  type: GraphQLInputObjectType,
  value: Value,
  path: Path,
  node: string,
): Anchor {
  const name = path.at(-1) as string;
  const some = storageOf(filter, type, name).some!;
  const x = `${node}a`;
  const label = /\(x:(\w+)\)/.exec(some.match)![1]!;
  const input = type.getFields()[name]!.type;
  return {
    text: anchorText(filter, input, some, value[name], path, x, label),
    node: x,
    hub: some.hub,
    pattern: written(some.match.replace(`(x:${label})`, '(x)'), { n: node, x }),
  };
}

/** A way to name one node is a look-up; other conditions are put on all nodes of the label. */
function anchorText(
  filter: Filter,
  type: GraphQLInputType,
  some: NonNullable<InputStorage['some']>,
  given: unknown,
  path: Path,
  x: string,
  label: string,
): string {
  const input = getNamedType(type);
  if (isInputObjectType(input) && input.isOneOf) {
    const key = Object.keys(given as Value)[0]!;
    const place = `${input.name}.${key}`;
    return lookupText(filter, place, input.getFields()[key]!.type, [...path, key], x, label);
  }
  return `MATCH (${x}:${label}) WHERE ${conditionsOn(filter, type, some, given, path, x)}`;
}

function conditionsOn(
  filter: Filter,
  type: GraphQLInputType,
  some: NonNullable<InputStorage['some']>,
  given: unknown,
  path: Path,
  x: string,
): string {
  if (some.where) return written(some.where, { x, $v: parameter(filter, path, type) });
  const input = getNamedType(type) as GraphQLInputObjectType;
  return conditionsOf(filter, input, given as Value, path, x).predicates.join(' AND ') || 'true';
}

/** A value that ends at a month or year takes in all of its days: '~' sorts after '-' and every digit. */
function within(filter: Filter, given: Value, path: Path, property: string): string[] {
  const predicates: string[] = [];
  if (given['from'] != null) {
    const from = filter.statement.parameter(filter.source, (values) =>
      at(values, [...path, 'from']),
    );
    predicates.push(`${property} >= ${from}`);
  }
  if (given['to'] != null) {
    const to = filter.statement.parameter(
      filter.source,
      (values) => `${at(values, [...path, 'to']) as string}~`,
    );
    predicates.push(`${property} > '' AND ${property} < ${to}`);
  }
  return predicates;
}

function parameter(filter: Filter, path: Path, type: GraphQLInputType, asName = false): string {
  return filter.statement.parameter(filter.source, (values) =>
    inWordsOfTheGraph(at(values, path), type, asName),
  );
}

/** A coerced value of an argument as the graph has it: words of enums, ids of nodes, keys of names. */
export function inWordsOfTheGraph(value: unknown, type: GraphQLInputType, asName = false): unknown {
  if (value === null || value === undefined) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return (value as unknown[]).map((item) => inWordsOfTheGraph(item, nullable.ofType, asName));
  if (isEnumType(nullable)) return wordOfName(value as string);
  if (nullable === GraphQLID) return nodeOfId(value as string).id;
  if (isInputObjectType(nullable)) return { ...(value as Value) };
  return asName ? nameKey(value as string) : value;
}

function at(values: ArgumentValues, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Value)[key], values);
}

function isGivenIn(value: unknown, name: string): boolean {
  if (Array.isArray(value)) return value.some((item) => isGivenIn(item, name));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, item]) => (key === name && item != null) || isGivenIn(item, name),
  );
}

function storageOf(filter: Filter, type: GraphQLInputObjectType, name: string): InputStorage {
  return filter.storage.inputs.get(`${type.name}.${name}`)!;
}
