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
import { foldStart, nameKey } from '../fold.js';
import type { Chosen, Conditions, Keyed } from './conditions.js';
import { codeOfCountry, keyOfCountry } from './country-code.js';
import { nodeOfId } from './global-id.js';
import { FROM_NOWHERE, isTaken, type Path, type Reached } from './reached.js';
import { idOfTopic } from './topic-id.js';
import type { InputStorage, Storage } from './storage.js';
import { type ArgumentSource, type ArgumentValues, type Statement, written } from './statement.js';
import { wordOfName } from './words.js';

/** The filter of one field of the document. */
export interface Filter {
  storage: Storage;
  statement: Statement;
  source: ArgumentSource;
}

export type Value = Record<string, unknown>;
/** The conditions that a filter argument puts on `node`; without a filter, those that hold unless it says otherwise. */
export function conditionsOf(
  filter: Filter,
  type: GraphQLInputObjectType,
  value: Value | null,
  path: Path,
  node: string,
  { settled, taken }: Reached = FROM_NOWHERE,
): Conditions {
  const keyed: Keyed[] = [];
  const chosen: Chosen[] = [];
  const ranged: string[] = [];
  const predicates = value
    ? holding(
        { ...filter, settled, taken, keyed, chosen, ranged, isNegated: false },
        type,
        value,
        path,
        node,
      )
    : [];
  const unlessGiven = Object.keys(type.getFields()).flatMap((name) => {
    const { where } = inputStorage(filter, type, name);
    return where?.unless && !isGivenIn(value, name) ? [where] : [];
  });
  const byDefault = unlessGiven.map(({ unless }) => written(unless!, { n: node }));
  const isAll = predicates.length === 0 && unlessGiven.length === 1;
  return {
    predicates: [...predicates, ...byDefault],
    exceptions: isAll ? unlessGiven[0]!.exceptions : null,
    keyed: keyed[0] ?? null,
    chosen: chosen[0] ?? null,
    ranged,
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
  const v = parameter(filter, path, type, place);
  return wayText(filter.storage, place, v, node, label);
}

/** Cypher that binds to `node` what of a label the value `v` means as the way `place` to name one. */
export function wayText(
  storage: Storage,
  place: string,
  v: string,
  node: string,
  label: string,
): string {
  const { where } = storage.inputs.get(place)!;
  const condition = written(where?.cypher ?? 'n.id = $v', { n: node, $v: v });
  return `${beginning(where?.index ?? null, v, node, label)} ${condition}`;
}

/** Cypher that binds nodes of a label from which a condition, which follows, chooses. */
function beginning(index: string | null, v: string, node: string, label: string): string {
  if (!index) return `MATCH (${node}:${label}) WHERE`;
  return `CALL db.index.fulltext.queryNodes('${index}', '"' + ${v} + '"') YIELD node AS ${node} WHERE ${node}:${label} AND`;
}

/** A filter all of whose conditions hold, or one of its branches. */
interface Branch extends Filter, Reached {
  /** Gather what a key can settle, and what its range does; null in a branch that need not hold. */
  keyed: Keyed[] | null;
  chosen: Chosen[] | null;
  ranged: string[] | null;
  /** Whether it stands in a `not`, so that each condition has to be true or false. */
  isNegated: boolean;
}

function holding(
  branch: Branch,
  type: GraphQLInputObjectType,
  value: Value,
  path: Path,
  node: string,
): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const given = value[field.name];
    if (given === undefined || given === null) return [];
    const at = [...path, field.name];
    if (getNamedType(field.type) === type)
      return combined(branch, type, field.name, given, at, node);
    const { where, some, range } = inputStorage(branch, type, field.name);
    const place = `${type.name}.${field.name}`;
    const predicates = range ? within(branch, given as Value, at, `${node}.${range}`) : [];
    branch.ranged?.push(...predicates);
    if (some && at.join() !== branch.settled?.join()) {
      const x = `${node}x`;
      const conditions = conditionsOn(branch, place, field.type, some.where, given, at, x);
      predicates.push(`EXISTS { ${written(some.match, { n: node, x })} WHERE ${conditions} }`);
    }
    if (where) {
      // A key is read once for each of its values, so that what is told twice would be found twice.
      const v = parameter(branch, at, field.type, place, Boolean(where.key ?? where.seek));
      const predicate = written(where.cypher, { n: node, x: `${node}x`, $v: v });
      predicates.push(branch.isNegated ? definite(predicate) : predicate);
      if (where.key)
        branch.keyed?.push({ property: where.key, seek: where.seek, values: v, predicate });
      const { usual, unless, exceptions, apart, seek } = where;
      if (usual && unless && exceptions)
        branch.chosen?.push({
          predicate,
          exceptions,
          wantsUsual: written(usual, { $v: v }),
          isUsual: written(unless, { n: node }),
          apart: apart && seek ? { label: apart, property: seek, values: v } : null,
        });
    }
    return predicates;
  });
}

