import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
} from 'graphql';
import {
  conditionsOf,
  conditionsOn,
  type Filter,
  inputStorage,
  lookupText,
  type Value,
} from './filter.js';
import { isTaken, type Path } from './reached.js';
import { written } from './statement.js';
import type { InputStorage, SomeStorage } from './storage.js';

/** What a list starts from instead of all nodes of its type. */
export interface Anchor {
  /** Where the condition stands that it settles. */
  path: Path;
  /** Cypher that binds `node`. */
  text: string;
  node: string;
  /** Relationships whose keys lead from it to the items, latest first; none: `pattern` is walked. */
  hub: string[];
  /** How many fitting items stand on two of them, where the graph keeps it. */
  both: string | null;
  pattern: string;
  /** How many items are tied to it at most, where that is told. */
  tied: string | null;
  /** Whether these may be so many that the list had better be read in its order. */
  isOften: boolean;
  /** Whether the nodes to start from are told one by one. */
  isNamed: boolean;
  /** Whether it is one node at most; of one name there may be several. */
  isOne: boolean;
}

/** A condition that every item fulfils and that a list may start from. */
interface Candidate {
  path: Path;
  /** `Input.field`. */
  place: string;
  type: GraphQLInputType;
  some: SomeStorage;
  where: string | null;
  given: unknown;
  isNamed: boolean;
  /** Whether an index finds the nodes to start from. */
  isIndexed: boolean;
}

/**
 * What a list may start from: of all conditions that must hold, wherever they stand in the filter, the one that leaves the
 * fewest. Several where only the graph can tell which that is: at most one whose items are all looked at, and then two that are
 * read by hub keys. There is another way to the items where the list is `beside` a parent.
 */
export function anchorsOf(
  filter: Filter,
  type: GraphQLInputObjectType,
  value: Value,
  path: Path,
  node: string,
  { taken, isBeside }: { taken: Path | null; isBeside: boolean },
): Anchor[] {
  const found = candidates(filter, type, value, path, taken).sort(
    (one, other) => one.some.anchor! - other.some.anchor!,
  );
  const named = found.filter(({ isNamed }) => isNamed);
  const hubs = found.filter(({ some }) => some.hub.length).slice(0, 2);
  const isAlone = !isBeside && !hubs.length;
  const others = found.filter(
    ({ some, isIndexed }) => !some.hub.length && (isAlone || (some.tied !== null && isIndexed)),
  );
  const chosen = named.length ? named.slice(0, 1) : [...others.slice(0, 1), ...hubs];
  return chosen.map((candidate, place) => anchorOf(filter, candidate, node, 'abc'[place]!));
}

/** The ways to the branches of an `or` that must hold, where a list may start from each of them; none where there is no such. */
export function branchesOf(
  filter: Filter,
  type: GraphQLInputObjectType,
  value: Value,
  path: Path,
): Path[] {
  const isStart = (branch: Value, at: Path) =>
    candidates(filter, type, branch, at, null).some(({ isIndexed }) => isIndexed) ||
    holds(filter, type, branch, ({ where }) => where?.key != null);
  const branches = (value['or'] ?? []) as Value[];
  const ways = branches.map((_, place): Path => [...path, 'or', place]);
  if (ways.length && branches.every((branch, place) => isStart(branch, ways[place]!))) return ways;
  const within = ((value['and'] ?? []) as Value[]).map((each, place) =>
    branchesOf(filter, type, each, [...path, 'and', place]),
  );
  return within.find(({ length }) => length) ?? [];
}

