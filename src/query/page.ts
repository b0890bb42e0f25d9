import { refusal } from './refusal.js';
import { sortValuesOf } from './cursor.js';
import type { SortColumn } from './sort-column.js';
import type { ArgumentSource, ArgumentValues, Statement } from './statement.js';

/** Items of a page where the client says nothing, and at most. */
export const PAGE_SIZE = { byDefault: 20, most: 100 } as const;

/** Number of items that a page may have. Throws BAD_USER_INPUT where it is not from 1 to 100, or where both ends are asked for. */
export function pageSize({ first, last }: ArgumentValues): number {
  if (first != null && last != null)
    throw refusal('BAD_USER_INPUT', 'Give either "first" or "last", not both.');
  const [name, size] = last != null ? ['last', last as number] : ['first', first as number | null];
  if (size == null) return PAGE_SIZE.byDefault;
  if (size >= 1 && size <= PAGE_SIZE.most) return size;
  throw refusal(
    'BAD_USER_INPUT',
    `"${name}" is ${size}; a page has from 1 to ${PAGE_SIZE.most} items.`,
    { [name]: { requested: size, least: 1, limit: PAGE_SIZE.most } },
  );
}

/** How one page is cut out of an ordered list. All names are parameters with their dollar sign. */
export interface Page {
  /** Counted from the end, so read against the order. */
  backward: boolean;
  hasAfter: boolean;
  hasBefore: boolean;
  /** Hub keys have its order, so that they hold its cursors and are read until it is full. */
  inKeyOrder: boolean;
  /** Such keys are read from the latest. */
  latestFirst: boolean;
  /** A range of days in the filter narrows the keys. */
  isNarrowed: boolean;
  limit: string;
  /** Items fetched beyond the page, to tell whether there are more. */
  extra: 0 | 1;
  after: string[];
  before: string[];
  /** Bounds of what follows the parent's id in a hub key, both exclusive. */
  lower: string | null;
  upper: string | null;
}

/** What a page is cut out of. */
interface PagedList {
  /** What tells its cursors from those of others. */
  type: string;
  order: SortColumn[];
  /** What leads to its items: hub keys, or what has the columns of its order, or both. */
  by: { keys: boolean; columns: boolean };
  /** Its order is its own one, which such keys have. */
  isOwnOrder: boolean;
  /** Its order is that from its end. */
  isReversed: boolean;
  extra: 0 | 1;
}

/** The page of a list that the arguments ask for. */
export function pageOf(
  statement: Statement,
  source: ArgumentSource,
  given: ArgumentValues,
  list: PagedList,
): Page {
  const hasAfter = given['after'] != null;
  const hasBefore = given['before'] != null;
  const kinds = list.order.map(({ kind }) => kind);
  const cursor = (values: ArgumentValues, end: 'after' | 'before') =>
    sortValuesOf(values[end] as string, list.type, kinds);
  const sortParameters = (end: 'after' | 'before') =>
    list.order.map((_, place) =>
      statement.parameter(source, (values) => cursor(values, end)[place]),
    );
  const inKeyOrder = list.by.keys && list.isOwnOrder;
  const byColumns = list.by.columns || !list.isOwnOrder;
  const bound = (values: ArgumentValues, end: 'after' | 'before', none: string) =>
    inKeyOrder && values[end] != null ? ` ${cursor(values, end).join(' ')}` : none;
  const [least, most] = list.isReversed
    ? (['after', 'before'] as const)
    : (['before', 'after'] as const);
  const backward = given['last'] != null;
  return {
    backward,
    hasAfter,
    hasBefore,
    inKeyOrder,
    latestFirst: backward === list.isReversed,
    isNarrowed: daysOf(given).length > 0,
    limit: statement.parameter(source, (values) => pageSize(values) + list.extra),
    extra: list.extra,
    after: hasAfter && byColumns ? sortParameters('after') : [],
    before: hasBefore && byColumns ? sortParameters('before') : [],
    lower: list.by.keys
      ? statement.parameter(source, (values) =>
          greater(lowerBound(values), bound(values, least, '')),
        )
      : null,
    upper: list.by.keys
      ? statement.parameter(source, (values) =>
          lesser(upperBound(values), bound(values, most, AFTER_ALL)),
        )
      : null,
  };
}

// In a hub key a space stands before the day and before the message's id, and '!' is what sorts next after a space.
const AFTER_ALL = '!';
const UNDATED = ' !';

interface Days {
  from?: string | null;
  to?: string | null;
}
interface Ranged {
  sentOn?: Days | null;
  and?: Ranged[] | null;
}

/** The ranges of days in which every item must lie, wherever they stand in the filter. */
function daysOf({ filter }: ArgumentValues): Days[] {
  const within = (one: Ranged): Days[] => [
    ...(one.sentOn ? [one.sentOn] : []),
    ...(one.and ?? []).flatMap(within),
  ];
  return within(filter ?? {});
}

/** A day in the filter narrows the keys themselves, so that a hub's old messages are found as fast as its latest. */
function lowerBound(values: ArgumentValues): string {
  return daysOf(values)
    .map(({ from, to }) => (from ? ` ${from}` : to ? UNDATED : ' '))
    .reduce(greater, ' ');
}

function upperBound(values: ArgumentValues): string {
  return daysOf(values)
    .map(({ to }) => (to ? ` ${to}~` : AFTER_ALL))
    .reduce(lesser, AFTER_ALL);
}

function greater(one: string, other: string): string {
  return one > other ? one : other;
}

function lesser(one: string, other: string): string {
  return one < other ? one : other;
}
