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
  type Path,
  type Value,
} from './filter.js';
import { written } from './statement.js';
import type { SomeStorage } from './storage.js';

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
  /** How many items are tied to it at most, where that may be so many that the list had better not start from it. */
  tied: string | null;
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
  /** Whether the nodes to start from are told one by one. */
  isNamed: boolean;
}

/**
 * What a list may start from: of all conditions that must hold, wherever they stand in the filter, the one that leaves the
 * fewest. Two where both are read by hub keys: which of them has fewer is known when they are asked.
 */
export function anchorsOf(
  filter: Filter,
  type: GraphQLInputObjectType,
  value: Value,
  path: Path,
  node: string,
): Anchor[] {
  const rank = ({ isNamed, some }: Candidate) => (isNamed ? 0 : some.anchor!);
  const [first, second] = candidates(filter, type, value, path).sort(
    (one, other) => rank(one) - rank(other),
  );
  if (!first) return [];
  const chosen = first.some.hub.length && second?.some.hub.length ? [first, second] : [first];
  return chosen.map((candidate, place) => anchorOf(filter, candidate, node, 'ab'[place]!));
}

function candidates(
  filter: Filter,
  type: GraphQLInputObjectType,
  value: Value,
  path: Path,
): Candidate[] {
  return Object.entries(value).flatMap(([name, given]): Candidate[] => {
    if (given === null || given === undefined) return [];
    const at = [...path, name];
    if (name === 'and')
      return (given as Value[]).flatMap((each, place) =>
        candidates(filter, type, each, [...at, place]),
      );
    const { some } = inputStorage(filter, type, name);
    if (some?.anchor == null) return [];
    const place = `${type.name}.${name}`;
    const inner = type.getFields()[name]!.type;
    const isNamed = namesNodes(filter, inner, given);
    const found = { path: at, place, type: inner, some, given, isNamed };
    if (some.within && !isNamed && !candidates(filter, inputOf(found), given as Value, at).length)
      return [];
    return [some.where, ...some.elsewhere].map((where) => ({ ...found, where }));
  });
}

/** Whether a filter has a condition that must hold and names each node that may fit. */
function namesNodes(filter: Filter, type: GraphQLInputType, given: unknown): boolean {
  const input = getNamedType(type);
  if (!isInputObjectType(input) || input.isOneOf) return false;
  return Object.entries(given as Value).some(([name, value]) => {
    if (value === null || value === undefined) return false;
    if (name === 'and') return (value as Value[]).some((each) => namesNodes(filter, input, each));
    return inputStorage(filter, input, name).where?.unique ?? false;
  });
}

function anchorOf(filter: Filter, candidate: Candidate, node: string, suffix: string): Anchor {
  const { path, some } = candidate;
  const x = `${node}${suffix}`;
  const label = /\(x:(\w+)\)/.exec(some.match)![1]!;
  const text = anchorText(filter, candidate, x, label);
  return {
    path,
    text,
    node: x,
    hub: some.hub,
    both: some.both && written(some.both, { x }),
    pattern: written(some.match.replace(`(x:${label})`, '(x)'), { n: node, x }),
    tied: some.tied && written(some.tied, { x }),
    isOne: text.includes(`WHERE ${x}.id = `),
  };
}

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
    where || isNamed ? [] : anchorsOf(filter, inputOf({ type }), given as Value, path, x);
  if (!inner)
    return `MATCH (${x}:${label}) WHERE ${conditionsOn(filter, place, type, where, given, path, x)}`;
  const beside = conditionsOf(filter, inputOf({ type }), given as Value, path, x, inner.path);
  const conditions = beside.predicates.map((each) => ` AND ${each}`).join('');
  return `${inner.text} MATCH ${inner.pattern} WHERE ${x}:${label}${conditions} WITH DISTINCT ${x}`;
}