function candidates(
  filter: Filter,
  type: GraphQLInputObjectType,
  value: Value,
  path: Path,
  taken: Path | null,
): Candidate[] {
  return Object.entries(value).flatMap(([name, given]): Candidate[] => {
    if (given === null || given === undefined) return [];
    const at = [...path, name];
    if (name === 'and')
      return (given as Value[]).flatMap((each, place) =>
        candidates(filter, type, each, [...at, place], taken),
      );
    if (name === 'or' && isTaken(at, taken)) {
      const branch = (given as Value[])[taken.at(-1) as number]!;
      return candidates(filter, type, branch, taken, null);
    }
    const { some } = inputStorage(filter, type, name);
    if (some?.anchor == null) return [];
    const place = `${type.name}.${name}`;
    const inner = type.getFields()[name]!.type;
    const isNamed = holds(filter, inner, given, ({ where }) => where?.unique === true);
    const isIndexed =
      some.where !== null || isOneOf(inner) || isFound(filter, inner, given as Value, at);
    if (some.within && !isIndexed) return [];
    const found = { path: at, place, type: inner, some, given, isNamed, isIndexed };
    return [some.where, ...some.elsewhere].map((where) => ({ ...found, where }));
  });
}

/** Whether an index finds the nodes that a filter leaves, or those that they are tied to. */
const isFound = (filter: Filter, type: GraphQLInputType, given: Value, path: Path) =>
  holds(filter, type, given, ({ where }) => where?.indexed === true) ||
  candidates(filter, getNamedType(type) as GraphQLInputObjectType, given, path, null).length > 0;

const isOneOf = (type: GraphQLInputType) => {
  const input = getNamedType(type);
  return isInputObjectType(input) && input.isOneOf;
};

/** Whether a filter has such a condition among those that must hold. */
function holds(
  filter: Filter,
  type: GraphQLInputType,
  given: unknown,
  isSuch: (storage: InputStorage) => boolean,
): boolean {
  const input = getNamedType(type);
  if (!isInputObjectType(input) || input.isOneOf) return false;
  return Object.entries(given as Value).some(([name, value]) => {
    if (value === null || value === undefined) return false;
    if (name === 'and')
      return (value as Value[]).some((each) => holds(filter, input, each, isSuch));
    return isSuch(inputStorage(filter, input, name));
  });
}

function anchorOf(filter: Filter, candidate: Candidate, node: string, suffix: string): Anchor {
  const { path, some, isNamed } = candidate;
  const x = `${node}${suffix}`;
  const label = /\(x:(\w+)\)/.exec(some.match)![1]!;
  const text = anchorText(filter, candidate, x, label);
  const tied = some.hub.length ? degreeOf('x', some.hub) : some.tied;
  return {
    path,
    text,
    node: x,
    hub: some.hub,
    both: some.both && written(some.both, { x }),
    pattern: written(some.match.replace(`(x:${label})`, '(x)'), { n: node, x }),
    tied: tied && written(tied, { x }),
    isOften: some.often,
    isNamed,
    isOne: text.includes(`WHERE ${x}.id = `),
  };
}

/** How many items the keys of these relationships lead to, those on two of them twice. */
export const degreeOf = (node: string, edges: string[]) =>
  `COUNT { (${node})<-[:${edges.join('|')}]-() }`;

const inputOf = ({ type }: { type: GraphQLInputType }) =>
  getNamedType(type) as GraphQLInputObjectType;

/**
 * A way to name one node is a look-up. A filter is read from what it may itself start from, else its conditions are put on
 * all nodes of the label.
 */
function anchorText(
  filter: Filter,
  { path, place, type, where, given, isNamed }: Candidate,
  x: string,
  label: string,
): string {
  const input = getNamedType(type);
  if (isInputObjectType(input) && input.isOneOf) {
    const key = Object.keys(given as Value)[0]!;
    return lookupText(
      filter,
      `${input.name}.${key}`,
      input.getFields()[key]!.type,
      [...path, key],
      x,
      label,
    );
  }
  const [inner] =
    where || isNamed
      ? []
      : anchorsOf(filter, inputOf({ type }), given as Value, path, x, {
          taken: null,
          isBeside: false,
        });
  if (!inner)
    return `MATCH (${x}:${label}) WHERE ${conditionsOn(filter, place, type, where, given, path, x)}`;
  const beside = conditionsOf(filter, inputOf({ type }), given as Value, path, x, {
    settled: inner.path,
    taken: null,
  });
  const conditions = beside.predicates.map((each) => ` AND ${each}`).join('');
  return `${inner.text} MATCH ${inner.pattern} WHERE ${x}:${label}${conditions} WITH DISTINCT ${x}`;
}