function combined(
  branch: Branch,
  type: GraphQLInputObjectType,
  name: string,
  given: unknown,
  path: Path,
  node: string,
): string[] {
  const each = (value: unknown, at: Path, inner: Branch) =>
    holding(inner, type, value as Value, at, node);
  if (name === 'and')
    return (given as Value[]).flatMap((value, place) => each(value, [...path, place], branch));
  const apart = { ...branch, keyed: null, chosen: null, ranged: null };
  const one = (value: unknown, at: Path, inner: Branch) =>
    `(${each(value, at, inner).join(' AND ') || constant(branch, true)})`;
  // The days of one branch alone are no bounds of the page.
  if (name === 'or' && isTaken(path, branch.taken))
    return each((given as Value[])[branch.taken.at(-1) as number], branch.taken, {
      ...branch,
      ranged: null,
    });
  if (name === 'not') return [`NOT ${one(given, path, { ...apart, isNegated: true })}`];
  const any = (given as Value[]).map((value, place) => one(value, [...path, place], apart));
  return [`(${any.join(' OR ') || constant(branch, false)})`];
}

/** As a parameter: of what the text says never to hold the database plans nothing, and then refuses the index that a hub must be read by. */
const constant = ({ statement, source }: Branch, value: boolean): string =>
  statement.parameter(source, () => value, String(value));

/** A comparison with what a node lacks is neither true nor false, and NOT leaves it so: here it is false. */
const definite = (predicate: string) =>
  predicate.startsWith('EXISTS') ? predicate : `coalesce(${predicate}, false)`;

/** What the input field at `place` asks of `x`: what `where` says, or the conditions of an input object. */
export function conditionsOn(
  filter: Filter,
  place: string,
  type: GraphQLInputType,
  where: string | null,
  given: unknown,
  path: Path,
  x: string,
): string {
  if (where) return written(where, { x, $v: parameter(filter, path, type, place) });
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

/** A parameter with the value on this way through the field's arguments, which is given to the input `place`. */
export function parameter(
  filter: Filter,
  path: Path,
  type: GraphQLInputType,
  place: string,
  isSet = false,
): string {
  if (isName(filter.storage, place))
    filter.statement.asksFor(filter.source, (values) => {
      const name = at(values, path) as string;
      return [{ name, key: inWordsOfTheGraph(name, type, place, filter.storage) as string }];
    });
  return filter.statement.parameter(
    filter.source,
    (values) => {
      const value = inWordsOfTheGraph(at(values, path), type, place, filter.storage);
      return isSet ? [...new Set(value as unknown[])] : value;
    },
    `${path.join('.')} ${place} ${isSet}`,
  );
}

/** A coerced value as the graph has it: words of enums, ids of nodes and, as the input `place` says, keys or folded beginnings of names, codes of countries or ids of topics. */
export function inWordsOfTheGraph(
  value: unknown,
  type: GraphQLInputType,
  place: string | null,
  storage: Storage,
): unknown {
  if (value === null || value === undefined) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return (value as unknown[]).map((item) =>
      inWordsOfTheGraph(item, nullable.ofType, place, storage),
    );
  if (isEnumType(nullable)) return wordOfName(value as string);
  if (nullable === GraphQLID) return nodeOfId(value as string).id;
  if (isInputObjectType(nullable))
    return Object.fromEntries(
      Object.entries(value as Value).map(([name, inner]) => {
        const { type: innerType } = nullable.getFields()[name]!;
        return [name, inWordsOfTheGraph(inner, innerType, `${nullable.name}.${name}`, storage)];
      }),
    );
  const input = place === null ? null : storage.inputs.get(place)!;
  const isName = input?.where?.asName ?? false;
  if (input?.asCountry) return (isName ? keyOfCountry : codeOfCountry)(value as string);
  if (input?.asTopic) return idOfTopic(value as string);
  if (input?.where?.asStart) return foldStart(value as string);
  return isName ? nameKey(value as string) : value;
}

/** Whether the input `place` is the whole name of someone. */
export function isName({ inputs }: Storage, place: string): boolean {
  const where = inputs.get(place)?.where;
  return Boolean(where?.asName && where.index);
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

/** Conditions of a field of a filter. */
export function inputStorage(
  filter: Filter,
  type: GraphQLInputObjectType,
  name: string,
): InputStorage {
  return filter.storage.inputs.get(`${type.name}.${name}`)!;
}
