import type { Chosen, Keyed } from './conditions.js';
import type { Page } from './page.js';
import type { Scope } from './statement.js';

/** Items read by the keys of relationships. */
export interface HubSource {
  by: 'hub';
  /** What stands before: the way to an anchor. */
  lead: string;
  parent: string;
  /** Another node that is there already and that conditions name, if any. */
  beside: string | null;
  edges: string[];
  where: string[];
  /** Property of the edges that is read where no condition names another one. */
  key: string;
  /** The condition, if any, that the keys themselves settle. */
  keyed: Keyed | null;
  /** The condition, if any, of which the exceptions are read by keys of their own. */
  chosen: Chosen | null;
  /** Those of `where` that the bounds of the keys settle. */
  ranged: string[];
  /** Property of the edges that alone do not fit, where it is known. */
  exceptions: string | null;
  /** How many fitting items stand on two of the edges, where it is known. */
  both: string | null;
  /** Whether there is one parent at most, so that no item is reached twice. */
  isOne: boolean;
}

/** The nodes that have to be there for the items to be read. */
export const knownTo = ({ parent, beside }: HubSource) =>
  beside ? `${parent}, ${beside}` : parent;

/** What is read by one key each: the usual items and the exceptions, the former only where they are `wanted`. */
export function parted(source: HubSource): { part: HubSource; wanted: string }[] {
  const { chosen, where } = source;
  if (!chosen) return [{ part: source, wanted: '' }];
  const { predicate, isUsual, wantsUsual, exceptions } = chosen;
  const usual = where.map((each) => (each === predicate ? isUsual : each));
  return [
    {
      part: { ...source, where: usual, chosen: null },
      wanted: `UNWIND CASE WHEN ${wantsUsual} THEN [true] ELSE [] END`,
    },
    { part: { ...source, key: exceptions, keyed: null, chosen: null }, wanted: '' },
  ];
}

/** Cypher that leaves the items of one page by the keys of one relationship, each text some of them. */
export function keyTexts(source: HubSource, type: string, scope: Scope, page: Page): string[] {
  const { depth, node } = scope;
  return parted(source).map(({ part, wanted }) => {
    const text = keyText(part, type, scope, page);
    return wanted
      ? `${wanted} AS u${depth} CALL (${knownTo(part)}, u${depth}) { ${text} RETURN ${node} } WITH ${node}`
      : text;
  });
}

/**
 * Cypher that leaves the items of one page by one key. The near end stays unbound and the index is
 * named, or the planner expands all of a hub's edges, or scans the label, whenever its statistics say that the graph is small.
 */
function keyText(source: HubSource, type: string, scope: Scope, page: Page): string {
  const { keyed } = source;
  const { found, key, word } = keyRange(source, type, scope, page);
  const cut = `WITH ${scope.node} ORDER BY ${key}${page.latestFirst ? ' DESC' : ''} LIMIT ${page.limit}`;
  return keyed
    ? `UNWIND ${keyed.values} AS ${word} CALL (${knownTo(source)}, ${word}) { ${found} ${cut} RETURN ${scope.node} } WITH ${scope.node}`
    : `${found} ${cut}`;
}

/** The match of what lies between the page's bounds, of one kind where the keys tell of kinds. */
export function keyRange(
  { parent, where, key: plain, keyed, ranged }: HubSource,
  type: string,
  scope: Scope,
  page: Page,
): { found: string; key: string; word: string } {
  const property = keyed?.property ?? plain;
  const key = `k${scope.depth}.${property}`;
  const word = `w${scope.depth}`;
  const prefix = keyed ? `${parent}.id + ' ' + ${word}` : `${parent}.id`;
  const range = `${key} > ${prefix} + ${page.lower} AND ${key} < ${prefix} + ${page.upper}`;
  const left = where.filter((each) => each !== keyed?.predicate && !ranged.includes(each));
  const conditions = [range, ...left].join(' AND ');
  const found = `MATCH (${scope.node})-[k${scope.depth}:${type}]->() USING INDEX SEEK k${scope.depth}:${type}(${property}) WHERE ${conditions}`;
  return { found, key, word };
}
