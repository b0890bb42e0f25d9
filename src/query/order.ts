import { getNamedType } from 'graphql';
import type { Compilation, PlannedField } from './compilation.js';
import type { SortColumn } from './sort-column.js';
import type { FieldStorage, Match } from './storage.js';

/** The order in which a list is asked for. */
export interface ListOrder {
  columns: SortColumn[];
  /** What tells its cursors from those of another order; empty for the list's own one. */
  mark: string;
  /** It is the list's own order, be it from its end, which hub keys and the list's index have. */
  isOwn: boolean;
  /** It is that from its end. */
  isReversed: boolean;
  /** How a root list is found in this order by an index. */
  match: Match | null;
}

type Listed = FieldStorage & { at: 'edge' | 'hub' | 'list' | 'search' };

/** The order that the client chose, or else the list's own. */
export function orderOf(
  { storage }: Compilation,
  field: PlannedField['field'],
  list: Listed,
  given: unknown,
): ListOrder {
  const own = ownOrder(list);
  const argument = field.args.find(({ name }) => name === 'orderBy');
  const name = `${argument ? getNamedType(argument.type).name : ''}.${String(given)}`;
  const chosen = storage.orders.get(name);
  if (!chosen) return { columns: own, mark: '', isOwn: true, isReversed: false, match: null };
  const { columns, match } = chosen;
  return {
    columns: columns ?? own.map(reversed),
    mark: name,
    isOwn: columns === null,
    isReversed: columns === null,
    match,
  };
}

const reversed = (column: SortColumn): SortColumn => ({
  ...column,
  descending: !column.descending,
});

/** The order of every list of messages, which is that of the hub keys too. */
const LATEST_FIRST: SortColumn[] = [
  { expression: 'n.sortOn', descending: true, kind: 'string' },
  { expression: 'n.id', descending: true, kind: 'string' },
];

const BEST_FIRST: SortColumn[] = [
  { expression: 'e', descending: true, kind: 'number' },
  { expression: 'n.id', descending: false, kind: 'string' },
];

function ownOrder(list: Listed): SortColumn[] {
  if (list.at === 'hub') return LATEST_FIRST;
  return list.at === 'search' ? BEST_FIRST : list.order;
}
