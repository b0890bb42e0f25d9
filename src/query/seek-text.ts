import type { Scope } from './statement.js';
import type { Ordering, SortColumn } from './sort-column.js';

/** Items of a label read by an index on some of their properties and then on that by which the list is ordered. */
export interface SeekSource {
  by: 'seek';
  label: string;
  /** Each with the parameter that has its values, each of them once. */
  sought: { property: string; values: string }[];
  /** Property of the list's first sort column. */
  sortProperty: string;
  /** All other conditions. */
  where: string[];
}

/** Cypher that leaves the items of one page: of each value only as many as the page may take of it. */
export function seekPageText(
  source: SeekSource,
  scope: Scope,
  order: SortColumn[],
  cut: (order: readonly Ordering[]) => string,
  beyond: string[],
): string {
  const { node } = scope;
  // The values, of which there is but one each, come first, or the planner does not see that the index is in order.
  const { descending } = order[0]!;
  const inIndex = [
    ...source.sought.map(({ property }) => ({ expression: `${node}.${property}`, descending })),
    ...order,
  ];
  const each = `${matchText(source, scope, beyond)} WITH ${node}${cut(inIndex)} RETURN ${node}`;
  const words = source.sought.map((_, place) => wordOf(scope, place)).join(', ');
  return `${unwindText(source, scope)} CALL (${words}) { ${each} } WITH ${node}${cut(order)}`;
}

/** Cypher that leaves all items. */
export function seekAllText(source: SeekSource, scope: Scope): string {
  return `${unwindText(source, scope)} ${matchText(source, scope, [])}`;
}

const wordOf = ({ depth }: Scope, place: number) => `${'wv'[place]!}${depth}`;

const unwindText = ({ sought }: SeekSource, scope: Scope) =>
  sought.map(({ values }, place) => `UNWIND ${values} AS ${wordOf(scope, place)}`).join(' ');

/** The index is named, for a planner that takes all values to be as frequent reads another one in order and skips. */
function matchText(
  { label, sought, sortProperty, where }: SeekSource,
  scope: Scope,
  beyond: string[],
): string {
  const { node } = scope;
  const equal = sought.map(
    ({ property }, place) => `${node}.${property} = ${wordOf(scope, place)}`,
  );
  const conditions = [...equal, ...where, ...beyond].join(' AND ');
  const indexed = [...sought.map(({ property }) => property), sortProperty].join(', ');
  return `MATCH (${node}:${label}) USING INDEX SEEK ${node}:${label}(${indexed}) WHERE ${conditions}`;
}
