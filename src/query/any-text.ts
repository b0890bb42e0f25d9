import type { ListSource } from './list-text.js';
import type { Scope } from './statement.js';

/** Items of which each is reached in one of several ways, some of them in more than one. */
export interface AnySource {
  by: 'any';
  sources: ListSource[];
  /** The node that is there already and from which they may start. */
  parent: string | null;
}

/** Items that are looked for only where an expression, which hangs on the values of the client, holds. */
export interface OnlySource {
  by: 'only';
  wanted: string;
  source: ListSource;
}

/** Cypher that leaves each item once. */
export function anyText(
  { sources, parent }: AnySource,
  textFrom: (source: ListSource) => string,
): string {
  return `CALL (${parent ?? ''}) { ${sources.map(textFrom).join(' UNION ')} }`;
}

/** Cypher that leaves the items, or none. */
export function onlyText(
  { wanted, source }: OnlySource,
  { depth }: Scope,
  textFrom: (source: ListSource) => string,
): string {
  const given = `u${depth}`;
  return `UNWIND CASE WHEN ${wanted} THEN [true] ELSE [] END AS ${given} CALL (${given}) { ${textFrom(source)} }`;
}
