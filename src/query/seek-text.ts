import type { Scope } from './statement.js';
import type { SortColumn } from './storage.js';

/** Items of a label read by an index on one of their properties and then on that by which the list is ordered. */
export interface SeekSource {
  by: 'seek';
  label: string;
  property: string;
  /** Property of the list's first sort column. */
  sortProperty: string;
  /** Parameter with the values of the property, each of them once. */
  values: string;
  /** All other conditions. */
  where: string[];
}

/** Cypher that leaves the items of one page: of each value only as many as the page may take of it. */
export function seekPageText(
  source: SeekSource,
  scope: Scope,
  order: SortColumn[],
  cut: (order: SortColumn[]) => string,
  beyond: string[],
): string {
  const { node } = scope;
  const word = `w${scope.depth}`;
  // The value, of which there is but one, comes first, or the planner does not see that the index is in order.
  const { descending } = order[0]!;
  const inIndex = [{ expression: `${node}.${source.property}`, descending }, ...order];
  const each = `${matchText(source, scope, beyond)} WITH ${node}${cut(inIndex)} RETURN ${node}`;
  return `UNWIND ${source.values} AS ${word} CALL (${word}) { ${each} } WITH ${node}${cut(order)}`;
}

/** Cypher that leaves all items. */
export function seekAllText(source: SeekSource, scope: Scope): string {
  return `UNWIND ${source.values} AS w${scope.depth} ${matchText(source, scope, [])}`;
}

/** The index is named, for a planner that takes all values to be as frequent reads another one in order and skips. */
function matchText(
  { label, property, sortProperty, where }: SeekSource,
  { node, depth }: Scope,
  beyond: string[],
): string {
  const conditions = [`${node}.${property} = w${depth}`, ...where, ...beyond].join(' AND ');
  return `MATCH (${node}:${label}) USING INDEX SEEK ${node}:${label}(${property}, ${sortProperty}) WHERE ${conditions}`;
}
